package org.mgmscope.ui.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mgmscope.text.Texts;

/// What the program does differently from system to system.
class CustomsTest {
  private static final ResourceBundle ENGLISH = Texts.of("org.mgmscope.ui", Locale.ENGLISH);
  private static final ResourceBundle GERMAN = Texts.of("org.mgmscope.ui", Locale.GERMAN);

  @Test
  void the_system_is_known_by_its_name() {
    assertThat(Customs.of("Windows 11")).isEqualTo(Customs.WINDOWS);
    assertThat(Customs.of("Mac OS X")).isEqualTo(Customs.MACOS);
    assertThat(Customs.of("Linux")).isEqualTo(Customs.LINUX);
    assertThat(Customs.of("FreeBSD")).isEqualTo(Customs.LINUX);
  }

  @ParameterizedTest
  @EnumSource
  void no_two_commands_have_the_same_key(Customs customs) {
    Set<Object> keys = new HashSet<>();
    for (Command command : Command.values()) {
      Key key = customs.key(command, ENGLISH);
      assertThat(key == null || keys.add(key)).as("%s", command).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource
  void back_next_and_play_have_their_keys_on_every_system(Customs customs) {
    assertThat(name(customs, Command.BACK)).isEqualTo("F7");
    assertThat(name(customs, Command.NEXT)).isEqualTo("F8");
    assertThat(name(customs, Command.PLAY)).isEqualTo("F9");
    assertThat(name(customs, Command.NEXT_PANE)).isEqualTo("F6");
    assertThat(name(customs, Command.KEYS)).isEqualTo("F1");
  }

  @Test
  void each_system_has_its_own_way_to_quit() {
    assertThat(name(Customs.WINDOWS, Command.QUIT)).isEqualTo("Alt+F4");
    assertThat(name(Customs.LINUX, Command.QUIT)).isEqualTo("Ctrl+Q");
    assertThat(Customs.WINDOWS.text(Command.QUIT, ENGLISH)).isEqualTo("Exit");
    assertThat(Customs.LINUX.text(Command.QUIT, ENGLISH)).isEqualTo("Quit");
    assertThat(Customs.WINDOWS.offers(Command.QUIT)).isTrue();
    assertThat(Customs.MACOS.offers(Command.QUIT)).isFalse();
  }

  @Test
  void keys_are_called_what_is_printed_on_them() {
    assertThat(name(Customs.LINUX, Command.NEXT_EVENT)).isEqualTo("Shift+F8");
    assertThat(name(Customs.LINUX, Command.PREVIOUS_CALLBACK)).isEqualTo("Ctrl+Shift+K");
    assertThat(key(Customs.WINDOWS, Command.PREVIOUS_CALLBACK, GERMAN).getDisplayText())
        .isEqualTo("Strg+Umschalt+K");
    assertThat(name(Customs.MACOS, Command.PREVIOUS_CALLBACK)).isEqualTo("⇧⌘K");
    assertThat(name(Customs.MACOS, Command.CAUSE)).isEqualTo("⌥↑");
  }

  @Test
  void on_macos_the_next_of_what_is_looked_for_has_its_usual_key() {
    assertThat(name(Customs.MACOS, Command.NEXT_OF_SELECTION)).isEqualTo("⌘G");
    assertThat(name(Customs.LINUX, Command.NEXT_OF_SELECTION)).isEqualTo("F3");
  }

  private static String name(Customs customs, Command command) {
    return key(customs, command, ENGLISH).getDisplayText();
  }

  private static Key key(Customs customs, Command command, ResourceBundle texts) {
    Key key = customs.key(command, texts);
    assertThat(key).as("%s", command).isNotNull();
    return key;
  }
}
