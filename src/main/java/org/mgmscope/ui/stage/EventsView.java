package org.mgmscope.ui.stage;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.mgmscope.mgm.Address;
import org.mgmscope.story.EventColumn;
import org.mgmscope.story.EventFilter;
import org.mgmscope.story.EventNumbers;
import org.mgmscope.story.EventRow;
import org.mgmscope.story.EventRows;
import org.mgmscope.story.Naming;
import org.mgmscope.ui.kit.Latest;
import org.mgmscope.ui.kit.PartKey;
import org.mgmscope.ui.kit.RowCopier;
import org.mgmscope.ui.looks.Looks;
import org.mgmscope.ui.showing.Showing;
import org.mgmscope.ui.showing.Steps;

/// Every event as a row. The rows of the present beat are marked, and one of them is selected; a
/// row that somebody selects is gone to.
public final class EventsView {
  /// Runs up to this size are searched at once, within a frame or two.
  private static final int AT_ONCE = 10_000;

  private static final double ROW_HEIGHT = 24;

  private final Showing showing;
  private final Steps steps;
  private final Looks looks;
  private final double zoom;
  private final Latest search = new Latest();
  private final Latest groupSearch = new Latest();
  private final RowCopier copier = new RowCopier();
  private EventRows rows;
  private Naming naming;
  private EventList shown;
  private @Nullable EventRow lastRow;
  private boolean following;
  private boolean choosing;

  @FXML private VBox root;
  @FXML private TextField text;
  @FXML private MenuButton kinds;
  @FXML private ComboBox<EventFilterControls.Choice<String>> clients;
  @FXML private ComboBox<EventFilterControls.Choice<Integer>> ports;
  @FXML private ComboBox<EventFilterControls.Choice<Address>> groups;
  @FXML private Label count;
  @FXML private Hyperlink clear;
  @FXML private Label said;
  @FXML private FlowPane hidden;
  @FXML private Label hiddenText;
  @FXML private TableView<Integer> table;
  private EventFilterControls controls;

  @SuppressWarnings("NullAway.Init") // the loader fills the fields
  public EventsView(Showing showing, Steps steps, Looks looks, double zoom) {
    this.showing = showing;
    this.steps = steps;
    this.looks = looks;
    this.zoom = zoom;
  }

