package org.mgmscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableRow;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mgmscope.Cases;
import org.mgmscope.Sample;
import org.mgmscope.json.Json;
import org.mgmscope.json.Pointer;
import org.mgmscope.scenario.Draft;
import org.mgmscope.scenario.Edit;
import org.mgmscope.scenario.Reading;
import org.mgmscope.scenario.Scenario;
import org.mgmscope.settings.Motion;
import org.mgmscope.settings.Setting;
import org.mgmscope.settings.Settings;
import org.mgmscope.settings.StageTab;
import org.mgmscope.story.Lesson;
import org.mgmscope.ui.kit.Chosen;
import org.mgmscope.ui.shell.Workplace;

/// The views of a window stay when what they show is another lesson, or the lesson after an edit;
/// what they show then is what a window shows that was opened with it. In `verify` each lesson and
/// each edit is looked at in one of the pictures of the stage.
class FollowingTest {
  private static final List<String> LESSONS =
      List.of("01-shutdown", "18-next-hops", "06-join-alerts", "11-enumerations", "15-deadlock");

  private static final List<StageTab> TABS = List.of(StageTab.values());

  private final HeldDelays delays = new HeldDelays();
  private OpenWindow window;

  @AfterEach
  void close() {
    window.close();
  }

  private void open(Scenario scenario, StageTab tab) {
    window =
        OpenWindow.on(
            () -> {
              Workplace made =
                  new Workplace(
                      Lesson.of(scenario, Locale.ENGLISH),
                      new Chosen(Settings.USUAL),
                      Locale.ENGLISH,
                      delays,
                      new SimpleObjectProperty<>(false));
              made.looks().chosen().property(Setting.MOTION).set(Motion.REDUCED);
              made.looks().stageTabProperty().set(tab);
              return made;
            });
    window.press(KeyCode.CONTROL, KeyCode.DIGIT6);
  }

  private Workplace place() {
    return window.place();
  }

  /// What the window shows at a moment: its pictures, and the words of its lists.
  private record Seen(List<WritableImage> pictures, List<String> words) {}

  private Seen seen(int beat) {
    OpenWindow.act(() -> place().showing().goToBeat(beat));
    window.settle();
    window.settle();
    return OpenWindow.fx(
        () ->
            new Seen(
                Stream.of("#router", "#sequence", "#timeline", "#sentence")
                    .map(window.root()::lookup)
                    .filter(Objects::nonNull)
                    .map(each -> each.snapshot(null, null))
                    .toList(),
                window.findAll(".table-row-cell").stream()
                    .map(TableRow.class::cast)
                    .filter(row -> row.isVisible() && !row.isEmpty())
                    .map(FollowingTest::words)
                    .sorted()
                    .toList()));
  }

  private static String words(TableRow<?> row) {
    return row.getIndex()
        + row.lookupAll(".table-cell").stream()
            .map(cell -> ((Labeled) cell).getText())
            .map(text -> text == null ? "" : text)
            .collect(Collectors.joining("|"));
  }

  private static void isSame(Seen one, Seen other, String what) {
    assertThat(one.words()).as(what).isEqualTo(other.words()).isNotEmpty();
    assertThat(one.pictures()).as(what).hasSameSizeAs(other.pictures());
    for (int i = 0; i < one.pictures().size(); i++) {
      assertThat(differences(one.pictures().get(i), other.pictures().get(i)))
          .as("%s differs in picture %d at", what, i)
          .isEmpty();
    }
  }

  private static List<String> differences(WritableImage one, WritableImage other) {
    List<String> differing = new ArrayList<>();
    PixelReader a = one.getPixelReader();
    PixelReader b = other.getPixelReader();
    for (int y = 0; y < one.getHeight(); y++) {
      for (int x = 0; x < one.getWidth(); x++) {
        if (a.getArgb(x, y) != b.getArgb(x, y) && differing.size() < 5) {
          differing.add(x + ", " + y);
        }
      }
    }
    return differing;
  }

  @ParameterizedTest
  @EnumSource(StageTab.class)
  void another_lesson_looks_as_in_a_window_that_was_opened_with_it(StageTab tab) {
    List<List<Seen>> fresh = new ArrayList<>();
    List<String> lessons = Sample.of(LESSONS, LESSONS.size(), TABS.indexOf(tab));
    for (String lesson : lessons) {
      open(Cases.lesson(lesson), tab);
      fresh.add(List.of(seen(0), seen(9)));
      window.close();
    }
    open(Cases.lesson("10-local-join-and-leave"), tab);
    Parent root = window.root();
    for (int i = 0; i < lessons.size(); i++) {
      Scenario next = Cases.lesson(lessons.get(i));
      OpenWindow.act(() -> place().showing().open(Lesson.of(next, Locale.ENGLISH), 0));
      for (int at = 0; at < 2; at++) {
        isSame(seen(9 * at), fresh.get(i).get(at), lessons.get(i) + " at beat " + 9 * at);
      }
    }
    assertThat(window.root()).isSameAs(root);
  }

