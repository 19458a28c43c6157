package org.mgmscope.ui.docs;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.mgmscope.manual.Clause;
import org.mgmscope.manual.Erratum;
import org.mgmscope.manual.Lighting;
import org.mgmscope.manual.Manual;
import org.mgmscope.manual.Table;
import org.mgmscope.mgm.Row;
import org.mgmscope.story.ClauseState;
import org.mgmscope.story.Pages;
import org.mgmscope.story.StepClauses;
import org.mgmscope.ui.kit.FocusKeeper;
import org.mgmscope.ui.kit.Named;
import org.mgmscope.ui.kit.Scrolling;
import org.mgmscope.ui.kit.Spans;
import org.mgmscope.ui.looks.DocsLook;
import org.mgmscope.ui.looks.Looks;
import org.mgmscope.ui.showing.Showing;

/// The five tables, and how far the present step has come in them.
public final class DocsView {
  private static final double ROOM_FOR_COLUMNS = 620;

  private final Showing showing;
  private final Looks looks;
  private final Map<Table, ToggleButton> tabs = new EnumMap<>(Table.class);
  private final Map<Row, RowCard> cards = new EnumMap<>(Row.class);
  private final DocsLook look;
  private @Nullable Table shown;

  /// What the step of the moment carries out, and where that was counted.
  private @Nullable StepClauses clauses;

  private @Nullable Pages counted;

  @FXML private VBox root;
  @FXML private FlowPane tables;
  @FXML private Hyperlink elsewhere;
  @FXML private VBox rows;
  @FXML private ScrollPane scroll;

  @SuppressWarnings("NullAway.Init") // the loader fills the fields
  public DocsView(Showing showing, Looks looks) {
    this.showing = showing;
    this.looks = looks;
    look = looks.docsLook();
  }

  @FXML
  private void initialize() {
    for (Table table : Table.values()) {
      ToggleButton tab = new ToggleButton(showing.lesson().manual().table(table));
      tab.setId("table-" + table);
      tab.setOnAction(_ -> open(table));
      tabs.put(table, tab);
      tables.getChildren().add(tab);
    }
    Scrolling.byKeys(scroll);
    showing.whileShown(root, this::follow);
  }

  private void follow() {
    Table table = look.follow(showing.lesson().pages().table(showing.beat()));
    if (shown != table) {
      open(table);
    } else {
      update();
    }
  }

  private void open(Table table) {
    shown = table;
    look.open(table);
    tabs.forEach((each, tab) -> tab.setSelected(each == table));
    cards.clear();
    Manual manual = showing.lesson().manual();
    ResourceBundle texts = showing.texts();
    List<Node> nodes = new ArrayList<>();
    Set<Erratum> errata = new LinkedHashSet<>();
    for (Row row : table.rows()) {
      RowCard card =
          new RowCard(table, row, manual, texts, looks.scaled(ROOM_FOR_COLUMNS), this::goTo);
      cards.put(row, card);
      nodes.add(card);
      errata.addAll(Erratum.of(row));
    }
    for (Erratum erratum : errata) {
      TextFlow note = new TextFlow();
      note.getStyleClass().add("erratum");
      note.getChildren().setAll(Spans.explained(manual.erratum(erratum), manual));
      nodes.add(note);
    }
    FocusKeeper.keep(rows, () -> tabs.get(table), () -> rows.getChildren().setAll(nodes));
    Named.valued(scroll, texts.getString("name.docs"), manual.table(table), texts);
    scroll.setVvalue(0);
    update();
  }

  private void update() {
    int beat = showing.beat();
    Clause lit = lit(beat);
    StepClauses clauses = clauses(beat);
    for (RowCard card : cards.values()) {
      boolean current = false;
      for (ClauseButton button : card.clauses()) {
        ClauseState state = clauses.state(button.clause(), beat);
        button.show(state);
        current |= state.progress() == ClauseState.Progress.CURRENT;
      }
      card.setCurrent(current);
    }
    boolean away = lit != null && Table.of(lit.row()) != shown;
    elsewhere.setVisible(away);
    if (lit != null && away) {
      Table table = Table.of(lit.row());
      elsewhere.setText(
          showing
              .texts()
              .getString("docs.elsewhere")
              .formatted(showing.lesson().manual().table(table), lit.row().id()));
      elsewhere.setOnAction(_ -> open(table));
    }
  }

  /// Counted once while one stays in a step: it may be long.
  private StepClauses clauses(int beat) {
    Pages pages = showing.lesson().pages();
    StepClauses known = clauses;
    if (known == null || pages != counted || known.step() != pages.step(beat)) {
      known = pages.clauses(beat);
      clauses = known;
      counted = pages;
    }
    return known;
  }

  private @Nullable Clause lit(int beat) {
    return beat == 0 ? null : Lighting.of(showing.lesson().beats().head(beat));
  }

  private void goTo(Clause clause) {
    int now = showing.beat();
    int beat = clauses(now).state(clause, now).beat();
    if (beat > 0) {
      showing.goToBeat(beat);
    }
  }
}
