package org.mgmscope.ui.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mgmscope.Cases;
import org.mgmscope.files.Locks;
import org.mgmscope.json.Json;
import org.mgmscope.json.Pointer;
import org.mgmscope.scenario.Draft;
import org.mgmscope.scenario.Edit;
import org.mgmscope.ui.Asked;
import org.mgmscope.ui.HeldDelays;
import org.mgmscope.ui.LastingWindow;
import org.mgmscope.ui.Names;
import org.mgmscope.ui.OpenWindow;
import org.mgmscope.work.Origin;

/// What somebody sees whose file is changed or opened by somebody else.
class FileWatchTest {
  private static final HeldDelays DELAYS = new HeldDelays();
  private static final LastingWindow LASTING = new LastingWindow(DELAYS);

  @TempDir static Path own;
  private static Locks ours;

  /// The window that holds its files by them.
  private static @Nullable OpenWindow holding;

  @TempDir Path folder;

  private OpenWindow window;
  private Asked asked;
  private @Nullable Path toSave;
  private Path file;
  private Locks others;

  @BeforeAll
  static void lock() {
    ours = new Locks(own.resolve("locks"));
  }

  @BeforeEach
  void begin() throws IOException {
    window = LASTING.open(Cases.lesson("01-shutdown"), Locale.ENGLISH);
    asked = new Asked(window);
    others = new Locks(own.resolve("locks"));
    file = folder.resolve("mine.mgm.json");
    write("11-deadlock");
    OpenWindow.act(
        () -> {
          if (holding != window) {
            work().holdBy(ours);
          }
          work().askForPlaces(new Saving());
        });
    holding = window;
  }

  private final class Saving implements FilePlaces {
    @Override
    public Optional<Path> toOpen(Stage stage) {
      return Optional.of(file);
    }

    @Override
    public Optional<Path> toSave(Stage stage, String proposed) {
      return Optional.ofNullable(toSave);
    }
  }

  @AfterEach
  void leave() {
    LASTING.leave();
    others.close();
  }

  @AfterAll
  static void close() {
    LASTING.close();
    ours.close();
  }

  private Work work() {
    return window.place().work();
  }

  private void write(String scenario) throws IOException {
    Files.write(file, Cases.bytes("cases/" + scenario + ".mgm.json"));
  }