  @ParameterizedTest
  @EnumSource(StageTab.class)
  void an_edit_looks_as_in_a_window_that_was_opened_with_what_came_of_it(StageTab tab) {
    List<UnaryOperator<Draft>> edits =
        List.of(
            draft -> draft.with(at("/interfaces/1/name"), Json.Text.of("Another name")),
            draft -> draft.with(at("/title"), Json.Text.of("Another title")),
            draft -> draft.removed(at("/steps"), List.of(4)),
            draft ->
                draft.inserted(
                    at("/interfaces"),
                    draft.size(at("/interfaces")),
                    List.of(
                        Json.Members.of(
                            new Json.Member("index", new Json.Digits(Json.NOWHERE, "9")),
                            new Json.Member("name", Json.Text.of("Nine"))))));
    List<Seen> followed = new ArrayList<>();
    List<Draft> drafts = new ArrayList<>();
    open(Cases.lesson("01-shutdown"), tab);
    Parent root = window.root();
    Set<Node> tables = OpenWindow.fx(() -> root.lookupAll(".table-view"));
    for (int i = 0; i < edits.size(); i++) {
      UnaryOperator<Draft> each = edits.get(i);
      OpenWindow.act(
          () ->
              place()
                  .work()
                  .edit(
                      new Edit(Edit.What.CHANGE, Edit.Part.LESSON, 1),
                      each.apply(place().work().draft())));
      window.settle();
      if (Sample.takes(i + TABS.indexOf(tab), TABS.size())) {
        drafts.add(OpenWindow.fx(() -> place().work().draft()));
        followed.add(seen(9));
      }
    }
    assertThat(window.root()).isSameAs(root);
    assertThat(OpenWindow.fx(() -> root.lookupAll(".table-view"))).isEqualTo(tables).isNotEmpty();
    window.close();
    for (int i = 0; i < drafts.size(); i++) {
      assertThat(drafts.get(i).check()).isInstanceOf(Reading.Good.class);
      Scenario edited = ((Reading.Good) drafts.get(i).check()).scenario();
      open(edited, tab);
      isSame(followed.get(i), seen(9), "edit " + i);
      window.close();
    }
    open(Cases.lesson("01-shutdown"), tab);
  }

  private static Pointer at(String place) {
    return Pointer.parse(place);
  }

  @Test
  void what_is_offered_to_who_types_stays_while_the_run_follows() {
    open(Cases.read("every-field.mgm.json"), StageTab.ROUTER);
    KeyEvents keys = new KeyEvents(window);
    OpenWindow.act(() -> place().editing().show(at("/steps/7/report/group")));
    window.settle();
    assertThat(keys.owner().getId()).isEqualTo("edit-group");
    keys.press(KeyCode.DOWN);
    assertThat(OpenWindow.fx(FollowingTest::offers)).isTrue();
    Lesson before = OpenWindow.fx(place().showing()::lesson);
    OpenWindow.act(
        () ->
            place()
                .work()
                .edit(
                    new Edit(Edit.What.CHANGE, Edit.Part.LESSON, 1),
                    place().work().draft().with(at("/title"), Json.Text.of("Another title"))));
    window.settle();
    assertThat(OpenWindow.fx(place().showing()::lesson)).isNotEqualTo(before);
    assertThat(OpenWindow.fx(FollowingTest::offers)).isTrue();
  }

  private static boolean offers() {
    return offered().isPresent();
  }

  private static Optional<ContextMenu> offered() {
    return Window.getWindows().stream()
        .filter(ContextMenu.class::isInstance)
        .map(ContextMenu.class::cast)
        .filter(menu -> menu.getStyleClass().contains("completion"))
        .findFirst();
  }

  @Test
  void what_is_offered_stays_below_its_field_when_what_is_wrong_moves_that() {
    open(Cases.read("every-field.mgm.json"), StageTab.ROUTER);
    KeyEvents keys = new KeyEvents(window);
    OpenWindow.act(() -> place().editing().show(at("/steps/7/report/group")));
    window.settle();
    keys.press(KeyCode.HOME);
    keys.type("2", () -> {});
    keys.press(KeyCode.DOWN);
    double fieldBefore = top(keys.owner());
    double before = offeredBelow(keys.owner());
    OpenWindow.act(delays::elapse);
    window.settle();
    assertThat(top(keys.owner())).isNotEqualTo(fieldBefore);
    assertThat(offeredBelow(keys.owner())).isEqualTo(before);
  }

  private static double offeredBelow(Node field) {
    return OpenWindow.fx(
        () -> offered().orElseThrow().getAnchorY() - field.localToScreen(0, 0).getY());
  }

  private static double top(Node field) {
    return OpenWindow.fx(() -> field.localToScreen(0, 0).getY());
  }
}
