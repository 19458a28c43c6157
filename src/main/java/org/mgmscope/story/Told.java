package org.mgmscope.story;

import java.util.List;
import org.mgmscope.manual.Parameters;
import org.mgmscope.mgm.Basis;
import org.mgmscope.text.Span;

/// A beat in words.
///
/// @param sentence what happens, who does it to whom, and why
/// @param parameters the call as C would write it; empty if there is none
/// @param details its parameters with their types in C; empty if there is no call
/// @param basis of all that happens in it, the readings of its parts together
/// @param partlyDocumented whether some of it is documented besides, and needs no reading
/// @param event the number of the beat's first event; 0 at the beginning
/// @param references what led to it
public record Told(
    List<Span> sentence,
    String parameters,
    List<Parameters.Parameter> details,
    Basis basis,
    boolean partlyDocumented,
    int event,
    List<Reference> references) {
  /// An event that led to this one.
  ///
  /// @param tie how it led to this one
  /// @param event its number
  /// @param words for example “H2 destroyed, event 29”
  public record Reference(Tie tie, int event, String words) {
    /// How one event leads to another.
    public enum Tie {
      /// What made it happen.
      CAUSE,
      /// What made the answer what it is.
      BECAUSE
    }
  }

  public Told {
    sentence = List.copyOf(sentence);
    details = List.copyOf(details);
    references = List.copyOf(references);
  }
}
