package org.mgmscope.ui.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;
import org.mgmscope.Cases;
import org.mgmscope.json.Json;
import org.mgmscope.json.Pointer;
import org.mgmscope.scenario.Edit;
import org.mgmscope.scenario.Lessons;
import org.mgmscope.touch.Touches;
import org.mgmscope.ui.Asked;
import org.mgmscope.ui.HeldDelays;
import org.mgmscope.ui.LastingWindow;
import org.mgmscope.ui.Names;
import org.mgmscope.ui.OpenWindow;
import org.mgmscope.work.Origin;

/// While a disk does not answer, the window does.
@ParameterizedClass
@ValueSource(strings = {"en", "de"})
class SilentDiskTest {
  private static final String NAME = "mine.mgm.json";

  private static final HeldDelays DELAYS = new HeldDelays();
  private static final LastingWindow LASTING = new LastingWindow(DELAYS);

  @TempDir Path folder;

  @Parameter private String language;

  private OpenWindow window;
  private Asked asked;
  private Path silent;
  private Path file;
  private Touches.Disk disk;

  @BeforeEach
  void open() throws IOException {
    window = LASTING.open(Cases.lesson("01-shutdown"), Locale.of(language));
    asked = new Asked(window);
    silent = Files.createDirectory(folder.resolve("silent"));
    file = silent.resolve(NAME);
    OpenWindow.act(
        () -> {
          work()
              .askForPlaces(
                  new FilePlaces() {
                    @Override
                    public Optional<Path> toOpen(Stage stage) {
                      return Optional.of(file);
                    }

                    @Override
                    public Optional<Path> toSave(Stage stage, String proposed) {
                      return Optional.of(file);
                    }
                  });
        });
    edit("Mine");
    window.waitForFiles(false);
    disk = Touches.hold(silent);
  }

  @AfterEach
  void leave() {
    disk.close();
    window.waitForFiles(true);
    window.settle();
    OpenWindow.act(Asked::dismiss);
    LASTING.leave();
  }

  @AfterAll
  static void close() {
    LASTING.close();
  }

  private Work work() {
    return window.place().work();
  }

  private void edit(String title) {
    OpenWindow.act(
        () ->
            work()
                .edit(
                    new Edit(Edit.What.CHANGE, Edit.Part.LESSON, 1),
                    work().draft().with(Pointer.parse("/title"), Json.Text.of(title))));
    window.settle();
  }

  private Documents documents() {
    return new Documents(window.place().filing(), window.stage());
  }

  private boolean isUnsaved() {
    return OpenWindow.fx(work().unsavedProperty()::get);
  }

  private String words(String english, String german) {
    return language.equals("de") ? german : english;
  }

  /// It takes longer than a moment.
  private void save() {
    beginToSave();
    letTimePass();
  }

  private void letTimePass() {
    OpenWindow.act(DELAYS::elapse);
    window.settle();
  }

  private void beginToSave() {
    OpenWindow.act(() -> documents().save());
    window.settle();
    disk.awaitSomebody();
  }

  private void askToClose() {
    OpenWindow.act(
        () ->
            window
                .stage()
                .fireEvent(new WindowEvent(window.stage(), WindowEvent.WINDOW_CLOSE_REQUEST)));
    letTimePass();
  }

  @Test
  void while_it_saves_one_is_told_and_can_type_and_edit_and_then_it_is_saved() throws IOException {
    save();
    asked.awaitNotice(words(NAME + " is being saved", NAME + " wird gespeichert"));
    assertThat(Names.faults(language)).isEmpty();
    window.press(KeyCode.CONTROL, KeyCode.F);
    window.click("#events-text");
    window.robot().write("igmp");
    window.settle();
    TextField text = (TextField) window.find("#events-text");
    assertThat(OpenWindow.<String>fx(text::getText)).isEqualTo("igmp");
    edit("Mine again");
    assertThat(file).doesNotExist();
    disk.close();
    asked.await(() -> asked.notices().isEmpty());
    assertThat(Files.readString(file)).contains("\"title\": \"Mine\"");
    assertThat(isUnsaved()).as("what was edited meanwhile").isTrue();
    assertThat(OpenWindow.fx(work().originProperty()::get)).isEqualTo(new Origin.InFile(file));
  }

