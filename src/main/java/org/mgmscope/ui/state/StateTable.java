package org.mgmscope.ui.state;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import org.jspecify.annotations.Nullable;
import org.mgmscope.story.Selection;
import org.mgmscope.story.tables.Found;
import org.mgmscope.story.tables.Part;
import org.mgmscope.story.tables.PartRows;
import org.mgmscope.ui.looks.Looks;
import org.mgmscope.ui.looks.TableLook;
import org.mgmscope.ui.showing.Showing;

/// A part of the state as a table in the window: its rows at a moment, and what is selected.
///
/// Which rows are selected is remembered by their keys, so that a row keeps its selection from
/// moment to moment, also while it is not there. A row that stands for what one can point at is
/// pointed at when it is selected, and selected when it is pointed at.
final class StateTable<K, V> {
  /// Up to so many rows are kept as they are; of more, only those in view are made.
  static final int MOST_KEPT = 5_000;

  private static final double ROW_HEIGHT = 24;
  private static final int MOST_ROWS = 12;

  private final Showing showing;
  private final Part<K, V> part;
  private final ObjectProperty<TableLook> look;
  private final ObservableList<TableRowModel> kept = FXCollections.observableArrayList();
  private final Label whyEmpty = new Label();
  private final FittingTable view = new FittingTable(MOST_ROWS, whyEmpty::prefHeight);
  private final StateColumns<K, V> columns;
  private @Nullable PartRows<K, V> rows;
  private @Nullable Found<K> found;
  private boolean following;
  private boolean choosing;

  StateTable(Showing showing, Looks looks, Part<K, V> part, ResourceBundle texts) {
    this.showing = showing;
    this.part = part;
    look = looks.stateLook().tableProperty(part.name());
    String name = part.name().name().toLowerCase(Locale.ROOT);
    view.setId(name);
    view.setAccessibleText(texts.getString("state." + name));
    view.setItems(kept);
    // A table with a policy of JavaFX itself has no bar to scroll by where its columns do not fit.
    view.setColumnResizePolicy(
        sizes -> TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN.call(sizes));
    view.setFixedCellSize(looks.scaled(ROW_HEIGHT));
    whyEmpty.setWrapText(true);
    view.setPlaceholder(whyEmpty);
    view.setRowFactory(_ -> new RowView(showing, this::isPointedAt));
    view.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    // The rows come in their order from where they are looked up.
    view.setSortPolicy(_ -> true);
    columns = new StateColumns<>(view, part, look, texts, looks::scaled);
    view.getSelectionModel()
        .getSelectedIndices()
        .addListener((ListChangeListener<Integer>) _ -> chosen());
    showing.whileShown(view, showing.selectionProperty(), this::follow);
  }

  TableView<TableRowModel> view() {
    return view;
  }

  StateColumns<K, V> columns() {
    return columns;
  }

  // Rows

  /// @param empty why there are no rows, where there are none
  void show(PartRows<K, V> nowRows, Found<K> nowFound, String empty) {
    rows = nowRows;
    found = nowFound;
    following = true;
    whyEmpty.setText(empty);
    if (nowFound.keys().size() <= MOST_KEPT) {
      KeyedRows.update(kept, nowFound.keys(), nowRows::row);
      if (view.getItems() instanceof LazyRows) {
        columns.give(kept);
      }
    } else if (!showInPlace(nowRows, nowFound)) {
      kept.clear();
      showAnew(new LazyRows<>(nowFound.keys(), nowRows::row));
    }
    following = false;
    columns.showRows(size() > 0);
    reselect();
  }

  /// Where the end comes before what was in view, the end is shown: a table that is left to find
  /// that out itself complains on the log.
  private void showAnew(LazyRows<K> next) {
    boolean shorter =
        view.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
            && flow.getLastVisibleCell() != null
            && flow.getLastVisibleCell().getIndex() >= next.size();
    if (shorter) {
      view.scrollTo(0);
    }
    columns.give(next);
    if (shorter) {
      view.scrollTo(next.size() - 1);
    }
  }

