package org.mgmscope.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mgmscope.Cases;
import org.mgmscope.json.Json;
import org.mgmscope.json.Pointer;
import org.mgmscope.mgm.InterfaceKey;
import org.mgmscope.scenario.Draft;
import org.mgmscope.scenario.Edit;
import org.mgmscope.settings.Language;
import org.mgmscope.settings.Setting;
import org.mgmscope.settings.StageTab;
import org.mgmscope.settings.Theme;
import org.mgmscope.story.Selection;
import org.mgmscope.ui.shell.Workplace;

/// Whoever switches language, theme or size of text goes on where they were.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SwitchTest {
  /// A line of the largest text that is chosen here, in pixels.
  private static final double LINE = 30;

  /// Those that have room with each of the sizes that are chosen here.
  private static final List<String> PANES = List.of("docs", "stage", "words", "timeline");

  /// It is as wide as asked, and arranged so, within so many.
  private static final int PULSES = 200;

  private OpenWindow window;
  private int edits;

  @BeforeAll
  void open() {
    window = OpenWindow.on(Cases.lesson("01-shutdown"), Locale.ENGLISH);
    window.resize(1280, 700);
    for (int i = 0; i < PULSES && !isWide(); i++) {
      Rest.letPass(window.stage().getScene(), 1);
    }
    assertThat(isWide()).as("documentation and state stand beside the stage").isTrue();
  }

  private boolean isWide() {
    return shown().containsAll(List.of("docs", "stage", "state-scroll"));
  }

  @AfterAll
  void close() {
    window.close();
  }

  private Workplace place() {
    return window.place();
  }

  /// How far something is scrolled that can be.
  ///
  /// @param down as a share of what can be scrolled
  /// @param most how far it can be scrolled, in pixels
  private record Scrolled(String what, double down, double most) {}

  private List<ScrollPane> panes() {
    return window.findAll(".scroll-pane").stream()
        .map(ScrollPane.class::cast)
        .filter(pane -> pane.isVisible() && isHigherThanItsView(pane))
        .toList();
  }

  private static boolean isHigherThanItsView(ScrollPane pane) {
    return most(pane) > 1;
  }

  private static double most(ScrollPane pane) {
    return pane.getContent().getLayoutBounds().getHeight() - pane.getViewportBounds().getHeight();
  }

  private static String name(Node node) {
    Node at = node;
    while (at.getId() == null && at.getParent() != null) {
      at = at.getParent();
    }
    return at.getId() + " " + node.getStyleClass();
  }

  private List<Scrolled> scrolled() {
    return OpenWindow.fx(
        () ->
            panes().stream()
                .map(pane -> new Scrolled(name(pane), pane.getVvalue(), most(pane)))
                .toList());
  }

  /// What is there to be seen, of all that has a name.
  private Set<String> shown() {
    Set<String> names = new TreeSet<>();
    OpenWindow.act(
        () ->
            Focusables.walk(
                window.root(),
                node -> {
                  if (node.getId() != null) {
                    names.add(node.getId());
                  }
                }));
    return names;
  }

  private void scrollSomewhere(int beat) {
    OpenWindow.fx(
        () -> {
          List<ScrollPane> panes = panes();
          for (int i = 0; i < panes.size(); i++) {
            panes.get(i).setVvalue(((beat * 7 + i * 3) % 10) / 10.0);
          }
          return null;
        });
    window.settle();
  }

  private void switchTo(Runnable how) {
    OpenWindow.fx(
        () -> {
          how.run();
          return null;
        });
    window.settle();
  }

  @Test
  void moment_selection_scrolling_and_unsaved_edits_stay() {
    staysAtBeats(0, 13);
  }

  @Tag("slow")
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4})
  void moment_selection_scrolling_and_unsaved_edits_stay_at_each_other_beat(int from) {
    staysAtBeats(from, 5);
  }

  private void staysAtBeats(int from, int every) {
    Draft edited = OpenWindow.fx(this::edit);
    OpenWindow.fx(
        () -> {
          place().showing().select(new Selection.Port(InterfaceKey.of(2)));
          return null;
        });
    for (int beat = from; beat <= place().showing().lesson().beats().count(); beat += every) {
      int at = beat;
      switchTo(() -> place().showing().goToBeat(at));
      scrollSomewhere(beat);
      stays(
          "language",
          edited,
          () -> place().looks().choose(beat(at, Language.GERMAN, Language.ENGLISH)));
      stays(
          "theme",
          edited,
          () -> place().looks().themeProperty().set(beat(at, Theme.DARK, Theme.LIGHT)));
      stays(
          "size",
          edited,
          () -> place().looks().chosen().property(Setting.TEXT_SIZE).set(beat(at, 125, 100)));
    }
  }

  private static <T> T beat(int beat, T even, T odd) {
    return beat % 2 == 0 ? even : odd;
  }

  private Draft edit() {
    edits++;
    Pointer note = Pointer.parse("/steps/0/note");
    Draft draft = place().work().draft().with(note, Json.Text.of("changed " + edits));
    place().work().edit(new Edit(Edit.What.CHANGE, Edit.Part.STEPS, 1), draft);
    return draft;
  }

  private void stays(String what, Draft edited, Runnable how) {
    int moment = place().showing().moment();
    Selection selection = place().showing().selectionProperty().get();
    List<Scrolled> before = scrolled();
    Set<String> shown = shown();
    switchTo(how);
    String where = "%s at moment %d".formatted(what, moment);
    assertThat(place().showing().moment()).as(where).isEqualTo(moment);
    assertThat(place().showing().selectionProperty().get()).as(where).isEqualTo(selection);
    assertThat(place().work().draft()).as(where).isSameAs(edited);
    assertThat(place().work().unsavedProperty().get()).as(where).isTrue();
    if (what.equals("size")) {
      assertThat(shown()).as(where).containsAll(PANES);
    } else {
      assertThat(shown()).as(where).isEqualTo(shown);
    }
    for (Scrolled after : scrolled()) {
      before.stream()
          .filter(each -> each.what().equals(after.what()))
          .forEach(
              each ->
                  assertThat(after.down())
                      .as("%s: %s", where, after.what())
                      .isCloseTo(each.down(), within(LINE / after.most())));
    }
    assertThat(before).as("what can be scrolled").isNotEmpty();
  }

  @Test
  void the_open_table_and_the_picture_stay() {
    window.click("#table-STARTUP");
    for (StageTab tab : List.of(StageTab.SEQUENCE, StageTab.EVENTS)) {
      switchTo(() -> place().looks().stageTabProperty().set(tab));
      switchTo(() -> place().looks().choose(Language.GERMAN));
      switchTo(() -> place().looks().choose(Language.ENGLISH));
      assertThat(place().looks().stageTabProperty().get()).isEqualTo(tab);
      assertThat(((ToggleButton) window.find("#table-STARTUP")).isSelected()).isTrue();
    }
  }
}
