package org.mgmscope.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LogPlaceTest {
  @Test
  void linux_keeps_logs_among_what_programs_remember_of_their_runs() {
    assertThat(LogPlace.of(Map.of(), "Linux", "/home/ann"))
        .contains(Path.of("/home/ann/.local/state/mgmscope"));
    assertThat(LogPlace.of(Map.of("XDG_STATE_HOME", "/var/ann"), "Linux", "/home/ann"))
        .contains(Path.of("/var/ann/mgmscope"));
  }

  @Test
  void a_place_that_is_named_by_half_does_not_count() {
    assertThat(LogPlace.of(Map.of("XDG_STATE_HOME", "state"), "Linux", "/home/ann"))
        .contains(Path.of("/home/ann/.local/state/mgmscope"));
    assertThat(LogPlace.of(Map.of(), "Linux", "?")).isEmpty();
  }

  @Test
  void windows_keeps_logs_in_the_local_data_of_the_user() {
    assertThat(LogPlace.of(Map.of("LOCALAPPDATA", "/u/ann/Local"), "Windows 11", "/u/ann"))
        .contains(Path.of("/u/ann/Local/MGM Scope/logs"));
    assertThat(LogPlace.of(Map.of(), "Windows 11", "/u/ann"))
        .contains(Path.of("/u/ann/AppData/Local/MGM Scope/logs"));
  }

  @Test
  void macos_keeps_logs_in_its_library() {
    assertThat(LogPlace.of(Map.of(), "Mac OS X", "/Users/ann"))
        .contains(Path.of("/Users/ann/Library/Logs/MGM Scope"));
  }
}
