package org.mgmscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mgmscope.Cases;
import org.mgmscope.OddThing;
import org.mgmscope.Sample;
import org.mgmscope.scenario.Draft;
import org.mgmscope.settings.Theme;
import org.mgmscope.work.Origin;

/// Where a window has its own files, something stands that is none: it is not opened, the window
/// comes and tells it, one goes on, and nothing is lost. In `verify` that is a pipe that is held,
/// and a circle.
@ParameterizedClass
@MethodSource("odd")
@DisabledOnOs(OS.WINDOWS)
class OddThingsOfItsOwnTest {
  private static final String A_FILE = "a file";

  @TempDir Path folder;

  @Parameter(0)
  private OddThing odd;

  @Parameter(1)
  private String language;

  private @Nullable OwnWindow own;

  static List<Arguments> odd() {
    return Sample.of(
        List.of(
            Arguments.of(OddThing.DEVICE, "en"),
            Arguments.of(OddThing.HELD_PIPE, "de"),
            Arguments.of(OddThing.PIPE, "en"),
            Arguments.of(OddThing.FOLDER, "de"),
            Arguments.of(OddThing.CIRCLE, "en")),
        3,
        1);
  }

  private Path config() {
    return folder.resolve("config");
  }

  private Path settings() {
    return config().resolve("settings.json");
  }

  private Path recovery() {
    return config().resolve("recovery");
  }

  private void start() {
    start(Optional.empty());
  }

  private void start(Optional<Path> logs) {
    own = new OwnWindow(settings(), logs, Locale.of(language));
  }

  private void crash() {
    if (own != null) {
      own.close();
      own = null;
    }
  }

  @AfterEach
  void close() {
    crash();
    OddThing.letGo();
  }

  private OpenWindow window() {
    return own.window();
  }

  private Asked asked() {
    return own.asked();
  }

  private String words(String english, String german) {
    return language.equals("de") ? german : english;
  }

  /// What is odd in place of a folder; a folder would not be.
  private void putInPlaceOfFolder(Path place) throws IOException {
    if (odd == OddThing.FOLDER) {
      Files.writeString(place, A_FILE);
    } else {
      odd.putAt(place);
    }
  }

  private void standsInPlaceOfFolder(Path place) throws IOException {
    if (odd == OddThing.FOLDER) {
      assertThat(place).hasContent(A_FILE);
    } else {
      assertThat(odd.isAt(place)).isTrue();
    }
  }

  private void awaitNotice(Path named, String english, String german) {
    asked().awaitNotice(words(english, german).formatted(named));
  }

  private boolean keeps(String words) throws IOException {
    if (!Files.isDirectory(recovery())) {
      return false;
    }
    try (Stream<Path> all = Files.list(recovery())) {
      for (Path each : all.filter(Files::isRegularFile).toList()) {
        if (each.toString().endsWith(".kept") && Files.readString(each).contains(words)) {
          return true;
        }
      }
    }
    return false;
  }

  @Test
  void in_place_of_the_settings_it_is_told_and_so_is_what_is_not_kept() throws IOException {
    Files.createDirectories(config());
    odd.putAt(settings());
    start();
    awaitNotice(
        settings(),
        "In the place of the settings, %s, is no file",
        "An der Stelle der Einstellungen, %s, ist keine Datei");
    OpenWindow.act(() -> ((MenuButton) window().find("#themes")).getItems().get(2).fire());
    awaitNotice(settings(), "cannot be kept in %s", "lässt sich aber nicht in %s behalten");
    assertThat(OpenWindow.fx(window().place().looks().themeProperty()::get)).isEqualTo(Theme.DARK);
    own.goesOn();
    assertThat(odd.isAt(settings())).isTrue();
  }

  @Test
  void in_place_of_the_locks_it_is_told() throws IOException {
    Path locks = Files.createDirectories(config()).resolve("locks");
    odd.putAt(locks);
    start();
    awaitNotice(
        locks, "No locks can be kept in %s, so one", "In %s lassen sich keine Sperren führen");
    own.goesOn();
    asked().await(() -> keeps("Mine"));
    assertThat(odd.isAt(locks)).isTrue();
  }

  @Test
  void in_place_of_a_log_it_is_told() throws IOException {
    Path logs = Files.createDirectories(folder.resolve("logs"));
    Path log = logs.resolve("mgmscope-0.0.log");
    odd.putAt(log);
    start(Optional.of(logs));
    awaitNotice(
        log,
        "No log can be kept in %s, so nothing is logged. Something that is no file stands there",
        "In %s lässt sich kein Protokoll führen; es wird nichts protokolliert. Dort steht etwas");
    own.goesOn();
    assertThat(odd.isAt(log)).isTrue();
    assertThat(logs).isDirectoryNotContaining(each -> !each.equals(log));
  }

