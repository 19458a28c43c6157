package org.mgmscope.ui.state;

import java.util.List;
import java.util.ResourceBundle;
import javafx.beans.binding.Bindings;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import org.mgmscope.manual.Manual;
import org.mgmscope.manual.Term;
import org.mgmscope.ui.Explanation;
import org.mgmscope.ui.Session;
import org.mgmscope.ui.View;

/// The tables of clients, interfaces, forwarding entries and memberships.
public final class StateView {
  private static final double ROW_HEIGHT = 24;
  private static final double HEAD_HEIGHT = 26;
  private static final int MOST_ROWS = 12;
  private static final double SIGN_WIDTH = 24;

  private static final Heading NAME = new Heading("name", 110, 80);
  private static final Heading CLIENT = new Heading("client", 110);
  private static final Heading INDEX = new Heading("index", 60);
  private static final Heading PAIR = new Heading("pair", 180, 152);

  /// A column: the key of its heading, its width in pixels where there is room, and its least.
  private record Heading(String name, double width, double least) {
    Heading(String name, double width) {
      this(name, width, 10);
    }
  }

  private final Session session;

  @FXML private VBox root;
  @FXML private ScrollPane scroll;
  @FXML private TableView<TableRowModel> clients;
  @FXML private TableView<TableRowModel> interfaces;
  @FXML private TableView<TableRowModel> mfes;
  @FXML private TableView<TableRowModel> memberships;
  @FXML private Button clientsTerm;
  @FXML private Button interfacesTerm;
  @FXML private Button mfesTerm;
  @FXML private Button membershipsTerm;

  @SuppressWarnings("NullAway.Init") // the loader fills the fields
  public StateView(Session session) {
    this.session = session;
  }

  @FXML
  private void initialize() {
    prepare(
        clients,
        "clients",
        NAME,
        new Heading("handle", 110, 96),
        new Heading("protocol", 84),
        new Heading("component", 100),
        new Heading("takes", 90));
    prepare(
        interfaces, "interfaces", INDEX, NAME, new Heading("owner", 140), new Heading("igmp", 120));
    prepare(
        mfes,
        "mfes",
        PAIR,
        new Heading("incoming", 50),
        new Heading("outgoing", 120),
        new Heading("packets", 100));
    prepare(memberships, "memberships", CLIENT, INDEX, PAIR);
    explain(clientsTerm, Term.HANDLE);
    explain(interfacesTerm, Term.OWNERSHIP);
    explain(mfesTerm, Term.MFE);
    explain(membershipsTerm, Term.MEMBERSHIP);
    session.whileShown(root, this::show);
    scroll.viewportBoundsProperty().subscribe(this::revealTouched);
  }

  private void explain(Button button, Term term) {
    Manual manual = session.lesson().manual();
    button.setAccessibleText(
        View.texts(session).getString("state.explain").formatted(manual.termName(term)));
    button.setOnAction(_ -> Explanation.show(button, manual.termName(term), manual.term(term)));
  }

  private void prepare(TableView<TableRowModel> table, String name, Heading... columns) {
    ResourceBundle texts = View.texts(session);
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    table.setFixedCellSize(ROW_HEIGHT);
    table.setPlaceholder(new Label(texts.getString("state." + name + ".empty")));
    table.setRowFactory(_ -> new RowView());
    table.setAccessibleText(texts.getString("state." + name));
    TableColumn<TableRowModel, RowData> sign = new TableColumn<>();
    sign.setMinWidth(SIGN_WIDTH);
    sign.setMaxWidth(SIGN_WIDTH);
    sign.setSortable(false);
    sign.setReorderable(false);
    sign.setCellValueFactory(row -> row.getValue().dataProperty());
    sign.setCellFactory(_ -> new SignView(texts));
    table.getColumns().add(sign);
    for (int i = 0; i < columns.length; i++) {
      int at = i;
      TableColumn<TableRowModel, Cell> column =
          new TableColumn<>(texts.getString("column." + columns[i].name()));
      column.setId(name + "-" + columns[i].name());
      column.setPrefWidth(columns[i].width());
      column.setMinWidth(columns[i].least());
      column.setSortable(false);
      column.setCellValueFactory(row -> row.getValue().cell(at));
      column.setCellFactory(_ -> new CellView(texts));
      table.getColumns().add(column);
    }
    table
        .prefHeightProperty()
        .bind(
            Bindings.createDoubleBinding(
                () ->
                    HEAD_HEIGHT
                        + ROW_HEIGHT * Math.clamp(table.getItems().size(), 1, MOST_ROWS)
                        + 2,
                table.getItems()));
    table.minHeightProperty().bind(table.prefHeightProperty());
  }

  private void show() {
    StateRows rows = new StateRows(session.stateBefore(), session.state(), View.texts(session));
    KeyedRows.update(clients.getItems(), rows.clients());
    KeyedRows.update(interfaces.getItems(), rows.interfaces());
    KeyedRows.update(mfes.getItems(), rows.mfes());
    KeyedRows.update(memberships.getItems(), rows.memberships());
    root.layout();
    revealTouched();
  }

  private void revealTouched() {
    List.of(memberships, mfes, interfaces, clients).stream()
        .filter(StateView::isTouched)
        .forEach(this::reveal);
  }

  private static boolean isTouched(TableView<TableRowModel> table) {
    return table.getItems().stream().anyMatch(row -> row.data().fate() != RowData.Fate.SAME);
  }

  /// Scrolls until a table and its title are in view, or its beginning if it is too high.
  private void reveal(TableView<TableRowModel> table) {
    ObservableList<Node> nodes = ((VBox) scroll.getContent()).getChildren();
    double from = nodes.get(nodes.indexOf(table) - 1).getBoundsInParent().getMinY();
    double to = table.getBoundsInParent().getMaxY();
    double view = scroll.getViewportBounds().getHeight();
    double hidden = scroll.getContent().getLayoutBounds().getHeight() - view;
    if (view <= 0 || hidden <= 0) {
      return;
    }
    double top = scroll.getVvalue() * hidden;
    if (to > top + view) {
      top = to - view;
    }
    scroll.setVvalue(Math.min(top, from) / hidden);
  }
}
