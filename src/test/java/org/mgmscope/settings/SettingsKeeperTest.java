package org.mgmscope.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mgmscope.files.SafeWriter;

/// What is chosen is kept.
class SettingsKeeperTest {
  @TempDir Path folder;
  private final List<SafeWriter.Outcome.Failed> failures = new CopyOnWriteArrayList<>();
  private SettingsFile file = new SettingsFile(Path.of(""));

  @BeforeEach
  void name() {
    file = new SettingsFile(folder.resolve("settings.json"));
  }

  private SettingsKeeper keeper() {
    return new SettingsKeeper(file, file.read().settings(), failures::add);
  }

  private static <T> void keep(SettingsKeeper keeper, Setting<T> setting, T value) {
    keeper.keep(setting, setting.usual(), value);
  }

  @Test
  void what_was_chosen_last_is_in_the_file() {
    try (SettingsKeeper keeper = keeper()) {
      for (int round = 0; round < 200; round++) {
        keep(keeper, Setting.TEXT_SIZE, Setting.TEXT_SIZES.get(round % 6));
        keep(keeper, Setting.THEME, round % 2 == 0 ? Theme.DARK : Theme.LIGHT);
      }
    }
    assertThat(file.read().settings())
        .isEqualTo(Settings.USUAL.with(Setting.TEXT_SIZE, 110).with(Setting.THEME, Theme.LIGHT));
    assertThat(failures).isEmpty();
  }

  @Test
  void what_another_window_chose_meanwhile_stays() {
    try (SettingsKeeper other = keeper()) {
      try (SettingsKeeper one = keeper()) {
        keep(one, Setting.THEME, Theme.DARK);
      }
      keep(other, Setting.SPEED, 4.0);
    }
    assertThat(file.read().settings())
        .isEqualTo(Settings.USUAL.with(Setting.THEME, Theme.DARK).with(Setting.SPEED, 4.0));
  }

  @Test
  void what_two_windows_collect_is_all_there() {
    file.write(Settings.USUAL.with(Setting.RECENT, List.of("old")));
    try (SettingsKeeper other = keeper()) {
      try (SettingsKeeper one = keeper()) {
        one.keep(Setting.RECENT, List.of("old"), List.of("a", "old"));
        one.keep(Setting.LESSONS_DONE, List.of(), List.of("01"));
      }
      other.keep(Setting.RECENT, List.of("old"), List.of("b", "old"));
      other.keep(Setting.RECENT, List.of("b", "old"), List.of("b"));
      other.keep(Setting.LESSONS_DONE, List.of(), List.of("02"));
    }
    assertThat(file.read().settings().get(Setting.RECENT)).containsExactly("b", "a");
    assertThat(file.read().settings().get(Setting.LESSONS_DONE)).containsExactly("02", "01");
  }

  @Test
  void a_file_that_was_deleted_or_damaged_meanwhile_is_written_anew() throws IOException {
    file.write(Settings.USUAL.with(Setting.SPEED, 2.0));
    try (SettingsKeeper keeper = keeper()) {
      Files.writeString(file.path(), "{");
      keep(keeper, Setting.THEME, Theme.DARK);
    }
    assertThat(file.read().settings())
        .isEqualTo(Settings.USUAL.with(Setting.SPEED, 2.0).with(Setting.THEME, Theme.DARK));
    assertThat(folder.resolve("settings.json.damaged-1")).hasContent("{");
  }

  @Test
  void a_failure_is_told_and_what_was_chosen_is_tried_again()
      throws IOException, InterruptedException {
    Files.createDirectory(file.path());
    CountDownLatch told = new CountDownLatch(1);
    try (SettingsKeeper keeper =
        new SettingsKeeper(
            file,
            Settings.USUAL,
            failed -> {
              failures.add(failed);
              told.countDown();
            })) {
      keep(keeper, Setting.THEME, Theme.DARK);
      told.await();
      Files.delete(file.path());
      keep(keeper, Setting.SPEED, 2.0);
    }
    assertThat(failures)
        .containsExactly(new SafeWriter.Outcome.Failed(SafeWriter.Reason.NO_FILE, file.path(), ""));
    assertThat(file.read().settings())
        .isEqualTo(Settings.USUAL.with(Setting.THEME, Theme.DARK).with(Setting.SPEED, 2.0));
  }
}