  @Test
  void what_does_not_take_long_is_not_told() {
    beginToSave();
    assertThat(asked.notices()).isEmpty();
    disk.close();
    asked.await(() -> !isUnsaved());
  }

  @Test
  void a_second_save_follows_the_first() throws IOException {
    save();
    edit("Mine again");
    OpenWindow.act(() -> documents().save());
    window.settle();
    disk.close();
    asked.await(() -> asked.notices().isEmpty() && !isUnsaved());
    assertThat(Files.readString(file)).contains("\"title\": \"Mine again\"");
  }

  @Test
  void what_is_opened_next_waits_until_it_is_saved() throws IOException {
    save();
    OpenWindow.act(() -> documents().begin());
    window.settle();
    assertThat(Asked.said()).as("nothing is lost, so nothing is asked").isEmpty();
    assertThat(isUnsaved()).isTrue();
    disk.close();
    asked.await(
        () ->
            OpenWindow.fx(
                () -> window.place().showing().lesson().run().scenario().equals(Lessons.blank())));
    assertThat(Files.readString(file)).contains("\"title\": \"Mine\"");
  }

  @Test
  void closing_asks_whether_to_wait_and_who_stays_goes_on() {
    save();
    askToClose();
    assertThat(Asked.said())
        .contains(
            words(NAME + " is still being saved", NAME + " wird noch gespeichert"),
            words("is offered at the next start", "beim nächsten Start angeboten"));
    askToClose();
    asked.press("#answer-cancel_close");
    assertThat(Asked.said()).as("asked once").isEmpty();
    assertThat(OpenWindow.fx(window.stage()::isShowing)).isTrue();
    disk.close();
    asked.await(() -> !isUnsaved());
    assertThat(OpenWindow.fx(window.stage()::isShowing)).as("nobody wants to close").isTrue();
  }

  @Test
  void one_can_close_without_waiting() {
    save();
    askToClose();
    asked.press("#answer-no");
    assertThat(OpenWindow.fx(window.stage()::isShowing)).isFalse();
  }

  @Test
  void who_waits_sees_the_window_close_when_it_is_saved() {
    save();
    askToClose();
    disk.close();
    asked.await(() -> !OpenWindow.fx(window.stage()::isShowing));
    assertThat(file).content().contains("\"title\": \"Mine\"");
  }

  @Test
  void a_save_that_fails_in_the_end_is_told_and_the_window_stays_open() throws IOException {
    save();
    askToClose();
    Files.createDirectory(file);
    disk.close();
    asked.await(() -> Asked.said().contains(words("is not saved", "ist nicht gespeichert")));
    assertThat(OpenWindow.fx(window.stage()::isShowing)).isTrue();
    assertThat(isUnsaved()).isTrue();
  }

  @Test
  void who_gives_up_a_file_that_cannot_be_read_can_open_and_save_another() throws IOException {
    disk.close();
    Path other = Files.createDirectory(folder.resolve("other")).resolve(NAME);
    Files.write(file, Cases.bytes("cases/11-deadlock.mgm.json"));
    disk = Touches.hold(silent);
    OpenWindow.act(work()::undo);
    OpenWindow.act(() -> documents().open());
    window.settle();
    disk.awaitSomebody();
    letTimePass();
    asked.await(() -> Asked.said().startsWith(words(NAME + " is being opened", NAME + " wird")));
    asked.press("#opening-cancel");
    edit("Mine");
    file = other;
    OpenWindow.act(() -> documents().save());
    window.settle();
    asked.await(() -> !isUnsaved());
    assertThat(other).content().contains("\"title\": \"Mine\"");
  }
}
