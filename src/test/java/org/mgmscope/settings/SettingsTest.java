package org.mgmscope.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Settings as values, and as text.
class SettingsTest {
  private static final WindowPlace PLACE = new WindowPlace(-20, 10.5, 1280, 800, true);

  @Test
  void what_was_not_chosen_is_the_usual() {
    assertThat(Settings.USUAL.get(Setting.THEME)).isEqualTo(Theme.SYSTEM);
    assertThat(Settings.USUAL.get(Setting.TEXT_SIZE)).isEqualTo(100);
    assertThat(Settings.USUAL.get(Setting.CHECK_INVARIANTS)).isFalse();
    assertThat(Settings.USUAL.get(Setting.WINDOW)).isEmpty();
    assertThat(Settings.USUAL.json()).isEqualTo("{}\n");
  }

  @Test
  void what_the_program_notes_by_itself_is_not_offered() {
    assertThat(Setting.offered())
        .contains(Setting.LANGUAGE, Setting.CHECK_INVARIANTS)
        .doesNotContain(Setting.WINDOW, Setting.PROJECTOR, Setting.ARRANGEMENT, Setting.TOUR_SEEN)
        .allSatisfy(each -> assertThat((Object) each.usual()).isIn(each.choices()));
  }

  @Test
  void each_setting_that_has_choices_is_offered_in_the_order_of_the_declarations() {
    assertThat(Setting.offered())
        .isEqualTo(declared().filter(each -> !each.choices().isEmpty()).toList());
  }

  private static Stream<Setting<?>> declared() {
    return Stream.of(Setting.class.getFields())
        .filter(field -> field.getType() == Setting.class)
        .map(
            field -> {
              try {
                return (Setting<?>) field.get(null);
              } catch (IllegalAccessException e) {
                throw new AssertionError(e);
              }
            });
  }

  @Test
  void what_was_chosen_is_read_as_it_was_written() {
    Settings chosen =
        Settings.USUAL
            .with(Setting.LANGUAGE, Language.GERMAN)
            .with(Setting.THEME, Theme.DARK)
            .with(Setting.TEXT_SIZE, 150)
            .with(Setting.MOTION, Motion.REDUCED)
            .with(Setting.SPEED, 0.5)
            .with(Setting.STEP_SIZE, StepSize.ROW)
            .with(Setting.CHECK_INVARIANTS, true)
            .with(Setting.WINDOW, Optional.of(PLACE));
    assertThat(chosen.json())
        .startsWith(
            """
            {
              "language": "german",
              "theme": "dark",
              "textSize": 150,
              "motion": "reduced",
              "speed": 0.5,
              "stepSize": "row",
              "checkInvariants": true,
              "window": {
            """);
    Settings read = Settings.parse(chosen.json()).orElseThrow();
    assertThat(read).isEqualTo(chosen).hasSameHashCodeAs(chosen);
    assertThat(read.get(Setting.LANGUAGE)).isEqualTo(Language.GERMAN);
    assertThat(read.get(Setting.THEME)).isEqualTo(Theme.DARK);
    assertThat(read.get(Setting.TEXT_SIZE)).isEqualTo(150);
    assertThat(read.get(Setting.MOTION)).isEqualTo(Motion.REDUCED);
    assertThat(read.get(Setting.SPEED)).isEqualTo(0.5);
    assertThat(read.get(Setting.STEP_SIZE)).isEqualTo(StepSize.ROW);
    assertThat(read.get(Setting.CHECK_INVARIANTS)).isTrue();
    assertThat(read.get(Setting.WINDOW)).contains(PLACE);
  }

  @Test
  void a_change_leaves_the_settings_before_it_as_they_are() {
    Settings dark = Settings.USUAL.with(Setting.THEME, Theme.DARK);
    assertThat(dark.with(Setting.THEME, Theme.LIGHT).get(Setting.THEME)).isEqualTo(Theme.LIGHT);
    assertThat(dark.get(Setting.THEME)).isEqualTo(Theme.DARK);
    assertThat(dark.with(Setting.THEME, Theme.SYSTEM)).isEqualTo(Settings.USUAL);
  }

  @Test
  void what_a_newer_version_wrote_is_kept() {
    Settings newer =
        Settings.parse("{\"theme\": \"sepia\", \"voice\": {\"loud\": null}, \"textSize\": 110}")
            .orElseThrow();
    assertThat(newer.get(Setting.THEME)).isEqualTo(Theme.SYSTEM);
    assertThat(newer.get(Setting.TEXT_SIZE)).isEqualTo(110);
    Settings changed = newer.with(Setting.TEXT_SIZE, 200);
    assertThat(changed.json()).contains("\"sepia\"", "\"loud\": null", "200");
    assertThat(changed.with(Setting.THEME, Theme.DARK).json()).doesNotContain("sepia");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"textSize\": 99}",
        "{\"textSize\": 110.5}",
        "{\"textSize\": 1e999}",
        "{\"textSize\": -1e-999999999}",
        "{\"textSize\": \"150\"}",
        "{\"textSize\": 201}",
        "{\"textSize\": null}",
        "{\"speed\": 3}",
        "{\"speed\": {}}",
        "{\"speed\": 1e999999999999}",
        "{\"theme\": true}",
        "{\"theme\": \"DARK\"}",
        "{\"theme\": []}",
        "{\"checkInvariants\": \"true\"}",
        "{\"window\": 3}",
        "{\"window\": {\"x\": 1}}",
        "{\"window\": {\"x\": 1, \"y\": 1, \"width\": 0, \"height\": 9, \"maximized\": false}}",
        "{\"window\": {\"x\": 1, \"y\": 1, \"width\": 9, \"height\": 1e7, \"maximized\": false}}"
      })
  void a_value_that_cannot_be_used_is_as_if_it_were_not_there(String json) {
    Settings settings = Settings.parse(json).orElseThrow();
    assertThat(settings.get(Setting.TEXT_SIZE)).isEqualTo(100);
    assertThat(settings.get(Setting.SPEED)).isEqualTo(1);
    assertThat(settings.get(Setting.THEME)).isEqualTo(Theme.SYSTEM);
    assertThat(settings.get(Setting.CHECK_INVARIANTS)).isFalse();
    assertThat(settings.get(Setting.WINDOW)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{",
        "[]",
        "3",
        "null",
        "{} {}",
        "{\"a\": 1,}",
        "{a: 1}",
        "{\"a\": NaN}",
        "// no\n{}",
        "{\"theme\": \"da"
      })
  void what_is_no_json_object_is_damaged(String json) {
    assertThat(Settings.parse(json)).isEmpty();
  }

  @Test
  void deep_nesting_is_damaged_and_not_an_overflow() {
    String deep = "{\"a\": " + "[".repeat(100_000) + "]".repeat(100_000) + "}";
    assertThat(Settings.parse(deep)).isEmpty();
  }

  @Test
  void the_system_speaks_its_own_language_where_that_is_one_of_ours() {
    Locale austrian = Locale.of("de", "AT");
    assertThat(Language.SYSTEM.locale(austrian)).isEqualTo(austrian);
    assertThat(Language.SYSTEM.locale(Locale.FRENCH)).isEqualTo(Locale.ENGLISH);
    assertThat(Language.GERMAN.locale(Locale.US)).isEqualTo(Locale.GERMAN);
    assertThat(Language.of(austrian)).isEqualTo(Language.GERMAN);
    assertThat(Language.of(Locale.UK)).isEqualTo(Language.ENGLISH);
  }
}
