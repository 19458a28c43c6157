package org.mgmscope.ui.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
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
import org.mgmscope.scenario.Draft;
import org.mgmscope.scenario.Edit;
import org.mgmscope.scenario.Lessons;
import org.mgmscope.settings.Setting;
import org.mgmscope.touch.Touches;
import org.mgmscope.ui.Asked;
import org.mgmscope.ui.LastingWindow;
import org.mgmscope.ui.OpenWindow;
import org.mgmscope.ui.shell.Workplace;
import org.mgmscope.work.Origin;
import org.testfx.util.WaitForAsyncUtils;

/// What somebody sees who opens, saves and leaves, in each language.
@ParameterizedClass
@ValueSource(strings = {"en", "de"})
class DocumentsTest {
  private static final int MANY_STEPS = 30_000;

  private static final LastingWindow LASTING = new LastingWindow();

  @TempDir private Path folder;

  @Parameter private String language;

  private OpenWindow window;
  private Asked asked;
  private Path toOpen;
  private Path toSave;
  private String proposed;

  @BeforeEach
  void open() {
    window = LASTING.open(Cases.lesson("01-shutdown"), Locale.forLanguageTag(language));
    asked = new Asked(window);
    OpenWindow.fx(
        () -> {
          work().comesFrom(new Origin.Shipped("01-shutdown"));
          return null;
        });
    work()
        .askForPlaces(
            new FilePlaces() {
              @Override
              public Optional<Path> toOpen(Stage stage) {
                return Optional.ofNullable(toOpen);
              }

              @Override
              public Optional<Path> toSave(Stage stage, String name) {
                proposed = name;
                return Optional.ofNullable(toSave);
              }
            });
  }

  @AfterEach
  void leave() {
    LASTING.leave();
  }

  @AfterAll
  static void close() {
    LASTING.close();
  }

  private Workplace place() {
    return window.place();
  }

  private Work work() {
    return place().work();
  }

  private void edit() {
    OpenWindow.fx(
        () -> {
          Draft draft = work().draft().with(Pointer.parse("/title"), Json.Text.of("Mine"));
          work().edit(new Edit(Edit.What.CHANGE, Edit.Part.LESSON, 0), draft);
          return null;
        });
    window.settle();
  }

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  private Path fileOf(String scenario) throws IOException {
    return Files.write(
        folder.resolve(scenario + ".mgm.json"), Cases.bytes("cases/" + scenario + ".mgm.json"));
  }

  private void answer(String id) {
    asked.press("#answer-" + id);
  }

  /// What is said in the language of the window.
  private String words(String english, String german) {
    return language.equals("de") ? german : english;
  }

  private String title() {
    return OpenWindow.fx(() -> window.stage().getTitle());
  }

  @Test
  void a_file_is_opened_and_named_in_the_title_and_among_the_recent_ones() throws IOException {
    toOpen = fileOf("11-deadlock");
    window.press(KeyCode.CONTROL, KeyCode.O);
    assertThat(place().showing().lesson().run().scenario())
        .isEqualTo(Cases.scenario("11-deadlock"));
    assertThat(title()).isEqualTo("11-deadlock.mgm.json — MGM Scope");
    assertThat(place().looks().chosen().property(Setting.RECENT).get())
        .containsExactly(toOpen.toString());
  }

  @Test
  void a_file_that_is_no_json_is_told_with_its_place_and_what_was_open_stays() throws IOException {
    toOpen = file("broken.mgm.json", "{\n  \"format\" \"mgmscope/1\"}");
    window.press(KeyCode.CONTROL, KeyCode.O);
    assertThat(Asked.said()).contains("broken.mgm.json");
    assertThat(problems()).startsWith("broken.mgm.json:2:12: /: ");
    answer("cancel_close");
    assertThat(place().showing().lesson().run().scenario()).isEqualTo(Cases.lesson("01-shutdown"));
  }