  private void writeUnchecked(byte[] content) {
    try {
      Files.write(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean shows(String scenario) {
    return OpenWindow.fx(
        () -> window.place().showing().lesson().run().scenario().equals(Cases.scenario(scenario)));
  }

  private void openFile() {
    window.press(KeyCode.CONTROL, KeyCode.O);
  }

  private void speak(String language) {
    OpenWindow.act(() -> window.place().showing().speak(Locale.of(language)));
    window.settle();
  }

  private void edit() {
    OpenWindow.act(
        () ->
            work()
                .edit(
                    new Edit(Edit.What.CHANGE, Edit.Part.LESSON, 1),
                    work().draft().with(Pointer.parse("/title"), Json.Text.of("Mine"))));
    window.settle();
  }

  /// Lets time pass until something has come.
  private void await(Callable<Boolean> there) {
    asked.await(
        () -> {
          OpenWindow.act(DELAYS::elapse);
          return there.call();
        });
  }

  private void awaitNotice(String words) {
    await(() -> asked.notices().stream().anyMatch(each -> each.contains(words)));
  }

  private boolean isUnsaved() {
    return OpenWindow.fx(() -> work().unsavedProperty().get());
  }

  private String title() {
    return OpenWindow.fx(() -> window.stage().getTitle());
  }

  @ParameterizedTest
  @CsvSource({"en,is shown as it is now", "de,'wird so gezeigt, wie die Datei jetzt ist'"})
  void what_is_changed_outside_is_shown_at_once_where_nothing_is_lost_and_can_be_undone(
      String language, String words) throws IOException {
    speak(language);
    openFile();
    write("12-crash");
    awaitNotice(words);
    assertThat(shows("12-crash")).isTrue();
    assertThat(isUnsaved()).isFalse();
    OpenWindow.act(work()::undo);
    assertThat(shows("11-deadlock")).isTrue();
    assertThat(isUnsaved()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"en,mine.mgm.json was changed outside", "de,mine.mgm.json wurde außerhalb"})
  void where_work_is_not_saved_one_chooses_to_reload(String language, String words)
      throws IOException {
    speak(language);
    openFile();
    edit();
    write("12-crash");
    awaitNotice(words);
    assertThat(Names.faults(language)).isEmpty();
    Draft mine = work().draft();
    assertThat(shows("12-crash")).isFalse();
    asked.answer("reload");
    assertThat(asked.notices()).isEmpty();
    assertThat(shows("12-crash")).isTrue();
    assertThat(isUnsaved()).isFalse();
    OpenWindow.act(work()::undo);
    assertThat(work().draft()).isSameAs(mine);
  }

  @Test
  void who_keeps_their_own_is_not_told_again_and_saves_without_being_asked() throws IOException {
    openFile();
    edit();
    write("12-crash");
    awaitNotice("was changed outside");
    asked.answer("keepMine");
    assertThat(asked.notices()).isEmpty();
    window.press(KeyCode.CONTROL, KeyCode.S);
    assertThat(Asked.said()).isEmpty();
    assertThat(Files.readString(file)).contains("\"title\": \"Mine\"");
    assertThat(isUnsaved()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "en,mine.mgm.json was changed outside of this window since it was opened. Replace it?",
    "de,mine.mgm.json wurde seit dem Öffnen außerhalb dieses Fensters geändert. Ersetzen?"
  })
  void saving_over_what_was_changed_outside_asks_first(String language, String question)
      throws IOException {
    speak(language);
    openFile();
    edit();
    write("12-crash");
    window.press(KeyCode.CONTROL, KeyCode.S);
    assertThat(Asked.said()).contains(question);
    asked.press("#answer-cancel_close");
    assertThat(Files.readAllBytes(file)).isEqualTo(Cases.bytes("cases/12-crash.mgm.json"));
    assertThat(isUnsaved()).isTrue();
    toSave = folder.resolve("other.mgm.json");
    window.press(KeyCode.CONTROL, KeyCode.S);
    asked.press("#answer-no");
    assertThat(toSave).content().contains("\"title\": \"Mine\"");
    assertThat(Files.readAllBytes(file)).isEqualTo(Cases.bytes("cases/12-crash.mgm.json"));
  }

  @Test
  void who_replaces_it_has_answered_what_was_offered() throws IOException {
    openFile();
    edit();
    write("12-crash");
    awaitNotice("was changed outside");
    window.press(KeyCode.CONTROL, KeyCode.S);
    asked.press("#answer-yes");
    assertThat(Files.readString(file)).contains("\"title\": \"Mine\"");
    await(() -> asked.notices().isEmpty());
  }

  @Test
  void what_the_program_saves_itself_and_what_stays_the_same_is_no_change() throws IOException {
    openFile();
    edit();
    window.press(KeyCode.CONTROL, KeyCode.S);
    Draft saved = work().draft();
    Files.setLastModifiedTime(file, FileTime.fromMillis(1_000));
    Path other = folder.resolve("second.mgm.json");
    Files.write(other, Cases.bytes("cases/12-crash.mgm.json"));
    assertThat(work().onDisk().changed(file)).isEmpty();
    write("12-crash");
    awaitNotice("is shown as it is now");
    assertThat(asked.notices()).hasSize(1);
    OpenWindow.act(work()::undo);
    assertThat(work().draft()).as("nothing was taken in between").isSameAs(saved);
  }

  @Test
  void a_file_that_is_no_scenario_any_more_is_told_and_what_is_shown_stays() throws IOException {
    openFile();
    Files.writeString(file, "{\"format\": ");
    awaitNotice("is no scenario any more");
    assertThat(shows("11-deadlock")).isTrue();
    asked.answer("keepMine");
    assertThat(isUnsaved()).as("what is shown is in no file any more").isTrue();
    window.press(KeyCode.CONTROL, KeyCode.S);
    assertThat(shows("11-deadlock")).isTrue();
    assertThat(isUnsaved()).isFalse();
  }

  @Test
  void a_file_that_is_right_again_is_shown() throws IOException {
    openFile();
    Files.writeString(file, "{\"format\": ");
    awaitNotice("is no scenario any more");
    write("12-crash");
    awaitNotice("is shown as it is now");
    assertThat(asked.notices()).hasSize(1);
    assertThat(shows("12-crash")).isTrue();
  }

  @Test
  void a_file_with_problems_is_taken_only_by_who_wants_it() throws IOException {
    openFile();
    Files.writeString(file, "{\"format\": \"mgmscope/1\", \"title\": \"Odd\"}");
    awaitNotice("was changed outside");
    asked.answer("reload");
    assertThat(work().problemsProperty().get()).hasSize(3);
    assertThat(shows("11-deadlock")).isTrue();
    assertThat(isUnsaved()).isFalse();
  }

  @Test
  void closing_asks_while_the_file_is_no_scenario_and_not_when_it_is_right_again()
      throws IOException {
    openFile();
    Files.writeString(file, "{\"format\": ");
    awaitNotice("is no scenario any more");
    assertThat(isUnsaved()).as("what is shown is in no file any more").isTrue();
    write("11-deadlock");
    await(() -> asked.notices().isEmpty());
    assertThat(isUnsaved()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "en,mine.mgm.json is not there any more. What is open stays; saving writes it anew.",
    "de,'mine.mgm.json ist nicht mehr da. Was offen ist, bleibt; Speichern schreibt'"
  })
  void a_file_that_is_gone_is_told_and_closing_asks_and_saving_writes_it_anew(
      String language, String words) throws IOException {
    speak(language);
    openFile();
    Files.delete(file);
    awaitNotice(words);
    assertThat(shows("11-deadlock")).isTrue();
    assertThat(isUnsaved()).isTrue();
    window.press(KeyCode.CONTROL, KeyCode.S);
    assertThat(Asked.said()).isEmpty();
    assertThat(file).exists();
    assertThat(isUnsaved()).isFalse();
    await(() -> asked.notices().isEmpty());
    assertThat(isUnsaved()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "en,never.mgm.json does not exist. What is open stays; saving writes it.",
    "de,'never.mgm.json gibt es nicht. Was offen ist, bleibt; Speichern schreibt'"
  })
  void of_a_file_that_the_window_has_never_seen_it_is_not_said_that_it_is_gone(
      String language, String words) {
    speak(language);
    Path never = folder.resolve("never.mgm.json");
    OpenWindow.act(
        () -> work().recover(Draft.of(Cases.scenario("11-deadlock")), new Origin.InFile(never)));
    awaitNotice(words);
    window.press(KeyCode.CONTROL, KeyCode.S);
    assertThat(never).exists();
    await(() -> asked.notices().isEmpty());
  }

  @Test
  void a_file_that_comes_back_as_it_was_is_as_if_it_had_never_gone() throws IOException {
    openFile();
    Files.delete(file);
    awaitNotice("is not there any more");
    write("11-deadlock");
    await(() -> asked.notices().isEmpty());
    assertThat(isUnsaved()).isFalse();
  }

  @Test
  void what_is_edited_while_the_file_is_gone_is_not_saved_when_it_comes_back() throws IOException {
    openFile();
    Files.delete(file);
    awaitNotice("is not there any more");
    edit();
    write("11-deadlock");
    await(() -> asked.notices().isEmpty());
    assertThat(isUnsaved()).isTrue();
    OpenWindow.act(work()::undo);
    assertThat(isUnsaved()).isFalse();
  }

  @Test
  void a_file_that_comes_back_as_another_is_shown_as_it_is_now() throws IOException {
    openFile();
    Files.delete(file);
    awaitNotice("is not there any more");
    write("12-crash");
    awaitNotice("is shown as it is now");
    assertThat(asked.notices()).hasSize(1);
    assertThat(shows("12-crash")).isTrue();
    assertThat(isUnsaved()).isFalse();
  }

  @Test
  void what_was_found_before_one_has_saved_is_not_taken_after_it() {
    LASTING.spoil(); // two watch its file from now on
    openFile();
    edit();
    OpenWindow.act(
        () -> {
          FileWatch watch = FileWatch.follow(window.stage(), window.place().filing());
          byte[] mine = work().draft().toBytes();
          CompletableFuture.runAsync(
                  () -> {
                    writeUnchecked(Cases.bytes("cases/12-crash.mgm.json"));
                    watch.look();
                    writeUnchecked(mine);
                  })
              .join();
          work().onDisk().note(file, mine);
          work().saved(work().draft(), work().originProperty().get());
        });
    window.settle();
    assertThat(asked.notices()).isEmpty();
    assertThat(work().draft().at(Pointer.parse("/title"))).isEqualTo(Json.Text.of("Mine"));
    assertThat(isUnsaved()).isFalse();
  }

  @Test
  void a_defect_in_looking_is_told_once_and_the_next_file_is_looked_at_all_the_same()
      throws IOException {
    LASTING.spoil(); // of this defect it tells no more
    Path archive = folder.resolve("archive.zip");
    Path inside;
    try (FileSystem closed = FileSystems.newFileSystem(archive, Map.of("create", "true"))) {
      inside = closed.getPath("/mine.mgm.json");
    }
    OpenWindow.act(() -> work().comesFrom(new Origin.LookedAt(inside)));
    List<String> heard = new ArrayList<>();
    await(() -> heard.addAll(window.heard()));
    assertThat(heard).singleElement().asString().contains("ClosedFileSystemException");
    openFile();
    write("12-crash");
    awaitNotice("is shown as it is now");
    assertThat(window.heard()).as("told once").isEmpty();
  }

  // Two windows

  private void openElsewhere(Path one) throws IOException {
    assertThat(others.hold(one.toRealPath())).isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "en,mine.mgm.json is open in another window.,mine.mgm.json (only to look at)",
    "de,mine.mgm.json ist in einem anderen Fenster offen.,mine.mgm.json (nur zum Ansehen)"
  })
  void a_file_that_another_window_has_can_be_looked_at(
      String language, String question, String name) throws IOException {
    speak(language);
    openElsewhere(file);
    openFile();
    assertThat(Asked.said()).contains(question);
    asked.press("#answer-cancel_close");
    assertThat(shows("11-deadlock")).isFalse();
    openFile();
    asked.press("#answer-ok_done");
    assertThat(shows("11-deadlock")).isTrue();
    assertThat(title()).isEqualTo(name + " — MGM Scope");
    write("12-crash");
    await(() -> shows("12-crash"));
  }

  @Test
  void the_first_edit_of_what_is_looked_at_makes_a_copy_that_is_saved_elsewhere()
      throws IOException {
    openElsewhere(file);
    openFile();
    asked.press("#answer-ok_done");
    edit();
    assertThat(work().originProperty().get()).isEqualTo(new Origin.Unnamed("mine"));
    toSave = file;
    window.press(KeyCode.CONTROL, KeyCode.S);
    assertThat(Asked.said()).contains("mine.mgm.json is not saved", "under another name");
    asked.press("#answer-cancel_close");
    assertThat(Files.readAllBytes(file)).isEqualTo(Cases.bytes("cases/11-deadlock.mgm.json"));
    toSave = folder.resolve("copy.mgm.json");
    window.press(KeyCode.CONTROL, KeyCode.S);
    assertThat(toSave).content().contains("\"title\": \"Mine\"");
    assertThat(isUnsaved()).isFalse();
  }

  @Test
  void a_window_has_its_file_until_it_goes_on_to_another() throws IOException {
    openFile();
    assertThat(others.hold(file.toRealPath())).isEmpty();
    openFile();
    assertThat(Asked.said()).as("its own file can be opened again").isEmpty();
    Path link = Files.createSymbolicLink(folder.resolve("link.mgm.json"), file);
    assertThat(work().isElsewhere(link)).isFalse();
    edit();
    toSave = folder.resolve("copy.mgm.json");
    window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
    assertThat(others.hold(file.toRealPath())).isPresent();
    assertThat(others.hold(toSave.toRealPath())).isEmpty();
    window.press(KeyCode.CONTROL, KeyCode.N);
    assertThat(others.hold(toSave.toRealPath())).isPresent();
  }

  @Test
  void who_reaches_a_file_by_another_name_is_told_as_well() throws IOException {
    openElsewhere(file);
    Path link = Files.createSymbolicLink(folder.resolve("link.mgm.json"), file);
    file = link;
    openFile();
    assertThat(Asked.said()).contains("link.mgm.json is open in another window.");
    asked.press("#answer-cancel_close");
  }
}
