package org.mgmscope.settings;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Reads single values; one that is not as it must be is null.
final class SettingValues {
  private SettingValues() {}

  static @Nullable Boolean flag(@Nullable JsonElement element) {
    if (element instanceof JsonPrimitive value && value.isBoolean()) {
      return value.getAsBoolean();
    }
    return null;
  }

  static @Nullable List<String> words(@Nullable JsonElement element) {
    if (!(element instanceof JsonArray array)) {
      return null;
    }
    List<String> words = new ArrayList<>();
    for (JsonElement each : array) {
      if (!(each instanceof JsonPrimitive word) || !word.isString()) {
        return null;
      }
      words.add(word.getAsString());
    }
    return List.copyOf(words);
  }

  static @Nullable Double number(@Nullable JsonElement element, double least, double most) {
    if (!(element instanceof JsonPrimitive value) || !value.isNumber()) {
      return null;
    }
    double number = value.getAsDouble();
    return number >= least && number <= most ? (Double) number : null;
  }

  static @Nullable Integer whole(@Nullable JsonElement element, int least, int most) {
    Double number = number(element, least, most);
    return number != null && number == Math.rint(number) ? (Integer) number.intValue() : null;
  }

  static <E extends Enum<E>> @Nullable E choice(@Nullable JsonElement element, Class<E> choices) {
    if (element instanceof JsonPrimitive value && value.isString()) {
      for (E each : choices.getEnumConstants()) {
        if (word(each).equals(value.getAsString())) {
          return each;
        }
      }
    }
    return null;
  }

  /// The word for a choice, as `high-contrast`.
  static String word(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