  @Test
  void among_the_recent_files_no_name_disguises_itself() throws IOException {
    Path folder = Files.createDirectory(this.folder.resolve("y".repeat(200)));
    toOpen = Files.copy(fileOf("11-deadlock"), folder.resolve("x\u202E.mgm.json"));
    window.press(KeyCode.CONTROL, KeyCode.O);
    Menu recent =
        OpenWindow.fx(
            () ->
                ((MenuBar) window.find(".menu-bar"))
                    .getMenus().stream()
                        .flatMap(menu -> menu.getItems().stream())
                        .filter(item -> "recent-files".equals(item.getId()))
                        .map(Menu.class::cast)
                        .findFirst()
                        .orElseThrow());
    OpenWindow.act(() -> recent.getOnShowing().handle(new Event(Menu.ON_SHOWING)));
    assertThat(recent.getItems().getFirst().getText())
        .startsWith("x‹U+202E›.mgm.json ")
        .hasSizeLessThan(120);
  }

  @Test
  void a_file_that_is_not_there_is_told_and_no_longer_recent() throws IOException {
    Path gone = fileOf("11-deadlock");
    toOpen = gone;
    window.press(KeyCode.CONTROL, KeyCode.O);
    Files.delete(gone);
    window.press(KeyCode.CONTROL, KeyCode.O);
    assertThat(Asked.said())
        .contains(
            words(
                "11-deadlock.mgm.json cannot be opened",
                "11-deadlock.mgm.json kann nicht geöffnet werden"),
            words("no such file", "Diese Datei gibt es nicht"));
    answer("cancel_close");
    assertThat(place().looks().chosen().property(Setting.RECENT).get()).isEmpty();
  }

  @Test
  void of_what_is_named_at_the_start_and_cannot_be_opened_all_of_the_name_is_told()
      throws IOException {
    Path none = folder.resolve("none.mgm.json");
    Path noJson = Files.writeString(folder.resolve("no json.mgm.json"), "{");
    for (Path named : List.of(none, noJson)) {
      OpenWindow.act(() -> Documents.openNamed(window.place().filing(), window.stage(), named, 0));
      window.settle();
      assertThat(Asked.said())
          .contains(
              named
                  + words(
                      " cannot be opened. The first lesson is open instead.",
                      " kann nicht geöffnet werden. Offen ist stattdessen die erste Lektion."));
      answer("cancel_close");
    }
  }

  @Test
  void of_a_file_that_is_no_json_the_place_is_told_and_what_was_open_stays() throws IOException {
    toOpen = file("odd.mgm.json", "{\"format\": \"mgmscope/1\", \"title\"");
    window.press(KeyCode.CONTROL, KeyCode.O);
    assertThat(problems().lines()).hasSize(1);
    assertThat(problems()).startsWith("odd.mgm.json:1:");
    answer("cancel_close");
    assertThat(place().showing().lesson().run().scenario()).isEqualTo(Cases.lesson("01-shutdown"));
    assertThat(place().looks().chosen().property(Setting.RECENT).get()).isEmpty();
  }

  private static String problems() {
    return ((TextArea) Asked.inDialog("#file-problems")).getText();
  }

  @Test
  void a_lesson_that_ships_is_saved_as_a_copy_and_then_in_its_file() throws IOException {
    edit();
    assertThat(title()).startsWith("• ");
    toSave = folder.resolve("mine.mgm.json");
    window.press(KeyCode.CONTROL, KeyCode.S);
    assertThat(proposed).isEqualTo("01-shutdown");
    assertThat(Files.readString(toSave)).contains("\"title\": \"Mine\"");
    assertThat(title()).isEqualTo("mine.mgm.json — MGM Scope");
    OpenWindow.fx(
        () -> {
          work().undo();
          return null;
        });
    toSave = null;
    window.press(KeyCode.CONTROL, KeyCode.S);
    assertThat(Files.readString(folder.resolve("mine.mgm.json"))).contains("A protocol shuts down");
  }

  @Test
  void a_file_that_cannot_be_written_is_told_and_the_work_stays_open() {
    edit();
    toSave = folder.resolve("none").resolve("mine.mgm.json");
    window.press(KeyCode.CONTROL, KeyCode.S);
    assertThat(Asked.said())
        .contains(
            words("mine.mgm.json is not saved", "mine.mgm.json ist nicht gespeichert"),
            words("The folder is not there", "Der Ordner ist nicht da"),
            words("No file was made", "Es ist keine Datei entstanden"),
            words("your work stays open", "die Arbeit bleibt offen"));
    answer("cancel_close");
    assertThat(work().unsavedProperty().get()).isTrue();
  }

