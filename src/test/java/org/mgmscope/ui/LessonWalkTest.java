package org.mgmscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.mgmscope.Cases;

/// The first lesson, walked through forward and back: what stands in the window is what the trace
/// says.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LessonWalkTest {
  private static final List<String> TABLES =
      List.of("clients", "interfaces", "mfes", "memberships");

  private final Trace trace = new Trace(Cases.bytes("lessons/01-shutdown.mgm.json"));
  private OpenWindow window;

  @BeforeAll
  void open() {
    window = OpenWindow.on(Cases.lesson("01-shutdown"), Locale.ENGLISH);
  }

  @AfterAll
  void close() {
    window.close();
  }

  @Test
  void each_beat_forward_and_back_shows_what_the_trace_says() {
    compare(0);
    for (int beat = 1; beat <= trace.beats().size(); beat++) {
      window.press(KeyCode.F8);
      compare(beat);
    }
    for (int beat = trace.beats().size() - 1; beat >= 0; beat--) {
      window.press(KeyCode.F7);
      compare(beat);
    }
  }

  @Test
  void every_mark_of_the_trace_stands_on_the_timeline_once() {
    long expected = 0;
    for (int beat = 1; beat <= trace.beats().size(); beat++) {
      expected += trace.marks(beat).size();
    }
    List<String> shown = OpenWindow.fx(() -> TimelineSeen.in(window.root()).marks());
    assertThat(shown).hasSize((int) expected);
  }

  private void compare(int beat) {
    OpenWindow.fx(
        () -> {
          open("#side-state");
          for (String table : TABLES) {
            assertThat(shownRows(table))
                .as("beat %d, %s", beat, table)
                .containsExactlyElementsOf(expectedRows(table, beat));
          }
          open("#side-docs");
          assertThat(shownClauses()).as("beat %d", beat).isEqualTo(expectedClauses(beat));
          assertThat(TimelineSeen.in(window.root()).marksUnderTheKnob())
              .as("beat %d", beat)
              .containsExactlyInAnyOrderElementsOf(trace.marks(beat));
          compareWords(beat);
          router().compare(beat);
          return null;
        });
  }

  /// Where there is no room for three panes, documentation and state are behind tabs.
  private void open(String tab) {
    if (window.root().lookup(tab) instanceof ToggleButton there && !there.isSelected()) {
      there.fire();
    }
    window.root().applyCss();
    window.root().layout();
  }

  private RouterOnPaper router() {
    return new RouterOnPaper(window.root(), trace);
  }

  private void compareWords(int beat) {
    assertThat(labeled("#place"))
        .isEqualTo("Event %d of %d", trace.beat(beat).last(), trace.size());
    if (beat == 0) {
      return;
    }
    JsonObject head = trace.line(trace.beat(beat).first());
    String parameters = labeled("#parameters");
    switch (Trace.kind(head)) {
      case "call", "callback" ->
          assertThat(parameters).startsWith(head.get("function").getAsString() + "(");
      case "return" ->
          assertThat(parameters)
              .startsWith(
                  head.get("code").getAsString() + " (" + head.get("value").getAsInt() + ")");
      default -> assertThat(window.root().lookup("#parameters").isVisible()).isFalse();
    }
    String lit = litElsewhere(beat);
    assertThat(window.root().lookup("#elsewhere").isVisible()).isEqualTo(lit != null);
  }

  private @Nullable String litElsewhere(int beat) {
    String lit = trace.clause(trace.line(trace.beat(beat).first()));
    return lit == null || lit.startsWith("SHUTDOWN") ? null : lit;
  }

  private String labeled(String query) {
    return ((Labeled) window.root().lookup(query)).getText();
  }

  // Tables

  private List<String> expectedRows(String table, int beat) {
    Map<String, List<String>> before = trace.before(beat).table(table);
    Map<String, List<String>> now = trace.after(beat).table(table);
    Set<String> keys = new LinkedHashSet<>(now.keySet());
    if (keys.addAll(before.keySet())) {
      keys = keys.stream().sorted().collect(Collectors.toCollection(LinkedHashSet::new));
    }
    return keys.stream().map(key -> expectedRow(before.get(key), now.get(key))).toList();
  }

  private static String expectedRow(@Nullable List<String> before, @Nullable List<String> now) {
    if (now == null) {
      return row("−", before, before);
    }
    if (before == null) {
      return row("+", now, now);
    }
    return row(before.equals(now) ? "" : "≠", before, now);
  }

  private static String row(String sign, List<String> before, List<String> now) {
    List<String> cells = new ArrayList<>(List.of(sign));
    for (int i = 0; i < now.size(); i++) {
      boolean same = now.get(i).equals(before.get(i));
      cells.add(same ? now.get(i) : now.get(i) + " [was " + before.get(i) + "]");
    }
    return String.join(" | ", cells);
  }

  private List<String> shownRows(String name) {
    TableView<?> table = (TableView<?>) window.root().lookup("#" + name);
    return table.lookupAll(".table-row-cell").stream()
        .map(node -> (TableRow<?>) node)
        .filter(row -> row.isVisible() && !row.isEmpty())
        .sorted(Comparator.comparingInt(TableRow::getIndex))
        .map(LessonWalkTest::shownRow)
        .toList();
  }

  private static String shownRow(TableRow<?> row) {
    return row.lookupAll(".table-cell").stream()
        .map(node -> (TableCell<?, ?>) node)
        .filter(Node::isVisible)
        .sorted(Comparator.comparingDouble(TableCell::getLayoutX))
        .map(LessonWalkTest::shownCell)
        .collect(Collectors.joining(" | "));
  }

  private static String shownCell(TableCell<?, ?> cell) {
    if (!(cell.getGraphic() instanceof Parent values)) {
      return cell.getText();
    }
    String old = ((Label) values.lookup(".old-value")).getText();
    String now = ((Label) values.lookup(".value")).getText();
    return old.isEmpty() ? now : now + " [" + old + "]";
  }

  // Clauses

  private Map<String, String> shownClauses() {
    Map<String, String> shown = new LinkedHashMap<>();
    for (Node node : window.root().lookup("#docs").lookupAll(".clause")) {
      String sign = ((Label) node.lookup(".clause-sign")).getText();
      String count = ((Label) node.lookup(".clause-count")).getText();
      shown.put(node.getId().replace("clause-", ""), (sign + " " + count).strip());
    }
    return shown;
  }

  private Map<String, String> expectedClauses(int beat) {
    Map<String, String> expected = new LinkedHashMap<>();
    for (String row : List.of("shutdown/1", "shutdown/2")) {
      String protocol = Clauses.OF_PROTOCOL.get(row);
      expected.put(protocol, expectedClause(protocol, row, false, beat));
      for (String clause : Clauses.OF_MGM.get(row)) {
        expected.put(clause, expectedClause(clause, row, true, beat));
      }
    }
    expected.put(Clauses.NOTE, expectedClause(Clauses.NOTE, "shutdown/2", false, beat));
    return expected;
  }

  private String expectedClause(String clause, String row, boolean ofMgm, int now) {
    List<Integer> carriedOut = new ArrayList<>();
    List<Integer> ofRow = new ArrayList<>();
    for (int beat : trace.beatsOf(trace.step(now))) {
      for (int line = trace.beat(beat).first(); line <= trace.beat(beat).last(); line++) {
        if (clause.equals(trace.clause(trace.line(line))) && !carriedOut.contains(beat)) {
          carriedOut.add(beat);
        }
        if (!trace.line(line).get("row").isJsonNull()
            && trace.line(line).get("row").getAsString().equals(row)) {
          ofRow.add(beat);
        }
      }
    }
    if (carriedOut.isEmpty()) {
      return !ofMgm || ofRow.isEmpty() ? "" : ofRow.getLast() < now ? "–" : "○";
    }
    long done = carriedOut.stream().filter(beat -> beat <= now).count();
    String sign =
        carriedOut.contains(now) ? "▸" : done == 0 ? "○" : done < carriedOut.size() ? "◐" : "✓";
    return carriedOut.size() == 1 ? sign : sign + " " + done + " of " + carriedOut.size();
  }
}
