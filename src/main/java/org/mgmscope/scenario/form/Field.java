package org.mgmscope.scenario.form;

import java.util.List;
import org.mgmscope.json.Pointer;

/// A value of an element that can be changed in a form.
///
/// @param name of its label, the text `field.` and the name, and of its control
/// @param way from the element to the value: names, and indexes in lists
/// @param kind how it is written
/// @param usual what holds where nothing is written, in the words of the file; empty if something
///   must be
public record Field(String name, List<String> way, Kind kind, String usual) {
  /// How a value is written, and so which control it has.
  public sealed interface Kind {
    /// A text on one line.
    record Line() implements Kind {}

    /// A text for readers, in one language.
    record Words(String language, boolean severalLines) implements Kind {}

    record Digits() implements Kind {}

    record Truth() implements Kind {}

    /// One of a few words; changed elsewhere is what depends on it.
    record Choice(List<String> words) implements Kind {}

    /// A text for which something may be proposed.
    record Known(Proposals.Of what) implements Kind {}

    /// A list of such texts.
    record Several(Proposals.Of what) implements Kind {}

    /// What a step does.
    record Verb() implements Kind {}

    /// Which function a step calls.
    record Called() implements Kind {}

    /// What a host does meanwhile: it reports or leaves.
    record Host() implements Kind {}

    /// What nobody knows here, to be taken away.
    record Unknown() implements Kind {}
  }

  /// What a field without a usual value has instead.
  public static final String NEEDED = "";

  public Field {
    way = List.copyOf(way);
  }

  /// Where the value of an element stands.
  public Pointer in(Pointer element) {
    Pointer place = element;
    for (String each : way) {
      place = place.then(each);
    }
    return place;
  }
}
