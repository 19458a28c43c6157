package org.mgmscope.story;

import java.util.List;
import org.mgmscope.manual.Span;
import org.mgmscope.mgm.Basis;

/// A beat in words.
///
/// @param sentence what happens, who does it to whom, and why
/// @param parameters the call as C would write it; empty if there is none
/// @param event the number of the beat's first event; 0 at the beginning
/// @param references what led to it
public record Told(
    List<Span> sentence, String parameters, Basis basis, int event, List<Reference> references) {
  /// An event that led to this one.
  ///
  /// @param event its number
  /// @param words for example “H2 destroyed, event 29”
  public record Reference(int event, String words) {}

  public Told {
    sentence = List.copyOf(sentence);
    references = List.copyOf(references);
  }
}
