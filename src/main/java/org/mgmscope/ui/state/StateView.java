package org.mgmscope.ui.state;

import java.util.List;
import java.util.ResourceBundle;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.mgmscope.manual.Manual;
import org.mgmscope.manual.Term;
import org.mgmscope.ui.Explanation;
import org.mgmscope.ui.Session;
import org.mgmscope.ui.View;

/// The tables of clients, interfaces, forwarding entries and memberships.
public final class StateView {
  private static final double ROW_HEIGHT = 26;
  private static final double HEAD_HEIGHT = 28;
  private static final int MOST_ROWS = 12;
  private static final double SIGN_WIDTH = 24;

  private final Session session;

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
    prepare(clients, "clients", List.of("name", "handle", "protocol", "component", "takes"));
    prepare(interfaces, "interfaces", List.of("index", "name", "owner", "igmp"));
    prepare(mfes, "mfes", List.of("pair", "incoming", "outgoing", "packets"));
    prepare(memberships, "memberships", List.of("client", "index", "pair"));
    explain(clientsTerm, Term.HANDLE);
    explain(interfacesTerm, Term.OWNERSHIP);
    explain(mfesTerm, Term.MFE);
    explain(membershipsTerm, Term.MEMBERSHIP);
    session.momentProperty().subscribe(() -> show());
    show();
  }

  private void explain(Button button, Term term) {
    Manual manual = session.lesson().manual();
    button.setAccessibleText(
        View.texts(session).getString("state.explain").formatted(manual.termName(term)));
    button.setOnAction(_ -> Explanation.show(button, manual.termName(term), manual.term(term)));
  }

  private void prepare(TableView<TableRowModel> table, String name, List<String> columns) {
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
    for (int i = 0; i < columns.size(); i++) {
      int at = i;
      TableColumn<TableRowModel, Cell> column =
          new TableColumn<>(texts.getString("column." + columns.get(i)));
      column.setId(name + "-" + columns.get(i));
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
                        + 4,
                table.getItems()));
    table.minHeightProperty().bind(table.prefHeightProperty());
  }

  private void show() {
    StateRows rows = new StateRows(session.stateBefore(), session.state(), View.texts(session));
    KeyedRows.update(clients.getItems(), rows.clients());
    KeyedRows.update(interfaces.getItems(), rows.interfaces());
    KeyedRows.update(mfes.getItems(), rows.mfes());
    KeyedRows.update(memberships.getItems(), rows.memberships());
  }
}