  @Test
  void in_place_of_the_folder_of_logs_it_is_told() throws IOException {
    Path logs = folder.resolve("logs");
    putInPlaceOfFolder(logs);
    start(Optional.of(logs));
    awaitNotice(
        logs,
        "No log can be kept in %1$s, so nothing is logged. %1$s is no folder",
        "In %1$s lässt sich kein Protokoll führen; es wird nichts protokolliert. %1$s ist kein"
            + " Ordner");
    own.goesOn();
    standsInPlaceOfFolder(logs);
  }

  @Test
  void in_place_of_the_folder_of_kept_work_it_is_told_when_something_is_to_be_kept()
      throws IOException {
    Files.createDirectories(config());
    putInPlaceOfFolder(recovery());
    start();
    own.edit("Mine");
    awaitNotice(
        recovery(),
        "cannot be kept in %1$s, and would be lost in a crash: %1$s is no folder",
        "kann nicht in %1$s behalten werden und ginge bei einem Absturz verloren: %1$s ist kein"
            + " Ordner");
    own.goesOn();
    standsInPlaceOfFolder(recovery());
  }

  @Test
  void in_place_of_the_folder_of_all_of_it_each_that_lacks_it_is_told() throws IOException {
    putInPlaceOfFolder(config());
    start();
    awaitNotice(
        config(),
        "In the place of the folder of the settings, %s, is no folder",
        "An der Stelle des Ordners der Einstellungen, %s, ist kein Ordner");
    awaitNotice(
        config(),
        "No locks can be kept in %1$s/locks, so one does not see what is open in another window."
            + " %1$s is no folder",
        "In %1$s/locks lassen sich keine Sperren führen; so ist nicht zu sehen, was in einem"
            + " anderen Fenster offen ist. %1$s ist kein Ordner");
    own.edit("Mine");
    awaitNotice(
        config(),
        "cannot be kept in %1$s/recovery, and would be lost in a crash: %1$s is no folder",
        "kann nicht in %1$s/recovery behalten werden und ginge bei einem Absturz verloren: %1$s"
            + " ist kein Ordner");
    own.goesOn();
    standsInPlaceOfFolder(config());
  }

  @Test
  void in_place_of_kept_work_it_is_told_and_other_work_is_kept() throws IOException {
    Path kept = Files.createDirectories(recovery()).resolve("work-1.kept");
    odd.putAt(kept);
    start();
    awaitNotice(
        kept,
        "In the place of kept work, %s, is no file",
        "An der Stelle behaltener Arbeit, %s, ist keine Datei");
    own.goesOn();
    asked().await(() -> keeps("Mine"));
    assertThat(odd.isAt(kept)).isTrue();
  }

  @Test
  void under_the_name_of_what_a_killed_window_has_left_it_stays() throws IOException {
    Path left = Files.createDirectories(recovery()).resolve(".work-1.kept.0.tmp");
    odd.putAt(left);
    start();
    own.goesOn();
    asked().await(() -> keeps("Mine"));
    assertThat(asked().notices()).isEmpty();
    assertThat(odd.isAt(left)).isTrue();
  }

  private Path file() {
    return folder.resolve("mine.mgm.json");
  }

  private Draft written() throws IOException {
    Draft draft = Draft.of(Cases.lesson("01-shutdown"));
    Files.write(file(), draft.toBytes());
    return draft;
  }

  private void seeTheDifference() {
    asked().awaitNotice(words("Work on", "Die Arbeit an"));
    asked().answer("difference");
    asked().await(() -> !Asked.said().isEmpty());
  }

  @Test
  void in_place_of_the_file_that_kept_work_belongs_to_all_of_it_is_shown() throws IOException {
    Draft draft = written();
    start();
    OpenWindow.act(() -> own.work().open(draft, draft.check(), new Origin.InFile(file()), 0));
    own.edit("Mine");
    asked().await(() -> keeps("Mine"));
    crash();
    odd.replace(file());
    start();
    seeTheDifference();
    assertThat(Asked.said())
        .contains(
            words(
                "Where “mine.mgm.json” was saved is no file any more",
                "Wo „mine.mgm.json“ gespeichert war, ist keine Datei mehr"));
    assertThat(OpenWindow.fx(() -> Asked.inDialog("#difference"))).isNotNull();
    window().press(KeyCode.ESCAPE);
    own.goesOn();
    assertThat(odd.isAt(file())).isTrue();
    assertThat(keeps("Mine")).as("what was left is still kept").isTrue();
  }

  @Test
  void in_place_of_the_file_that_kept_work_is_a_copy_of_it_is_compared_with_a_new_lesson()
      throws IOException {
    Draft draft = written();
    start();
    OpenWindow.act(() -> own.work().open(draft, draft.check(), new Origin.LookedAt(file()), 0));
    own.edit("Mine");
    asked().await(() -> keeps("Mine"));
    crash();
    odd.replace(file());
    start();
    seeTheDifference();
    assertThat(Asked.said())
        .contains(words("differs from a new lesson", "von einer neuen Lektion unterscheidet"));
    window().press(KeyCode.ESCAPE);
    own.goesOn();
    assertThat(odd.isAt(file())).isTrue();
  }
}
