package org.mgmscope.scenario;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.mgmscope.manual.Harmless;
import org.mgmscope.manual.Texts;

/// Something that is wrong in a scenario file, or, as a warning, only odd.
///
/// @param pointer a JSON pointer; `/` is the whole document
/// @param message the key of the message
/// @param arguments what the message names
public record Problem(Place place, String pointer, String message, List<Object> arguments) {
  public Problem {
    arguments = List.copyOf(arguments);
  }

  /// What is wrong, and what is allowed.
  public String text(Locale locale) {
    ResourceBundle texts = Texts.of("org.mgmscope.scenario", locale);
    return Harmless.text(
        new MessageFormat(texts.getString(message), Locale.ROOT)
            .format(arguments.toArray(Object[]::new)));
  }

  /// The line that a compiler would print: `FILE:LINE:COLUMN: /pointer: what is wrong`.
  public String line(String file, Locale locale) {
    return Harmless.text(file)
        + (":" + place.line() + ":" + place.column() + ": ")
        + Harmless.text(pointer)
        + (": " + text(locale));
  }
}