  @Test
  void who_opens_something_else_is_asked_before_work_is_lost() throws IOException {
    edit();
    Draft mine = work().draft();
    toOpen = fileOf("11-deadlock");
    window.press(KeyCode.CONTROL, KeyCode.O);
    assertThat(Asked.said())
        .contains(
            words(
                "Save the changes to “Mine” first?", "Die Änderungen an „Mine“ vorher speichern?"));
    answer("cancel_close");
    assertThat(work().draft()).isSameAs(mine);
    window.press(KeyCode.CONTROL, KeyCode.O);
    toSave = folder.resolve("mine.mgm.json");
    answer("yes");
    assertThat(toSave).exists();
    assertThat(title()).startsWith("11-deadlock");
    edit();
    window.press(KeyCode.CONTROL, KeyCode.N);
    answer("no");
    assertThat(work().unsavedProperty().get()).isFalse();
    assertThat(place().showing().lesson().run().scenario()).isEqualTo(Lessons.blank());
  }

  @Test
  void closing_with_unsaved_work_asks_and_without_does_not() {
    edit();
    window.press(KeyCode.CONTROL, KeyCode.Q);
    assertThat(Asked.said()).isNotEmpty();
    answer("cancel_close");
    assertThat(window.stage().isShowing()).isTrue();
    window.press(KeyCode.CONTROL, KeyCode.Q);
    window.robot().clickOn(OpenWindow.fx(() -> Asked.inDialog("#answer-no")));
    assertThat(OpenWindow.fx(window.stage()::isShowing)).isFalse();
  }

  @Test
  void revert_reads_the_file_again_after_asking() throws IOException {
    toOpen = fileOf("11-deadlock");
    window.press(KeyCode.CONTROL, KeyCode.O);
    edit();
    OpenWindow.act(() -> new Documents(place().filing(), window.stage()).revert());
    window.settle();
    assertThat(Asked.said())
        .contains(
            words(
                "Drop all changes to “11-deadlock.mgm.json”",
                "Alle Änderungen an „11-deadlock.mgm.json“"));
    answer("ok_done");
    assertThat(work().unsavedProperty().get()).isFalse();
    assertThat(place().showing().lesson().run().scenario())
        .isEqualTo(Cases.scenario("11-deadlock"));
  }

  @Test
  void what_was_dropped_by_revert_is_brought_back_by_undo() throws IOException {
    toOpen = fileOf("11-deadlock");
    window.press(KeyCode.CONTROL, KeyCode.O);
    edit();
    OpenWindow.act(() -> new Documents(place().filing(), window.stage()).revert());
    window.settle();
    answer("ok_done");
    window.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(place().showing().lesson().title()).isEqualTo("Mine");
    assertThat(work().unsavedProperty().get()).isTrue();
  }

  @Test
  void a_folder_is_told_to_be_none_and_what_was_open_stays() {
    toOpen = folder;
    window.press(KeyCode.CONTROL, KeyCode.O);
    assertThat(Asked.said())
        .contains(words("It is a folder or a device", "Es ist ein Ordner oder ein Gerät"));
    answer("cancel_close");
    assertThat(place().showing().lesson().run().scenario()).isEqualTo(Cases.lesson("01-shutdown"));
  }

  @Test
  void a_name_without_an_ending_gets_that_of_a_scenario_and_another_file_is_not_replaced_unasked()
      throws IOException {
    Path other = file("mine.mgm.json", "another's");
    edit();
    toSave = folder.resolve("mine");
    window.press(KeyCode.CONTROL, KeyCode.S);
    assertThat(Asked.said())
        .contains(
            words(
                "mine.mgm.json is there already. Replace it?",
                "mine.mgm.json gibt es schon. Ersetzen?"));
    window.press(KeyCode.ENTER);
    assertThat(Asked.said()).as("Enter alone replaces nothing").isEmpty();
    assertThat(other).hasContent("another's");
    toSave = folder.resolve("mine too");
    window.press(KeyCode.CONTROL, KeyCode.S);
    assertThat(folder.resolve("mine too.mgm.json")).exists();
    assertThat(title()).isEqualTo("mine too.mgm.json — MGM Scope");
  }

