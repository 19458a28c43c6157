package org.mgmscope.json;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.mgmscope.text.Filled;
import org.mgmscope.text.Harmless;
import org.mgmscope.text.Texts;

/// Something that is wrong in a file, or, as a warning, only odd.
///
/// @param room whose texts have the message, if it is not one of every JSON
/// @param pointer a JSON pointer; `/` is the whole document
/// @param message the key of the message
/// @param arguments what the message names
public record Problem(
    String room, Place place, String pointer, String message, List<Object> arguments) {
  private static final String JSON = "org.mgmscope.json";

  public Problem {
    arguments = List.copyOf(arguments);
  }

  /// What is wrong, and what is allowed.
  public String text(Locale locale) {
    ResourceBundle own = Texts.of(room, locale);
    ResourceBundle texts = own.containsKey(message) ? own : Texts.of(JSON, locale);
    return Filled.in(texts.getString(message), arguments.toArray());
  }

  /// The line that a compiler would print: `FILE:LINE:COLUMN: /pointer: what is wrong`.
  public String line(String file, Locale locale) {
    return Harmless.text(file)
        + (":" + place.line() + ":" + place.column() + ": ")
        + Harmless.text(pointer)
        + (": " + text(locale));
  }
}
