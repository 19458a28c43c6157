package org.mgmscope.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// A text of a scenario: the same in every language, or one for each.
///
/// @param byLanguage language tag to text, in the order of the file; one entry with the tag ""
///   where the text is the same in every language
public record Text(Map<String, String> byLanguage) {
  private static final String EVERY = "";
  private static final String FALLBACK = "en";

  public Text {
    if (byLanguage.isEmpty()) {
      throw new IllegalArgumentException("a text in no language");
    }
    byLanguage = Collections.unmodifiableMap(new LinkedHashMap<>(byLanguage));
  }

  /// A text that is the same in every language.
  public static Text of(String text) {
    return new Text(Map.of(EVERY, text));
  }

  /// Whether the text is the same in every language.
  public boolean isPlain() {
    return byLanguage.containsKey(EVERY) && byLanguage.size() == 1;
  }

  /// The text for a language: its own, else the English one, else the first.
  public String in(Locale locale) {
    for (String tag :
        new String[] {locale.toLanguageTag(), locale.getLanguage(), EVERY, FALLBACK}) {
      String text = byLanguage.get(tag);
      if (text != null) {
        return text;
      }
    }
    return byLanguage.values().iterator().next();
  }
}
