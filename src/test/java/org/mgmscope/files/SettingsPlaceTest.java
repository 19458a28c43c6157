package org.mgmscope.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Each system has its place for settings. All paths are those of the system that the test runs on.
class SettingsPlaceTest {
  private static final Path ROOT = Path.of("/").toAbsolutePath();
  private static final String HOME = ROOT.resolve("home").toString();

  @Test
  void on_linux_they_are_where_xdg_says() {
    Map<String, String> environment = Map.of("XDG_CONFIG_HOME", ROOT.resolve("cfg").toString());
    assertThat(SettingsPlace.of(environment, "Linux", HOME))
        .contains(ROOT.resolve("cfg/mgmscope/settings.json"));
  }

  @Test
  void on_linux_without_that_they_are_in_config() {
    assertThat(SettingsPlace.of(Map.of(), "Linux", HOME))
        .contains(ROOT.resolve("home/.config/mgmscope/settings.json"));
    assertThat(SettingsPlace.of(Map.of("XDG_CONFIG_HOME", ""), "FreeBSD", HOME))
        .contains(ROOT.resolve("home/.config/mgmscope/settings.json"));
  }

  @Test
  void a_relative_place_is_none() {
    assertThat(SettingsPlace.of(Map.of("XDG_CONFIG_HOME", "here"), "Linux", HOME))
        .contains(ROOT.resolve("home/.config/mgmscope/settings.json"));
    assertThat(SettingsPlace.of(Map.of(), "Linux", "?")).isEmpty();
  }

  @Test
  void on_windows_they_are_in_app_data() {
    Map<String, String> environment = Map.of("APPDATA", ROOT.resolve("roaming").toString());
    assertThat(SettingsPlace.of(environment, "Windows 11", HOME))
        .contains(ROOT.resolve("roaming/MGM Scope/settings.json"));
    assertThat(SettingsPlace.of(Map.of(), "Windows Server 2025", HOME))
        .contains(ROOT.resolve("home/AppData/Roaming/MGM Scope/settings.json"));
  }

  @Test
  void on_macos_they_are_in_application_support() {
    Map<String, String> environment = Map.of("XDG_CONFIG_HOME", ROOT.resolve("cfg").toString());
    assertThat(SettingsPlace.of(environment, "Mac OS X", HOME))
        .contains(ROOT.resolve("home/Library/Application Support/MGM Scope/settings.json"));
  }

  @Test
  void a_name_that_no_file_can_have_is_none() {
    assertThat(SettingsPlace.of(Map.of("XDG_CONFIG_HOME", "/a\0b"), "Linux", HOME))
        .contains(ROOT.resolve("home/.config/mgmscope/settings.json"));
  }
}
