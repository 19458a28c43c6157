package org.mgmscope.ui.stage;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.ResourceBundle;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.ScrollPaneSkin;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.mgmscope.mgm.Address;
import org.mgmscope.story.EventColumn;
import org.mgmscope.story.EventFilter;
import org.mgmscope.story.EventNumbers;
import org.mgmscope.story.EventRows;
import org.mgmscope.ui.kit.Latest;
import org.mgmscope.ui.kit.PartKey;
import org.mgmscope.ui.kit.RowCopier;
import org.mgmscope.ui.looks.Looks;
import org.mgmscope.ui.showing.Showing;
import org.mgmscope.ui.showing.Steps;

/// Every event as a row, under the filter: finds the events that it leaves, tells how many they are
/// and whether the present one is hidden, and copies them.
public final class EventsView {
  /// Runs up to this size are searched at once, within a frame or two.
  private static final int AT_ONCE = 10_000;

  private final Showing showing;
  private final Steps steps;
  private final Looks looks;
  private final double zoom;
  private final Latest search = new Latest();
  private final Latest groupSearch = new Latest();
  private final RowCopier copier = new RowCopier();
  private EventRows rows;
  private EventTable events;
  private boolean found;

  @FXML private VBox root;
  @FXML private ScrollPane room;
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
  @FXML private TableView<EventList.Item> table;
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
    room.setSkin(new ScrollPaneSkin(room)); // now: words may be asked for before there is a style
    rows = new EventRows(showing.lesson().run(), showing.lesson().locale());
    controls = new EventFilterControls(showing, looks, text, kinds, clients, ports, groups);
    controls.prepare(rows);
    events = new EventTable(showing, steps, zoom, table, rows);
    table.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    text.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInText);
    showing.whileShown(root, showing.runProperty(), this::begin);
    looks
        .eventFilterProperty()
        .when(root.sceneProperty().map(Objects::nonNull).orElse(false))
        .subscribe((_, filter) -> filter(filter));
    steps
        .finder()
        .wordsAskedProperty()
        .when(root.sceneProperty().map(Objects::nonNull).orElse(false))
        .subscribe((_, _) -> takeWords());
    showing.whileShown(root, this::follow);
  }

  private void begin() {
    rows = new EventRows(showing.lesson().run(), showing.lesson().locale());
    events.begin(rows);
    controls.offer(showing.lesson().run().scenario().router());
    groupSearch.ask(isLarge(), rows::groups, controls::fillGroups);
    filter(looks.eventFilterProperty().get());
  }

  private void takeWords() {
    text.requestFocus();
    text.selectAll();
  }

  private boolean isLarge() {
    return rows.count() > AT_ONCE;
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
    found = true;
    events.show(numbers, new Label(texts().getString(whyEmpty())));
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
    if (!found) {
      return;
    }
    boolean isHidden = showing.moment() > 0 && events.indexOfMoment() < 0;
    hidden.setVisible(isHidden);
    if (isHidden) {
      hiddenText.setText(texts().getString("events.hidden").formatted(showing.moment()));
    }
    events.follow();
  }

  private void pressedInText(KeyEvent key) {
    if (PartKey.NEXT_MATCH.is(key)) {
      events.goOn(1);
    } else if (PartKey.PREVIOUS_MATCH.is(key)) {
      events.goOn(-1);
    } else if (PartKey.TO_TABLE.is(key)) {
      table.requestFocus();
    } else {
      return;
    }
    key.consume();
  }

  private void pressed(KeyEvent key) {
    if (PartKey.COPY.is(key)) {
      copyRows();
      key.consume();
    }
  }

  private void copyRows() {
    List<Integer> chosen = events.chosen();
    EventNumbers of = events.numbers();
    copier.asText(
        chosen.size(),
        index -> rows.row(of.get(chosen.get(index))).cells(),
        count -> said.setText(texts().getString("events.copied").formatted(count)));
  }

  @FXML
  private void copyCsv() {
    EventNumbers of = events.numbers();
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