  /// New items make a table build all that is in view anew, which is worth avoiding.
  private boolean showInPlace(PartRows<K, V> nowRows, Found<K> nowFound) {
    if (!(view.getItems() instanceof LazyRows<?> lazy)
        || !(view.lookup(".virtual-flow") instanceof VirtualFlow<?> flow)
        || flow.getFirstVisibleCell() == null) {
      return false;
    }
    @SuppressWarnings("unchecked") // the rows of this table were made of its keys
    LazyRows<K> there = (LazyRows<K>) lazy;
    return there.show(
        nowFound.keys(),
        nowRows::row,
        flow.getFirstVisibleCell().getIndex(),
        flow.getLastVisibleCell().getIndex());
  }

  private int size() {
    return found == null ? 0 : found.keys().size();
  }

  /// Brings the first row into view that the beat did something to.
  void revealTouched() {
    if (found != null && found.firstTouched() != null) {
      reveal(found.firstTouched());
    }
  }

  private void reveal(K key) {
    int index = found == null ? -1 : found.keys().indexOf(key);
    if (index < 0 || size() <= MOST_ROWS) {
      return;
    }
    if (!(view.lookup(".virtual-flow") instanceof VirtualFlow<?> flow)
        || flow.getFirstVisibleCell() == null) {
      view.scrollTo(Math.max(0, index - MOST_ROWS / 3));
    } else if (index <= flow.getFirstVisibleCell().getIndex()
        || index >= flow.getLastVisibleCell().getIndex()) {
      if (index > size() - MOST_ROWS) {
        flow.setPosition(1); // the last row, also where a scroll bar has come below it
      } else {
        view.scrollTo(Math.max(0, index - MOST_ROWS / 3));
      }
    }
  }

  // What is selected

  private boolean isPointedAt(TableRowModel row) {
    Selection selection = showing.selectionProperty().get();
    return selection != null && rows != null && rows.names(key(row), selection);
  }

  @SuppressWarnings("unchecked") // the rows of this table were made of its keys
  private K key(TableRowModel row) {
    return (K) row.key();
  }

  private void chosen() {
    if (following) {
      return;
    }
    Set<Object> keys = new HashSet<>();
    for (int index : view.getSelectionModel().getSelectedIndices()) {
      keys.add(view.getItems().get(index).key());
    }
    look.set(look.get().withSelected(keys));
    choosing = true;
    point();
    choosing = false;
  }

  /// Points at the row that is selected, if it is one.
  private void point() {
    List<Integer> indices = view.getSelectionModel().getSelectedIndices();
    Selection present = showing.selectionProperty().get();
    if (indices.size() == 1) {
      Selection selection = part.selection(key(view.getItems().get(indices.getFirst())));
      if (selection != null) {
        showing.selectionProperty().set(selection);
      }
    } else if (indices.isEmpty() && present != null && part.key(present) != null) {
      showing.selectionProperty().set(null);
    }
  }

  /// Selects what somebody points at, if it is a row of this table.
  private void follow() {
    if (choosing || !part.canBePointedAt()) {
      return;
    }
    Selection selection = showing.selectionProperty().get();
    K key = selection == null ? null : part.key(selection);
    look.set(look.get().withSelected(key == null ? Set.of() : Set.of(key)));
    reselect();
    if (key != null) {
      reveal(key);
    }
  }

  private void reselect() {
    List<Integer> indices = new ArrayList<>();
    for (Object key : look.get().selected()) {
      @SuppressWarnings("unchecked") // the keys that are remembered are this table's
      int index = found == null ? -1 : found.keys().indexOf((K) key);
      if (index >= 0) {
        indices.add(index);
      }
    }
    indices.sort(null);
    if (indices.equals(view.getSelectionModel().getSelectedIndices().stream().sorted().toList())) {
      return;
    }
    following = true;
    view.getSelectionModel().clearSelection();
    for (int index : indices) {
      view.getSelectionModel().select(index);
      view.getFocusModel().focus(index);
    }
    following = false;
  }

  // What is copied

  /// The rows that are selected, in their order.
  List<K> selected() {
    return view.getSelectionModel().getSelectedIndices().stream()
        .sorted()
        .map(index -> key(view.getItems().get(index)))
        .toList();
  }

  /// The cells of a row, as they are seen.
  ///
  /// @param of when
  /// @param seen the columns, by their places in the part
  static <K> List<String> cells(PartRows<K, ?> of, K key, List<Integer> seen) {
    var row = of.row(key);
    List<String> cells = new ArrayList<>(List.of(row.fate().sign()));
    for (int at : seen) {
      cells.add(row.cells().get(at).text());
    }
    return cells;
  }
}
