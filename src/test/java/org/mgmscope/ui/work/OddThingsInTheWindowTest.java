package org.mgmscope.ui.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.event.Event;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
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
import org.mgmscope.json.Json;
import org.mgmscope.json.Pointer;
import org.mgmscope.scenario.Draft;
import org.mgmscope.scenario.Edit;
import org.mgmscope.ui.Asked;
import org.mgmscope.ui.HeldDelays;
import org.mgmscope.ui.OpenWindow;

/// Where a file should be stands something that is none: it is not opened, one is told, nothing is
/// lost, and the window goes on. In `verify` that is a pipe that is held, and a folder.
@ParameterizedClass
@MethodSource("odd")
@DisabledOnOs(OS.WINDOWS)
class OddThingsInTheWindowTest {
  private static final String NAME = "mine.mgm.json";

  @TempDir Path folder;

  @Parameter(0)
  private OddThing odd;

  @Parameter(1)
  private String language;

  private static final HeldDelays DELAYS = new HeldDelays();
  private static OpenWindow window;
  private static Asked asked;

  private Path file;
  private Draft first;

  static List<Arguments> odd() {
    return Sample.of(
        List.of(
            Arguments.of(OddThing.PIPE, "en"),
            Arguments.of(OddThing.HELD_PIPE, "de"),
            Arguments.of(OddThing.CIRCLE, "de"),
            Arguments.of(OddThing.DEVICE, "de"),
            Arguments.of(OddThing.FOLDER, "en")),
        3,
        1);
  }

  @BeforeAll
  static void openWindow() {
    window = OpenWindow.on(Cases.lesson("01-shutdown"), Locale.ENGLISH, DELAYS);
    window.moveToCorner();
    asked = new Asked(window);
  }

  @BeforeEach
  void open() {
    window.renew(Cases.lesson("01-shutdown"), Locale.of(language));
    file = folder.resolve(NAME);
    OpenWindow.act(
        () ->
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
                    }));
    first = OpenWindow.fx(work()::draft);
  }

  @AfterEach
  void letGo() {
    OpenWindow.act(Asked::dismiss);
    window.awaitFiles();
    OddThing.letGo();
  }

  @AfterAll
  static void closeWindow() {
    window.close();
  }

  private Work work() {
    return window.place().work();
  }

  private Documents documents() {
    return new Documents(window.place().filing(), window.stage());
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

  private String words(String english, String german) {
    return language.equals("de") ? german : english;
  }

  /// A file is open, and then something else stands in its place.
  private void openAndReplace() throws IOException {
    Files.write(file, Cases.bytes("cases/11-deadlock.mgm.json"));
    OpenWindow.act(() -> documents().open(file, 0));
    window.settle();
    first = OpenWindow.fx(work()::draft);
    odd.replace(file);
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

  private void isRefused() throws IOException {
    assertThat(Asked.said())
        .contains(
            words(NAME + " cannot be opened", NAME + " kann nicht geöffnet werden"),
            words("Choose a file", "Wählen Sie eine Datei"));
    asked.press("#answer-cancel_close");
    goesOn();
  }

  private void isNotSaved() throws IOException {
    assertThat(Asked.said())
        .contains(
            words(NAME + " is not saved", NAME + " ist nicht gespeichert"),
            words("no file stands there", "das keine Datei ist"),
            words("What stands there is what it was", "Was dort steht, ist, was es vorher war"),
            words("save it elsewhere", "an anderer Stelle speichern"));
    asked.press("#answer-cancel_close");
    assertThat(OpenWindow.fx(work().unsavedProperty()::get)).isTrue();
    goesOn();
  }

  /// What was open is, what stands there stands, and one can type into another field.
  private void goesOn() throws IOException {
    assertThat(OpenWindow.fx(() -> work().historyProperty().get().now())).isSameAs(first);
    assertThat(odd.isAt(file)).isTrue();
    window.press(KeyCode.CONTROL, KeyCode.F);
    window.robot().write("igmp");
    window.settle();
    TextField text = (TextField) window.find("#events-text");
    assertThat(OpenWindow.<String>fx(text::getText)).isEqualTo("igmp");
  }

  @Test
  void it_is_not_opened_by_the_menu() throws IOException {
    odd.putAt(file);
    window.press(KeyCode.CONTROL, KeyCode.O);
    isRefused();
  }

  @Test
  void it_is_not_opened_as_an_argument_and_all_of_its_name_is_told_and_what_to_do()
      throws IOException {
    odd.putAt(file);
    OpenWindow.act(() -> Documents.openNamed(window.place().filing(), window.stage(), file, 3));
    window.settle();
    assertThat(Asked.said())
        .contains(
            file
                + words(
                    " cannot be opened. The first lesson is open instead.",
                    " kann nicht geöffnet werden. Offen ist stattdessen die erste Lektion."),
            words("Save what comes out of it as a file", "Speichern Sie, was herauskommt, als"),
            "mgmscope trace",
            words("which read what the shell hands over", "die lesen, was die Shell übergibt"));
    asked.press("#answer-cancel_close");
    goesOn();
  }

  @Test
  void it_is_not_opened_when_it_is_dropped_or_handed_over() throws IOException {
    odd.putAt(file);
    OpenWindow.act(() -> documents().open(file, 3));
    window.settle();
    isRefused();
  }

  @Test
  void it_is_not_opened_from_the_recent_ones() throws IOException {
    odd.putAt(file);
    OpenWindow.act(() -> documents().remember(file));
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
    OpenWindow.act(
        () -> {
          recent.getOnShowing().handle(new Event(Menu.ON_SHOWING));
          recent.getItems().getFirst().fire();
        });
    window.settle();
    isRefused();
  }

  @Test
  void it_is_not_reverted_to() throws IOException {
    openAndReplace();
    OpenWindow.act(() -> documents().revert());
    asked.press("#answer-ok_done");
    isRefused();
  }

  @Test
  void what_was_open_is_not_saved_into_it() throws IOException {
    openAndReplace();
    edit();
    first = OpenWindow.fx(work()::draft);
    window.press(KeyCode.CONTROL, KeyCode.S);
    isNotSaved();
  }

  @Test
  void nothing_is_saved_under_its_name() throws IOException {
    edit();
    first = OpenWindow.fx(work()::draft);
    odd.putAt(file);
    window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
    isNotSaved();
  }

  @Test
  void in_place_of_the_file_that_is_open_it_is_told_and_closing_asks() throws IOException {
    openAndReplace();
    awaitNotice(words(NAME + " was is no file any more", "Wo " + NAME + " war, ist keine"));
    assertThat(OpenWindow.fx(work().unsavedProperty()::get)).isTrue();
    goesOn();
  }

  @Test
  void when_the_file_is_back_as_it_was_nothing_is_said_any_more() throws IOException {
    openAndReplace();
    awaitNotice(NAME);
    Files.delete(file);
    Files.write(file, Cases.bytes("cases/11-deadlock.mgm.json"));
    await(() -> asked.notices().isEmpty());
    assertThat(OpenWindow.fx(work().unsavedProperty()::get)).isFalse();
  }

  @Test
  void under_the_name_of_a_temporary_file_it_holds_no_save_up() throws IOException {
    Path planted = folder.resolve("." + NAME + ".0.tmp");
    odd.putAt(planted);
    edit();
    window.press(KeyCode.CONTROL, KeyCode.S);
    assertThat(Asked.said()).isEmpty();
    assertThat(file).content().contains("Mine");
    assertThat(odd.isAt(planted)).isTrue();
  }
}
