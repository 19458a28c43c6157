package org.mgmscope.ui.stage;

import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import org.jspecify.annotations.Nullable;
import org.mgmscope.story.EventColumn;
import org.mgmscope.story.EventNumbers;
import org.mgmscope.story.EventRow;
import org.mgmscope.story.EventRows;
import org.mgmscope.story.Naming;
import org.mgmscope.ui.showing.Showing;
import org.mgmscope.ui.showing.Steps;

/// The table of those events that a filter leaves. It keeps the present beat selected and in view;
/// a row that somebody selects is gone to.
final class EventTable {
  private static final double ROW_HEIGHT = 24;

  private final Showing showing;
  private final Steps steps;
  private final double zoom;
  private final TableView<EventList.Item> table;
  private EventRows rows;
  private Naming naming;
  private EventList shown;
  private EventList.@Nullable Item lastItem;
  private @Nullable EventRow lastRow;
  private boolean following;
  private boolean choosing;

  /// @param zoom how many times as large as usual the text is
  /// @param table to be filled, without columns
  /// @param rows of the run that is shown
  EventTable(
      Showing showing, Steps steps, double zoom, TableView<EventList.Item> table, EventRows rows) {
    this.showing = showing;
    this.steps = steps;
    this.zoom = zoom;
    this.table = table;
    this.rows = rows;
    shown = new EventList(rows, EventNumbers.NONE);
    naming = new Naming(showing.lesson().run());
    for (EventColumn column : EventColumn.values()) {
      table.getColumns().add(column(column));
    }
    table.setFixedCellSize(zoom * ROW_HEIGHT);
    table.setTableMenuButtonVisible(true);
    table.setContextMenu(columnsMenu());
    table.setRowFactory(_ -> new EventRowView(showing, () -> naming));
    table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    table.getSelectionModel().selectedIndexProperty().subscribe(this::selected);
    // The words below take more room or less with each beat, and only then it is known how much.
    table.heightProperty().subscribe(() -> Platform.runLater(this::bringMomentIntoView));
  }

  // The columns

  private TableColumn<EventList.Item, EventRow> column(EventColumn which) {
    TableColumn<EventList.Item, EventRow> column = new TableColumn<>(rows.heading(which));
    column.setId("events-" + which.name().toLowerCase(Locale.ROOT));
    column.setPrefWidth(zoom * (which == EventColumn.NUMBER ? numberWidth() : width(which)));
    column.setSortable(false);
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row(row.getValue())));
    column.setCellFactory(_ -> new EventCellView(which));
    return column;
  }

  /// What the button in the corner of the table offers, for who has no mouse.
  private ContextMenu columnsMenu() {
    ContextMenu menu = new ContextMenu();
    for (TableColumn<?, ?> column : table.getColumns()) {
      CheckMenuItem item = new CheckMenuItem(column.getText());
      item.selectedProperty().bindBidirectional(column.visibleProperty());
      menu.getItems().add(item);
    }
    return menu;
  }

  private double numberWidth() {
    return 36 + 8 * Integer.toString(rows.count()).length();
  }

  private static double width(EventColumn column) {
    return switch (column) {
      case NUMBER, STEP -> 76;
      case KIND -> 90;
      case WHO -> 112;
      case WHAT -> 248;
      case ARGUMENTS -> 520;
      case CODE -> 210;
      case BASIS -> 130;
      case ROW -> 100;
    };
  }

  /// A row's cells are looked up one after the other, so the last row made is kept.
  private EventRow row(EventList.Item item) {
    EventRow known = lastRow;
    if (known == null || !item.equals(lastItem)) {
      known = item.of().row(item.number());
      lastRow = known;
      lastItem = item;
    }
    return known;
  }

  // The rows

  /// Another run is shown. The events of the one before stay until others are shown.
  void begin(EventRows next) {
    rows = next;
    naming = new Naming(showing.lesson().run());
    table.getColumns().getFirst().setPrefWidth(zoom * numberWidth());
  }

  /// Shows events.
  ///
  /// @param empty what stands there if there are none
  void show(EventNumbers numbers, Node empty) {
    following = true;
    shown = new EventList(rows, numbers);
    table.setPlaceholder(empty);
    table.setItems(shown);
    following = false;
  }

  /// The events that are shown.
  EventNumbers numbers() {
    return shown.numbers();
  }

  /// Where the rows that are selected stand, from top to bottom.
  List<Integer> chosen() {
    return table.getSelectionModel().getSelectedIndices().stream().sorted().toList();
  }

  // The moment

  /// Selects the present beat and brings it into view, but where somebody is selecting.
  void follow() {
    if (choosing) {
      return;
    }
    int index = indexOfMoment();
    following = true;
    if (index < 0) {
      table.getSelectionModel().clearSelection();
    } else {
      table.getSelectionModel().clearAndSelect(index);
      table.getFocusModel().focus(index);
    }
    following = false;
    bringMomentIntoView();
  }

  /// Where the last event of the present beat that is shown stands; -1 if none is.
  int indexOfMoment() {
    int index = shown.numbers().indexOf(showing.moment());
    if (index < 0) {
      index = -index - 2;
    }
    return index >= 0 && isCurrent(index) ? index : -1;
  }

  private boolean isCurrent(int index) {
    return EventRowView.isCurrent(showing, shown.get(index).number());
  }

  private void bringMomentIntoView() {
    int index = showing.moment() == 0 ? 0 : indexOfMoment();
    bringIntoView(firstOfMoment(index), index);
  }

  /// Where the first event of the present beat that is shown stands, if one is.
  private int firstOfMoment(int index) {
    int first = index;
    while (first > 0 && isCurrent(first - 1)) {
      first--;
    }
    return first;
  }

  /// Scrolls, if need be, until two rows and what is between them are in view; if that is too much,
  /// the last of them.
  private void bringIntoView(int from, int to) {
    if (to < 0) {
      return;
    }
    if (!(table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow)
        || flow.getFirstVisibleCell() == null) {
      table.scrollTo(Math.max(0, to - 1));
      return;
    }
    int first = flow.getFirstVisibleCell().getIndex();
    int last = flow.getLastVisibleCell().getIndex();
    int room = last - first - 1;
    if ((from <= first && from > 0) || (from == 0 && first > 0) || to >= last) {
      int target = to - from < room ? from - (room - (to - from)) / 3 : to - room / 2;
      if (target >= shown.size() - room - 2) {
        flow.setPosition(1);
      } else {
        table.scrollTo(Math.max(0, target));
      }
    }
  }

  // What somebody does

  private void selected(Number index) {
    if (following || index.intValue() < 0 || index.intValue() >= shown.size()) {
      return;
    }
    choosing = true;
    steps.playingProperty().set(false);
    showing.goToEvent(shown.get(index.intValue()).number());
    choosing = false;
  }

  /// Goes to the next row that is shown, and from the last to the first.
  ///
  /// @param direction 1 downwards, -1 upwards
  void goOn(int direction) {
    int size = shown.size();
    if (size == 0) {
      return;
    }
    int at = table.getSelectionModel().getSelectedIndex();
    int next;
    if (at >= 0) {
      next = at + direction;
    } else {
      int place = shown.numbers().indexOf(showing.moment());
      int after = place >= 0 ? place : -place - 1;
      next = direction > 0 ? after : after - 1;
    }
    int target = Math.floorMod(next, size);
    table.getSelectionModel().clearAndSelect(target);
    table.getFocusModel().focus(target);
    bringIntoView(target, target);
  }
}
