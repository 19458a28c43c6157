package org.mgmscope.ui.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;
import org.mgmscope.Cases;
import org.mgmscope.json.Json;
import org.mgmscope.json.Pointer;
import org.mgmscope.scenario.Edit;
import org.mgmscope.touch.SmallDisk;
import org.mgmscope.ui.Asked;
import org.mgmscope.ui.LastingWindow;
import org.mgmscope.ui.OpenWindow;

/// Where a file cannot be saved, one is told why, it is what it was, and the work stays open.
@ParameterizedClass
@ValueSource(strings = {"en", "de"})
class UnwrittenTest {
  private static final String NAME = "mine.mgm.json";

  /// What is there after a save that failed, as it is told.
  private enum There {
    NOTHING("No file was made", "Es ist keine Datei entstanden"),
    FILE("The file is what it was before", "Die Datei ist, was sie vorher war"),
    SOMETHING_ELSE("What stands there is what it was", "Was dort steht, ist, was es vorher war");

    private final String english;
    private final String german;

    There(String english, String german) {
      this.english = english;
      this.german = german;
    }
  }

  private static final LastingWindow LASTING = new LastingWindow();

  @TempDir Path folder;

  @Parameter private String language;

  private OpenWindow window;
  private Path toSave;

  @BeforeEach
  void open() {
    window = LASTING.open(Cases.lesson("01-shutdown"), Locale.forLanguageTag(language));
    window
        .place()
        .work()
        .askForPlaces(
            new FilePlaces() {
              @Override
              public Optional<Path> toOpen(Stage stage) {
                return Optional.empty();
              }

              @Override
              public Optional<Path> toSave(Stage stage, String name) {
                return Optional.of(toSave);
              }
            });
    edit("Mine");
  }

  @AfterEach
  void leave() {
    LASTING.leave();
  }

  @AfterAll
  static void close() {
    LASTING.close();
  }

  private void edit(String title) {
    OpenWindow.act(
        () -> {
          Work work = window.place().work();
          work.edit(
              new Edit(Edit.What.CHANGE, Edit.Part.LESSON, 0),
              work.draft().with(Pointer.parse("/title"), Json.Text.of(title)));
        });
    window.settle();
  }

  private void save() {
    window.press(KeyCode.CONTROL, KeyCode.S);
  }

  private void isToldAndStaysOpen(There there, String english, String german) {
    boolean isGerman = language.equals("de");
    assertThat(Asked.said())
        .contains(
            isGerman ? NAME + " ist nicht gespeichert" : NAME + " is not saved",
            isGerman ? german : english,
            isGerman ? there.german : there.english,
            isGerman ? "die Arbeit bleibt offen" : "your work stays open");
    new Asked(window).press("#answer-cancel_close");
    assertThat(window.place().work().unsavedProperty().get()).isTrue();
    assertThat(window.stage().getTitle()).startsWith("• ");
  }

  @Test
  void in_a_folder_that_has_vanished() throws IOException {
    Path lessons = Files.createDirectory(folder.resolve("lessons"));
    toSave = lessons.resolve(NAME);
    save();
    edit("Mine again");
    Files.delete(toSave);
    Files.delete(lessons);
    save();
    isToldAndStaysOpen(There.NOTHING, "The folder is not there", "Der Ordner ist nicht da");
    Files.createDirectory(lessons);
    save();
    assertThat(toSave).content().contains("Mine again");
  }

  @Test
  void behind_what_is_no_folder() throws IOException {
    Path other = Files.writeString(folder.resolve("other"), "other");
    toSave = other.resolve(NAME);
    save();
    isToldAndStaysOpen(
        There.NOTHING, other + " is no folder, but", other + " ist kein Ordner, sondern");
    assertThat(other).hasContent("other");
  }

  @Test
  void where_a_folder_stands() throws IOException {
    toSave = Files.createDirectory(folder.resolve(NAME));
    save();
    isToldAndStaysOpen(There.SOMETHING_ELSE, "no file stands there", "das keine Datei ist");
    assertThat(toSave).isEmptyDirectory();
  }

  /// The system's own folder of devices and such may be written by nobody, not even by root.
  @Test
  @EnabledOnOs(OS.LINUX)
  void where_writing_is_not_allowed() {
    toSave = Path.of("/sys", NAME);
    save();
    isToldAndStaysOpen(
        There.NOTHING, "Writing is not allowed there", "Dort darf nicht geschrieben werden");
  }

  @Test
  void on_a_full_disk() throws IOException {
    try (SmallDisk _ = SmallDisk.of(folder, 64_000)) {
      toSave = folder.resolve(NAME);
      save();
      assertThat(toSave).content().contains("Mine");
      edit("x".repeat(100_000));
      String before = Files.readString(toSave);
      save();
      isToldAndStaysOpen(There.FILE, "The disk is full", "Der Datenträger ist voll");
      assertThat(toSave).hasContent(before);
      assertThat(folder).isDirectoryNotContaining(each -> !each.equals(toSave));
    }
  }

  @Test
  void on_a_disk_that_is_only_read() {
    try (SmallDisk _ = SmallDisk.readOnly(folder)) {
      toSave = folder.resolve(NAME);
      save();
      isToldAndStaysOpen(
          There.NOTHING, "Writing is not allowed there", "Dort darf nicht geschrieben werden");
      assertThat(folder).isEmptyDirectory();
    }
  }
}
