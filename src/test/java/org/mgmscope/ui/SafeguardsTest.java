package org.mgmscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mgmscope.Cases;
import org.mgmscope.json.Json;
import org.mgmscope.json.Pointer;
import org.mgmscope.scenario.Draft;
import org.mgmscope.scenario.DraftReader;
import org.mgmscope.scenario.Edit;
import org.mgmscope.story.Lesson;
import org.mgmscope.ui.recovery.Recovery;
import org.mgmscope.ui.shell.Workplace;
import org.mgmscope.ui.work.Documents;
import org.mgmscope.ui.work.FilePlaces;
import org.mgmscope.ui.work.Work;
import org.mgmscope.work.Origin;
import org.testfx.api.FxToolkit;

/// What is not saved survives a crash, and one chooses what becomes of it.
class SafeguardsTest {
  @TempDir Path folder;

  private final List<OpenWindow> windows = new ArrayList<>();
  private final List<Safeguards> safeguards = new ArrayList<>();
  private Asked asked;
  private @Nullable Path toSave;

  @BeforeAll
  static void toolkit() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
  }

  private void start() {
    start(Locale.ENGLISH, new Origin.Shipped("01-shutdown"));
  }

  private void start(Locale locale, Origin origin) {
    Safeguards guards = safeguards();
    safeguards.add(guards);
    OpenWindow window = OpenWindow.on(() -> guarded(guards, locale, origin));
    windows.add(window);
    asked = new Asked(window);
    work().askForPlaces(new Saving());
    OpenWindow.act(() -> guards.offer(window.place(), window.stage()));
  }

  private Safeguards safeguards() {
    return new Safeguards(
        Optional.of(folder.resolve("settings")), new Recovery.Pace(Duration.ZERO, Duration.ZERO));
  }

  private static Workplace guarded(Safeguards guards, Locale locale, Origin origin) {
    Workplace place = new Workplace(Lesson.of(Cases.lesson("01-shutdown"), Locale.ENGLISH));
    place.showing().speak(locale);
    place.work().comesFrom(origin);
    guards.guard(place);
    return place;
  }

  private final class Saving implements FilePlaces {
    @Override
    public Optional<Path> toOpen(Stage stage) {
      return Optional.empty();
    }

    @Override
    public Optional<Path> toSave(Stage stage, String proposed) {
      return Optional.ofNullable(toSave);
    }
  }

  private OpenWindow window() {
    return windows.getLast();
  }

  private Work work() {
    return window().place().work();
  }

  @AfterEach
  void close() {
    windows.forEach(OpenWindow::close);
    safeguards.forEach(Safeguards::close);
  }

  /// The process is gone, and what it held is free.
  private void crash() {
    windows.removeLast().close();
    safeguards.removeLast().close();
  }

  private void closeInOrder() {
    safeguards.getLast().closedInOrder();
    crash();
  }

  private void edit(String title) {
    OpenWindow.act(() -> edit(work(), title));
    window().settle();
  }

  private static void edit(Work work, String title) {
    work.edit(
        new Edit(Edit.What.CHANGE, Edit.Part.LESSON, 1),
        work.draft().with(Pointer.parse("/title"), Json.Text.of(title)));
  }

  /// Somebody edits, and the process is gone: nobody looks at its window.
  private void editAndCrash(String title) {
    Safeguards guards = safeguards();
    OpenWindow.act(
        () ->
            edit(guarded(guards, Locale.ENGLISH, new Origin.Shipped("01-shutdown")).work(), title));
    guards.close();
  }

  private List<Path> kept() {
    Path place = folder.resolve("settings").resolve("recovery");
    if (!Files.isDirectory(place)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(place)) {
      return all.toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private boolean keeps(String words) throws IOException {
    for (Path each : kept()) {
      try {
        if (each.toString().endsWith(".kept") && Files.readString(each).contains(words)) {
          return true;
        }
      } catch (NoSuchFileException gone) {
        // another was kept in its stead
      }
    }
    return false;
  }

  private String title() {
    return OpenWindow.fx(() -> ((Json.Text) work().draft().at(Pointer.parse("/title"))).value());
  }

  @Test
  void an_edit_is_kept_by_itself_while_the_window_is_open() {
    start();
    assertThat(kept()).isEmpty();
    edit("Mine");
    asked.await(() -> keeps("\"title\": \"Mine\""));
    edit("Mine again");
    asked.await(() -> keeps("\"title\": \"Mine again\""));
    assertThat(kept()).hasSize(1);
  }

  @Test
  void what_is_saved_or_undone_is_no_longer_kept() {
    start();
    edit("Mine");
    asked.await(() -> keeps("Mine"));
    toSave = folder.resolve("mine.mgm.json");
    window().press(KeyCode.CONTROL, KeyCode.S);
    asked.await(() -> kept().isEmpty());
    edit("Mine again");
    asked.await(() -> keeps("Mine again"));
    OpenWindow.act(work()::undo);
    asked.await(() -> kept().isEmpty());
  }

  @Test
  void what_one_does_not_save_when_closing_is_no_longer_kept() {
    start();
    edit("Mine");
    asked.await(() -> keeps("Mine"));
    closeInOrder();
    assertThat(kept()).isEmpty();
    start();
    window().settle();
    assertThat(asked.notices()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "en,'Work on “Mine” was not saved when the program ended.'",
    "de,'Die Arbeit an „Mine“ war nicht gespeichert, als das Programm endete.'"
  })
  void after_a_crash_it_is_offered_and_can_be_opened(String language, String words) {
    editAndCrash("Mine");
    start(Locale.of(language), new Origin.Shipped("01-shutdown"));
    asked.awaitNotice(words);
    assertThat(Names.faults(language)).isEmpty();
    List<Path> before = kept();
    asked.answer("open");
    assertThat(asked.notices()).isEmpty();
    assertThat(title()).isEqualTo("Mine");
    assertThat(work().unsavedProperty().get()).isTrue();
    assertThat(work().originProperty().get()).isEqualTo(new Origin.Unnamed("01-shutdown"));
    asked.await(() -> kept().size() == 1 && !kept().equals(before) && keeps("Mine"));
    crash();
    start();
    asked.awaitNotice("Work on “Mine”");
  }

  @Test
  void a_name_that_would_disguise_itself_is_seen_as_it_is_and_leaves_room() {
    editAndCrash("Mine\u202E" + "x".repeat(1_000));
    start();
    asked.awaitNotice("Work on “Mine‹U+202E›xxx");
    assertThat(asked.notices().getFirst()).hasSizeLessThan(250);
    asked.answer("discard");
    assertThat(Asked.said()).contains("kept of “Mine‹U+202E›xxx").hasSizeLessThan(250);
    window().press(KeyCode.ESCAPE);
  }

  @Test
  void opening_it_asks_before_other_work_is_lost() {
    editAndCrash("Mine");
    start();
    asked.awaitNotice("Work on “Mine”");
    edit("Other");
    asked.answer("open");
    assertThat(Asked.said()).contains("Save the changes to “Other” first?");
    asked.press("#answer-cancel_close");
    assertThat(title()).isEqualTo("Other");
    asked.answer("open");
    asked.press("#answer-no");
    assertThat(title()).isEqualTo("Mine");
  }

  @ParameterizedTest
  @CsvSource({"en,added: ,taken away: ,Copied", "de,hinzugefügt: ,weggefallen: ,Kopiert"})
  void the_difference_can_be_seen_and_copied_before_one_chooses(
      String language, String added, String removed, String copied) throws IOException {
    Path file = fileOf("11-deadlock");
    open(file);
    edit("Mine");
    crash();
    start(Locale.of(language), new Origin.Shipped("01-shutdown"));
    asked.awaitNotice("11-deadlock.mgm.json");
    asked.answer("difference");
    asked.await(() -> !Asked.said().isEmpty());
    assertThat(Asked.said()).contains("11-deadlock.mgm.json");
    assertThat(Names.faults(language)).isEmpty();
    Node list = Asked.inDialog("#difference");
    assertThat(cells(list, "added"))
        .singleElement()
        .asString()
        .startsWith(added)
        .contains("\"title\": \"Mine\"");
    assertThat(cells(list, "removed")).singleElement().asString().startsWith(removed);
    asked.press("#difference-copy");
    assertThat(((Button) Asked.inDialog("#difference-copy")).getText()).isEqualTo(copied);
    String lines = OpenWindow.fx(() -> Clipboard.getSystemClipboard().getString());
    assertThat(lines).contains("\n+   \"title\": \"Mine\",\n").contains("\n−   \"title\": ");
    OpenWindow.act(
        () -> {
          ((ListView<?>) list).getSelectionModel().clearAndSelect(0);
          list.requestFocus();
        });
    window().press(KeyCode.CONTROL, KeyCode.C);
    assertThat(OpenWindow.fx(() -> Clipboard.getSystemClipboard().getString()))
        .hasLineCount(1)
        .isEqualTo(lines.lines().findFirst().orElseThrow() + "\n");
    window().press(KeyCode.ESCAPE);
    assertThat(Asked.said()).isEmpty();
    assertThat(asked.notices()).hasSize(1);
    asked.answer("open");
    assertThat(work().originProperty().get()).isEqualTo(new Origin.InFile(file));
  }

  @ParameterizedTest
  @CsvSource({
    "en,differs from the file that it is a copy of,differs from a new lesson",
    "de,'von der Datei unterscheidet, deren Kopie sie ist',von einer neuen Lektion unterscheidet"
  })
  void a_copy_is_compared_with_its_file_and_where_that_is_gone_one_is_told_with_what(
      String language, String copy, String gone) throws IOException {
    Path file = fileOf("11-deadlock");
    open(file);
    start(Locale.ENGLISH, new Origin.InFile(file));
    OpenWindow.act(
        () -> {
          Draft looked = Draft.of(Cases.scenario("11-deadlock"));
          work().open(looked, looked.check(), new Origin.LookedAt(file), 0);
        });
    edit("Mine");
    crash();
    crash();
    start(Locale.of(language), new Origin.Shipped("01-shutdown"));
    asked.awaitNotice("Mine");
    asked.answer("difference");
    asked.await(() -> !Asked.said().isEmpty());
    assertThat(Asked.said()).contains(copy);
    assertThat(cells(Asked.inDialog("#difference"), "added")).hasSize(1);
    window().press(KeyCode.ESCAPE);
    asked.answer("open");
    asked.await(() -> kept().size() == 1 && keeps("Mine"));
    crash();
    start(Locale.of(language), new Origin.Shipped("01-shutdown"));
    asked.awaitNotice("Mine");
    asked.answer("difference");
    asked.await(() -> !Asked.said().isEmpty());
    assertThat(Asked.said()).contains(copy);
    window().press(KeyCode.ESCAPE);
    Files.delete(file);
    asked.answer("difference");
    asked.await(() -> !Asked.said().isEmpty());
    assertThat(Asked.said()).contains(gone);
    window().press(KeyCode.ESCAPE);
  }

  @ParameterizedTest
  @CsvSource({"en,is not there any more", "de,ist nicht mehr da"})
  void where_the_file_is_gone_all_of_the_kept_work_is_shown_and_that_is_told(
      String language, String words) throws IOException {
    Path file = fileOf("11-deadlock");
    open(file);
    edit("Mine");
    crash();
    Files.delete(file);
    start(Locale.of(language), new Origin.Shipped("01-shutdown"));
    asked.awaitNotice("11-deadlock.mgm.json");
    asked.answer("difference");
    asked.await(() -> !Asked.said().isEmpty());
    assertThat(Asked.said()).contains(words);
    assertThat(cells(Asked.inDialog("#difference"), "added")).isNotEmpty();
    window().press(KeyCode.ESCAPE);
  }

  @Test
  void a_lesson_is_compared_with_what_it_began_with() {
    editAndCrash("Mine");
    start();
    asked.awaitNotice("Mine");
    asked.answer("difference");
    asked.await(() -> !Asked.said().isEmpty());
    assertThat(Asked.said()).contains("differs from the lesson that it began with");
    window().press(KeyCode.ESCAPE);
  }

  private static List<String> cells(Node list, String style) {
    return OpenWindow.fx(
        () ->
            list.lookupAll(".list-cell." + style).stream()
                .filter(Node::isVisible)
                .map(each -> (String) each.queryAccessibleAttribute(AccessibleAttribute.TEXT))
                .toList());
  }

  private Path fileOf(String scenario) throws IOException {
    return Files.write(
        folder.resolve(scenario + ".mgm.json"), Cases.bytes("cases/" + scenario + ".mgm.json"));
  }

  private void open(Path file) {
    start();
    OpenWindow.act(() -> new Documents(window().place().filing(), window().stage()).open(file, 0));
    window().settle();
  }

  @Test
  void a_kept_file_that_was_changed_meanwhile_is_told_and_not_replaced_without_asking()
      throws IOException {
    Path file = fileOf("11-deadlock");
    open(file);
    edit("Mine");
    crash();
    Files.write(file, Cases.bytes("cases/12-crash.mgm.json"));
    start();
    asked.awaitNotice("Work on “11-deadlock.mgm.json”");
    asked.answer("open");
    asked.awaitNotice("11-deadlock.mgm.json was changed outside of this window");
    window().press(KeyCode.CONTROL, KeyCode.S);
    assertThat(Asked.said()).contains("Replace it?");
    asked.press("#answer-cancel_close");
    assertThat(Files.readAllBytes(file)).isEqualTo(Cases.bytes("cases/12-crash.mgm.json"));
  }

  @ParameterizedTest
  @CsvSource({
    "en,Discard what was kept of “Mine”?,Nothing else is touched.",
    "de,Den behaltenen Stand von „Mine“ verwerfen?,Sonst wird nichts angetastet."
  })
  void discarding_asks_and_then_it_is_gone(String language, String question, String nothingElse) {
    editAndCrash("Mine");
    start(Locale.of(language), new Origin.Shipped("01-shutdown"));
    asked.awaitNotice("Mine");
    asked.answer("discard");
    assertThat(Asked.said()).contains(question).contains(nothingElse);
    window().press(KeyCode.ENTER);
    assertThat(kept()).hasSize(1);
    assertThat(asked.notices()).hasSize(1);
    asked.answer("discard");
    asked.press("#answer-ok_done");
    assertThat(kept()).isEmpty();
    assertThat(asked.notices()).isEmpty();
  }

  @Test
  void what_is_put_off_is_offered_again_at_the_next_start() {
    editAndCrash("Mine");
    start();
    asked.awaitNotice("Mine");
    asked.answer("later");
    assertThat(asked.notices()).isEmpty();
    closeInOrder();
    start();
    asked.awaitNotice("Mine");
  }

  @Test
  void several_are_offered_one_after_the_other_the_newest_first() {
    editAndCrash("First");
    editAndCrash("Second");
    start();
    asked.awaitNotice("“Second”");
    assertThat(asked.notices()).singleElement().asString().endsWith("(1 more to come.)");
    asked.answer("later");
    assertThat(asked.notices()).singleElement().asString().contains("“First”").endsWith(".");
    asked.answer("later");
    assertThat(asked.notices()).isEmpty();
    assertThat(kept()).hasSize(2);
  }

  @Test
  void what_belongs_to_a_window_that_lives_is_not_offered() {
    start();
    edit("Mine");
    asked.await(() -> keeps("Mine"));
    start();
    edit("Other");
    asked.await(() -> keeps("Other"));
    assertThat(asked.notices()).isEmpty();
    assertThat(kept()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "en,is damaged and cannot be opened",
    "de,ist beschädigt und lässt sich nicht öffnen"
  })
  void what_is_damaged_is_set_aside_and_told(String language, String words) throws IOException {
    editAndCrash("Mine");
    Path damaged = kept().getFirst();
    byte[] half = Files.readAllBytes(damaged);
    Files.write(damaged, java.util.Arrays.copyOf(half, half.length / 2));
    start(Locale.of(language), new Origin.Shipped("01-shutdown"));
    asked.awaitNotice(words);
    Path aside = Path.of(damaged + ".damaged-1");
    assertThat(kept()).containsExactly(aside);
    assertThat(asked.notices()).singleElement().asString().contains(aside.toString());
    assertThat(Files.size(aside)).isEqualTo(half.length / 2);
  }

  @Test
  void what_was_left_by_a_window_that_was_killed_while_it_wrote_is_removed() throws IOException {
    Path place = Files.createDirectories(folder.resolve("settings").resolve("recovery"));
    Files.writeString(place.resolve(".work-1a.kept.3x.tmp"), "{");
    editAndCrash("Mine");
    start();
    asked.awaitNotice("Mine");
    assertThat(kept()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de"})
  void where_nothing_can_be_kept_that_is_told_and_one_goes_on(String language) throws IOException {
    Files.createDirectories(folder.resolve("settings"));
    Files.writeString(folder.resolve("settings").resolve("recovery"), "no folder");
    start(Locale.of(language), new Origin.Shipped("01-shutdown"));
    edit("Mine");
    asked.awaitNotice(folder.resolve("settings").resolve("recovery").toString());
    assertThat(title()).isEqualTo("Mine");
  }

  @Test
  void work_with_problems_is_kept_too() throws IOException {
    start();
    OpenWindow.act(
        () ->
            work()
                .edit(
                    new Edit(Edit.What.CHANGE, Edit.Part.LESSON, 1),
                    work().draft().with(Pointer.parse("/steps"), Json.Text.of("none"))));
    crash();
    start();
    asked.awaitNotice("was not saved");
    asked.answer("open");
    assertThat(work().problemsProperty().get()).isNotEmpty();
    byte[] bytes = OpenWindow.fx(() -> work().draft().toBytes());
    assertThat(new String(bytes, StandardCharsets.UTF_8)).contains("\"steps\": \"none\"");
    assertThat(DraftReader.read(bytes)).isInstanceOf(DraftReader.Opened.Workable.class);
  }

  @Test
  void a_file_named_at_the_start_that_another_window_has_is_looked_at() throws IOException {
    Path file = fileOf("11-deadlock");
    open(file);
    start(Locale.ENGLISH, new Origin.InFile(file));
    assertThat(asked.notices())
        .singleElement()
        .asString()
        .contains("11-deadlock.mgm.json is open in another window");
    assertThat(work().originProperty().get()).isEqualTo(new Origin.LookedAt(file));
  }

  @Test
  void a_draft_that_is_kept_is_the_one_on_screen() throws IOException {
    Draft before = Draft.of(Cases.lesson("01-shutdown"));
    start();
    edit("Mine");
    asked.await(() -> keeps("Mine"));
    byte[] expected = before.with(Pointer.parse("/title"), Json.Text.of("Mine")).toBytes();
    String text = Files.readString(kept().getFirst());
    assertThat(text.substring(text.indexOf('\n') + 1))
        .isEqualTo(new String(expected, StandardCharsets.UTF_8));
  }
}
