package org.mgmscope.settings;

import java.util.Locale;

/// What the window speaks.
public enum Language {
  /// The system's language where that is one of ours, else English.
  SYSTEM,
  ENGLISH,
  GERMAN;

  /// The one of ours that is named.
  ///
  /// @param locale English or German
  public static Language of(Locale locale) {
    return locale.getLanguage().equals(Locale.GERMAN.getLanguage()) ? GERMAN : ENGLISH;
  }

  /// The language itself.
  ///
  /// @param system what the system speaks
  public Locale locale(Locale system) {
    return switch (this) {
      case SYSTEM -> isOurs(system) ? system : Locale.ENGLISH;
      case ENGLISH -> Locale.ENGLISH;
      case GERMAN -> Locale.GERMAN;
    };
  }

  private static boolean isOurs(Locale system) {
    return system.getLanguage().equals(Locale.ENGLISH.getLanguage())
        || system.getLanguage().equals(Locale.GERMAN.getLanguage());
  }
}
