package org.mgmscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
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
import org.jspecify.annotations.Nullable;

/// Compares what stands in the window with what a trace says.
final class WindowOnPaper {
  private static final List<String> TABLES =
      List.of("clients", "interfaces", "mfes", "memberships");

  private final OpenWindow window;
  private final Trace trace;

  WindowOnPaper(OpenWindow window, Trace trace) {
    this.window = window;
    this.trace = trace;
  }

  void compare(int beat) {
    OpenWindow.fx(
        () -> {
          open("#side-state");
          for (String table : TABLES) {
            if (window.find("#" + table) != null) { // it is open
              assertThat(shownRows(table))
                  .as("beat %d, %s", beat, table)
                  .containsExactlyElementsOf(expectedRows(table, beat));
            }
          }
          open("#side-docs");
          compareClauses(beat);
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
    if (window.find(tab) instanceof ToggleButton there && !there.isSelected()) {
      there.fire();
    }
    Rest.layOut(window.stage().getScene());
  }

  private RouterOnPaper router() {
    return new RouterOnPaper(window.root(), trace);
  }

  private void compareWords(int beat) {
    int first = trace.beat(beat).first();
    int last = trace.beat(beat).last();
    assertThat(labeled("#place"))
        .isEqualTo(
            first < last
                ? "Events %d–%d of %d".formatted(first, last, trace.size())
                : "Event %d of %d".formatted(last, trace.size()));
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
      default -> assertThat(window.find("#parameters").isVisible()).isFalse();
    }
  }

  private String labeled(String query) {
    return ((Labeled) window.find(query)).getText();
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
    TableView<?> table = (TableView<?>) window.find("#" + name);
    return table.lookupAll(".table-row-cell").stream()
        .map(node -> (TableRow<?>) node)
        .filter(row -> row.isVisible() && !row.isEmpty())
        .sorted(Comparator.comparingInt(TableRow::getIndex))
        .map(WindowOnPaper::shownRow)
        .toList();
  }

  private static String shownRow(TableRow<?> row) {
    return row.lookupAll(".table-cell").stream()
        .map(node -> (TableCell<?, ?>) node)
        .filter(Node::isVisible)
        .sorted(Comparator.comparingDouble(TableCell::getLayoutX))
        .map(WindowOnPaper::shownCell)
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

  private void compareClauses(int beat) {
    Map<String, String> shown = shownClauses();
    if (shown.containsKey(Clauses.NOTE)) {
      assertThat(shown).as("beat %d", beat).isEqualTo(expectedClauses(beat));
    } else {
      compareRows(beat, shown);
    }
  }

  /// Of a table other than that of the shutdown: what is lit is of the table that the beat is of.
  private void compareRows(int beat, Map<String, String> shown) {
    List<String> rows = new ArrayList<>();
    for (int line = trace.beat(beat).first(); beat > 0 && line <= trace.beat(beat).last(); line++) {
      JsonElement row = trace.line(line).get("row");
      if (!row.isJsonNull()) {
        rows.add(row.getAsString().toUpperCase(Locale.ROOT).replaceFirst("/.*", "_"));
      }
    }
    List<String> lit =
        shown.keySet().stream().filter(clause -> shown.get(clause).startsWith("▸")).toList();
    assertThat(lit)
        .as("beat %d", beat)
        .allMatch(clause -> rows.stream().anyMatch(clause::startsWith));
  }

  private Map<String, String> shownClauses() {
    Map<String, String> shown = new LinkedHashMap<>();
    for (Node node : window.find("#docs").lookupAll(".clause")) {
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

  /// Whether a call of the step that carries out a clause has been refused.
  private boolean isRefused(String clause, int now) {
    for (int line = trace.beat(trace.beatsOf(trace.step(now)).getFirst()).first();
        now > 0 && line <= trace.beat(now).last();
        line++) {
      JsonObject returned = trace.line(line);
      if (Trace.kind(returned).equals("return")
          && Trace.isRefusal(returned)
          && clause.equals(trace.clause(trace.line(returned.get("cause").getAsInt())))) {
        return true;
      }
    }
    return false;
  }

  private boolean isCarriedOutBefore(String clause, int step) {
    for (int earlier = 1; earlier < step; earlier++) {
      for (int beat : trace.beatsOf(earlier)) {
        for (int line = trace.beat(beat).first(); line <= trace.beat(beat).last(); line++) {
          if (clause.equals(trace.clause(trace.line(line)))) {
            return true;
          }
        }
      }
    }
    return false;
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
      String none = isCarriedOutBefore(clause, trace.step(now)) ? "✓" : "";
      return !ofMgm || ofRow.isEmpty() ? none : ofRow.getLast() <= now ? "–" : "○";
    }
    long done = carriedOut.stream().filter(beat -> beat <= now).count();
    String sign =
        carriedOut.contains(now)
            ? "▸"
            : isRefused(clause, now) ? "⊘" : done == 0 ? "○" : done < carriedOut.size() ? "◐" : "✓";
    return carriedOut.size() == 1 ? sign : sign + " " + done + " of " + carriedOut.size();
  }
}