  @FXML
  private void initialize() {
    rows = new EventRows(showing.lesson().run(), showing.lesson().locale());
    controls = new EventFilterControls(showing, looks, text, kinds, clients, ports, groups);
    controls.prepare(rows);
    for (EventColumn column : EventColumn.values()) {
      table.getColumns().add(column(column));
    }
    table.setFixedCellSize(zoom * ROW_HEIGHT);
    table.setTableMenuButtonVisible(true);
    table.setContextMenu(columnsMenu());
    table.setRowFactory(_ -> new EventRowView(showing, () -> naming));
    table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    table.getSelectionModel().selectedIndexProperty().subscribe(this::selected);
    table.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    // The words below take more room or less with each beat, and only then it is known how much.
    table.heightProperty().subscribe(() -> Platform.runLater(this::bringMomentIntoView));
    text.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInText);
    showing.whileShown(root, showing.runProperty(), this::begin);
    looks
        .eventFilterProperty()
        .when(root.sceneProperty().map(Objects::nonNull).orElse(false))
        .subscribe((_, filter) -> filter(filter));
    showing.whileShown(root, this::follow);
  }

  private void begin() {
    rows = new EventRows(showing.lesson().run(), showing.lesson().locale());
    naming = new Naming(showing.lesson().run());
    lastRow = null;
    table.getColumns().getFirst().setPrefWidth(zoom * numberWidth());
    controls.offer(showing.lesson().run().scenario().router());
    groupSearch.ask(isLarge(), rows::groups, controls::fillGroups);
    filter(looks.eventFilterProperty().get());
  }

  private boolean isLarge() {
    return rows.count() > AT_ONCE;
  }

  private TableColumn<Integer, EventRow> column(EventColumn which) {
    TableColumn<Integer, EventRow> column = new TableColumn<>(rows.heading(which));
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
  private EventRow row(int number) {
    if (lastRow == null || lastRow.event().number() != number) {
      lastRow = rows.row(number);
    }
    return lastRow;
  }

  private void filter(EventFilter filter) {
    controls.show(filter);
    clear.setVisible(!filter.isAll());
    said.setText("");
    if (isLarge()) {
      count.setText(texts().getString("events.searching"));
    }
    search.<EventNumbers>ask(isLarge(), stop -> rows.matching(filter, stop), this::show);
  }

  private void show(EventNumbers numbers) {
    following = true;
    shown = new EventList(numbers);
    table.setPlaceholder(new Label(texts().getString(whyEmpty())));
    table.setItems(shown);
    table.refresh(); // the events of another lesson have the same numbers
    following = false;
    count.setText(texts().getString("events.count").formatted(numbers.size(), rows.count()));
    follow();
  }

  private String whyEmpty() {
    if (rows.count() == 0) {
      return "events.empty";
    }
    return looks.eventFilterProperty().get().kinds().isEmpty()
        ? "events.empty.kinds"
        : "events.empty.filter";
  }

  private void follow() {
    if (shown == null) {
      return;
    }
    int index = indexOfMoment();
    boolean isHidden = showing.moment() > 0 && index < 0;
    hidden.setVisible(isHidden);
    if (isHidden) {
      hiddenText.setText(texts().getString("events.hidden").formatted(showing.moment()));
    }
    if (choosing) {
      return;
    }
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
  private int indexOfMoment() {
    int index = shown.numbers().indexOf(showing.moment());
    if (index < 0) {
      index = -index - 2;
    }
    return index >= 0 && EventRowView.isCurrent(showing, shown.get(index)) ? index : -1;
  }

  private void bringMomentIntoView() {
    int index = showing.moment() == 0 ? 0 : indexOfMoment();
    bringIntoView(firstOfMoment(index), index);
  }

  /// Where the first event of the present beat that is shown stands, if one is.
  private int firstOfMoment(int index) {
    int first = index;
    while (first > 0 && EventRowView.isCurrent(showing, shown.get(first - 1))) {
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

  private void selected(Number index) {
    if (following || index.intValue() < 0 || index.intValue() >= shown.size()) {
      return;
    }
    choosing = true;
    steps.playingProperty().set(false);
    showing.goToEvent(shown.get(index.intValue()));
    choosing = false;
  }

  private void pressedInText(KeyEvent key) {
    if (PartKey.NEXT_MATCH.is(key)) {
      goOn(1);
    } else if (PartKey.PREVIOUS_MATCH.is(key)) {
      goOn(-1);
    } else if (PartKey.TO_TABLE.is(key)) {
      table.requestFocus();
    } else {
      return;
    }
    key.consume();
  }

  /// Goes to the next row that is shown, and from the last to the first.
  private void goOn(int direction) {
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

  private void pressed(KeyEvent key) {
    if (PartKey.COPY.is(key)) {
      copyRows();
      key.consume();
    }
  }

  private void copyRows() {
    List<Integer> chosen =
        table.getSelectionModel().getSelectedIndices().stream().sorted().toList();
    EventNumbers of = shown.numbers();
    copier.asText(
        chosen.size(),
        index -> rows.row(of.get(chosen.get(index))).cells(),
        count -> said.setText(texts().getString("events.copied").formatted(count)));
  }

  @FXML
  private void copyCsv() {
    EventNumbers of = shown.numbers();
    copier.asCsv(
        Arrays.stream(EventColumn.values()).map(rows::heading).toList(),
        of.size(),
        index -> rows.row(of.get(index)).cells(),
        count -> said.setText(texts().getString("events.copied.csv").formatted(count)));
  }

  @FXML
  private void clear() {
    looks.eventFilterProperty().set(EventFilter.ALL);
  }

  private ResourceBundle texts() {
    return showing.texts();
  }
}
