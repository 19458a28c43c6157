package org.mgmscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.CsvSource;
import org.mgmscope.Cases;
import org.mgmscope.Sample;
import org.mgmscope.json.Json;
import org.mgmscope.json.Pointer;
import org.mgmscope.scenario.Draft;
import org.mgmscope.scenario.Edit;
import org.mgmscope.settings.Arrangement;
import org.mgmscope.settings.Motion;
import org.mgmscope.settings.Pane;

/// At each beat the window is soon laid out for good, with its tables as high as their rows (in
/// `verify` that is looked at in each third).
@ParameterizedClass(name = "{0} × {1}")
@CsvSource({"1024, 700", "1280, 800"})
class SettledTest {
  /// So many rows of a table are in view at most.
  private static final int MOST_ROWS = 12;

  private static final LastingWindow LASTING = new LastingWindow();

  private final double width;
  private final double height;
  private OpenWindow window;

  SettledTest(double width, double height) {
    this.width = width;
    this.height = height;
  }

  @BeforeEach
  void open() {
    window = LASTING.open(Cases.lesson("01-shutdown"), Locale.ENGLISH);
    window.resize(width, height);
    OpenWindow.act(
        () -> {
          window.place().looks().motionProperty().set(Motion.REDUCED);
          window.place().looks().panesLook().arrange(Arrangement.USUAL.withSide(Pane.STATE));
        });
    window.settle();
  }

  @AfterEach
  void leave() {
    LASTING.leave();
  }

  @AfterAll
  static void close() {
    LASTING.close();
  }

  @Test
  void after_two_layouts_nothing_waits_for_another_and_no_bar_comes_or_goes() {
    List<String> restless = new ArrayList<>();
    for (int beat : Sample.of(IntStream.rangeClosed(0, beats()).boxed().toList(), 2, 0)) {
      go(beat);
      layOut();
      layOut();
      List<ScrollBar> bars = OpenWindow.fx(() -> Rest.bars(window.root()));
      String when = "beat " + beat + ": ";
      OpenWindow.fx(() -> Rest.waiting(window.root())).forEach(each -> restless.add(when + each));
      layOut();
      if (!bars.equals(OpenWindow.fx(() -> Rest.bars(window.root())))) {
        restless.add(when + "a bar has come or gone");
      }
    }
    assertThat(restless).isEmpty();
  }

  @Test
  void each_table_of_the_state_shows_all_its_rows_and_has_a_bar_only_for_what_is_out_of_view() {
    for (int beat : Sample.of(IntStream.rangeClosed(0, beats()).boxed().toList(), 6, 0)) {
      go(beat);
      layOut();
      layOut();
      for (TableView<?> table : tables()) {
        check("beat " + beat + ", " + table.getId(), table);
      }
    }
  }

  @Test
  void folding_the_state_and_unfolding_it_hides_no_row() {
    for (int beat : List.of(0, beats())) {
      go(beat);
      window.click("#fold-state");
      window.click("#unfold-state");
      layOut();
      layOut();
      assertThat(tables()).extracting(Node::getId).contains("clients");
      for (TableView<?> table : tables()) {
        check("beat " + beat + ", " + table.getId(), table);
      }
      assertThat(named("IGMP")).isTrue();
    }
  }

  /// JavaFX lets a caret that is put elsewhere blink, also without the focus, and draws for ever.
  @Test
  void the_caret_of_a_field_that_nobody_types_in_is_not_moved_when_an_edit_is_undone() {
    OpenWindow.act(
        () -> {
          window.place().editing().show(Pointer.parse("/title/en"));
          window.find("#next").requestFocus();
        });
    window.settle();
    OpenWindow.act(() -> window.find("#next").requestFocus());
    String before = "A protocol shuts down";
    TextField title =
        OpenWindow.fx(
            () ->
                window.findAll(".text-field").stream()
                    .map(TextField.class::cast)
                    .filter(each -> each.getText().equals(before))
                    .findFirst()
                    .orElseThrow());
    Draft draft = OpenWindow.fx(window.place().work()::draft);
    Edit edit = new Edit(Edit.What.CHANGE, Edit.Part.LESSON, 0);
    OpenWindow.act(
        () ->
            window
                .place()
                .work()
                .edit(edit, draft.with(Pointer.parse("/title/en"), Json.Text.of("A"))));
    OpenWindow.act(() -> window.place().work().undo());
    assertThat(OpenWindow.<String>fx(title::getText)).isEqualTo(before);
    assertThat(OpenWindow.<Integer>fx(title::getCaretPosition)).isZero();
  }

  /// Whether there is a client of such a name to be seen.
  private boolean named(String client) {
    return OpenWindow.fx(
        () ->
            rowViews((TableView<?>) window.find("#clients")).stream()
                .flatMap(row -> row.lookupAll(".value").stream())
                .anyMatch(value -> client.equals(((Label) value).getText())));
  }

  private void check(String what, TableView<?> table) {
    OpenWindow.act(
        () -> {
          int size = table.getItems().size();
          List<TableRow<?>> rows = rowViews(table);
          assertThat(rows).as(what + ": rows in view").hasSize(Math.min(size, MOST_ROWS));
          Bounds seen = inScene(table.lookup(".clipped-container"));
          for (TableRow<?> row : rows) {
            assertThat(inScene(row).getMinY()).as(what).isGreaterThanOrEqualTo(seen.getMinY());
            assertThat(inScene(row).getMaxY()).as(what).isLessThanOrEqualTo(seen.getMaxY());
          }
          double columns =
              table.getVisibleLeafColumns().stream().mapToDouble(TableColumnBase::getWidth).sum();
          for (ScrollBar bar : Rest.bars(table)) {
            if (bar.getOrientation() == Orientation.VERTICAL) {
              assertThat(size).as(what + ": rows, with a bar to go down").isGreaterThan(MOST_ROWS);
            } else {
              assertThat(columns)
                  .as(what + ": width of the columns, with a bar to go across")
                  .isGreaterThan(seen.getWidth());
            }
          }
        });
  }

  private static Bounds inScene(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }

  private List<TableView<?>> tables() {
    return OpenWindow.fx(
        () ->
            window.findAll("#state .table-view").stream()
                .<TableView<?>>map(table -> (TableView<?>) table)
                .toList());
  }

  private static List<TableRow<?>> rowViews(TableView<?> table) {
    return table.lookupAll(".table-row-cell").stream()
        .map(node -> (TableRow<?>) node)
        .filter(row -> row.isVisible() && !row.isEmpty())
        .sorted(Comparator.comparingInt(TableRow::getIndex))
        .<TableRow<?>>map(row -> row)
        .toList();
  }

  private int beats() {
    return window.place().showing().lesson().beats().count();
  }

  private void go(int beat) {
    OpenWindow.act(() -> window.place().showing().goToBeat(beat));
  }

  private void layOut() {
    OpenWindow.act(() -> Rest.layOut(window.stage().getScene()));
  }
}
