package org.mgmscope.text;

import java.util.Locale;
import java.util.ResourceBundle;

/// The texts of a room of the program.
public final class Texts {
  private Texts() {}

  /// The texts in a language, which is English or German.
  ///
  /// English is asked for as the root: by its own name, Java would not find it and would give what
  /// the system speaks.
  ///
  /// @param room a package, by its name
  public static ResourceBundle of(String room, Locale locale) {
    boolean english = locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
    return ResourceBundle.getBundle(room + ".messages", english ? Locale.ROOT : locale);
  }
}
