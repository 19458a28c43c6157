package org.mgmscope.ui.looks;

import java.util.Locale;
import java.util.ResourceBundle;
import javafx.util.StringConverter;
import org.mgmscope.settings.Language;
import org.mgmscope.settings.Motion;
import org.mgmscope.settings.StepSize;
import org.mgmscope.settings.Theme;
import org.mgmscope.ui.showing.Showing;

/// What the values are called that one can choose for a setting.
public final class ChoiceWords {
  private final ResourceBundle texts;
  private final Locale locale;

  public ChoiceWords(Showing showing) {
    texts = showing.texts();
    locale = showing.lesson().locale();
  }

  /// What a value is called.
  ///
  /// @throws IllegalArgumentException if it is no value of a setting that is offered
  public String of(Object value) {
    return switch (value) {
      case Language language -> name(language);
      case Theme theme -> texts.getString("theme." + theme);
      case Motion motion -> texts.getString("motion." + motion);
      case StepSize size -> texts.getString("step." + size);
      case Boolean yes -> texts.getString(yes ? "settings.yes" : "settings.no");
      case Integer percent -> texts.getString("settings.percent").formatted(percent);
      case Double times -> String.format(locale, times < 1 ? "%.1f×" : "%.0f×", times);
      default -> throw new IllegalArgumentException(value.toString());
    };
  }

  /// Each language by its own name.
  private String name(Language language) {
    Locale itself = language.locale(Locale.ROOT);
    return language == Language.SYSTEM
        ? texts.getString("language.SYSTEM")
        : itself.getDisplayLanguage(itself);
  }

  /// The same, for a control from which one chooses.
  public <T> StringConverter<T> converter() {
    return new StringConverter<>() {
      @Override
      public String toString(T value) {
        return value == null ? "" : of(value);
      }

      @Override
      public T fromString(String text) {
        throw new IllegalArgumentException("a choice, not typed: " + text);
      }
    };
  }
}