  /// A file of so many steps that it is not opened at once.
  private Path large() throws IOException {
    Draft draft = Draft.of(Cases.lesson("01-shutdown"));
    Json pause = Json.Members.of(new Json.Member("wait", Json.Digits.of(1)));
    return Files.write(
        folder.resolve("large.mgm.json"),
        draft
            .inserted(Pointer.parse("/steps"), 0, Collections.nCopies(MANY_STEPS, pause))
            .toBytes());
  }

  private void openWith(Path file) {
    OpenWindow.fx(
        () -> {
          new Documents(place().filing(), window.stage()).open(file, 0);
          return null;
        });
    window.settle();
  }

  @Test
  void of_a_large_file_one_sees_how_far_it_is_until_it_is_there() throws Exception {
    Path file = large();
    List<Double> shares = new ArrayList<>();
    try (Touches.Disk _ = openSlowly(file)) {
      assertThat(Asked.said())
          .startsWith(words("large.mgm.json is being opened", "large.mgm.json wird geöffnet"));
      OpenWindow.act(
          () ->
              ((ProgressBar) Asked.inDialog("#opening-progress"))
                  .progressProperty()
                  .subscribe(share -> shares.add(share.doubleValue())));
    }
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> title().startsWith("large.mgm.json"));
    assertThat(Asked.said()).isEmpty();
    assertThat(place().showing().lesson().run().scenario().steps()).hasSize(MANY_STEPS + 5);
    assertThat(shares).isNotEmpty().isSorted().allMatch(share -> share >= 0 && share <= 1);
  }

  /// Opens a file on a disk that does not answer until it is closed; that is told.
  private Touches.Disk openSlowly(Path file) {
    Touches.Disk disk = Touches.hold(folder);
    OpenWindow.act(() -> new Documents(place().filing(), window.stage()).open(file, 0));
    disk.awaitSomebody();
    OpenWindow.act(() -> {}); // what that has put off
    return disk;
  }

  @Test
  void who_gives_up_a_large_file_keeps_what_was_open() throws IOException {
    Path file = large();
    try (Touches.Disk _ = openSlowly(file)) {
      OpenWindow.act(((Button) Asked.inDialog("#opening-cancel"))::fire);
    }
    window.settle();
    assertThat(Asked.said()).isEmpty();
    openWith(folder.resolve("none"));
    answer("cancel_close"); // whatever came of the first was before this
    assertThat(place().showing().lesson().run().scenario()).isEqualTo(Cases.lesson("01-shutdown"));
    assertThat(place().looks().chosen().property(Setting.RECENT).get()).isEmpty();
  }

  @Test
  void a_text_that_is_too_long_is_saved_and_opened_again_to_be_mended() throws IOException {
    OpenWindow.fx(
        () -> {
          Draft long100 =
              work().draft().with(Pointer.parse("/title"), Json.Text.of("x".repeat(100_001)));
          work().edit(new Edit(Edit.What.CHANGE, Edit.Part.LESSON, 0), long100);
          return null;
        });
    toSave = folder.resolve("long.mgm.json");
    window.press(KeyCode.CONTROL, KeyCode.S);
    openWith(toSave);
    assertThat(Asked.said()).isEmpty();
    assertThat(work().problemsProperty().get())
        .singleElement()
        .satisfies(each -> assertThat(each.pointer()).isEqualTo("/title"));
  }

  @Test
  void a_lesson_of_the_course_is_chosen_and_noted_when_one_has_seen_its_end() {
    window.press(KeyCode.CONTROL, KeyCode.L);
    window.click("#lesson-02-shutdown-without-igmp");
    assertThat(place().showing().lesson().run().scenario())
        .isEqualTo(Cases.lesson("02-shutdown-without-igmp"));
    assertThat(place().looks().pageProperty().get()).isNull();
    OpenWindow.act(place().showing()::last);
    assertThat(place().looks().chosen().property(Setting.LESSONS_DONE).get())
        .isEqualTo(List.of("02-shutdown-without-igmp"));
  }
}
