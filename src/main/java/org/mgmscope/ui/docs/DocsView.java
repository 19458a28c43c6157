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
import org.mgmscope.ui.Heir;
import org.mgmscope.ui.Named;
import org.mgmscope.ui.Scrolling;
import org.mgmscope.ui.Session;
import org.mgmscope.ui.Spans;
import org.mgmscope.ui.View;

/// The five tables, and how far the present step has come in them.
public final class DocsView {
  private static final double ROOM_FOR_COLUMNS = 620;

  private final Session session;
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
  public DocsView(Session session) {
    this.session = session;
    look = session.docsLook();
  }

  @FXML
  private void initialize() {
    for (Table table : Table.values()) {
      ToggleButton tab = new ToggleButton(session.lesson().manual().table(table));
      tab.setId("table-" + table);
      tab.setOnAction(_ -> open(table));
      tabs.put(table, tab);
      tables.getChildren().add(tab);
    }
    Scrolling.byKeys(scroll);
    session.whileShown(root, this::follow);
  }

  private void follow() {
    Table table = look.follow(session.lesson().pages().table(session.beat()));
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
    Manual manual = session.lesson().manual();
    ResourceBundle texts = View.texts(session);
    List<Node> nodes = new ArrayList<>();
    Set<Erratum> errata = new LinkedHashSet<>();
    for (Row row : table.rows()) {
      RowCard card =
          new RowCard(table, row, manual, texts, session.scaled(ROOM_FOR_COLUMNS), this::goTo);
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
    Heir.keep(rows, () -> tabs.get(table), () -> rows.getChildren().setAll(nodes));
    Named.valued(scroll, texts.getString("name.docs"), manual.table(table), texts);
    scroll.setVvalue(0);
    update();
  }

  private void update() {
    int beat = session.beat();
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
          View.texts(session)
              .getString("docs.elsewhere")
              .formatted(session.lesson().manual().table(table), lit.row().id()));
      elsewhere.setOnAction(_ -> open(table));
    }
  }

  /// Counted once while one stays in a step: it may be long.
  private StepClauses clauses(int beat) {
    Pages pages = session.lesson().pages();
    StepClauses known = clauses;
    if (known == null || pages != counted || known.step() != pages.step(beat)) {
      known = pages.clauses(beat);
      clauses = known;
      counted = pages;
    }
    return known;
  }

  private @Nullable Clause lit(int beat) {
    return beat == 0 ? null : Lighting.of(session.lesson().beats().head(beat));
  }

  private void goTo(Clause clause) {
    int now = session.beat();
    int beat = clauses(now).state(clause, now).beat();
    if (beat > 0) {
      session.goToBeat(beat);
    }
  }
}
