package org.mgmscope.scenario.form;

import java.util.Locale;
import java.util.ResourceBundle;
import org.mgmscope.text.Texts;

/// What the words of the file are called that one chooses from.
public final class FieldWords {
  private final ResourceBundle texts;

  public FieldWords(Locale locale) {
    texts = Texts.of("org.mgmscope.scenario", locale);
  }

  /// What a word is called; itself, if it has no other name.
  public String of(String word) {
    return texts.containsKey("choice." + word) ? texts.getString("choice." + word) : word;
  }
}
