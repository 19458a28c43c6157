package org.mgmscope.ui.state;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import javafx.collections.ListChangeListener;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import org.jspecify.annotations.Nullable;
import org.mgmscope.story.Selection;
import org.mgmscope.ui.looks.Looks;
import org.mgmscope.ui.showing.Showing;

/// A table in the window: how it follows its model, and what is selected.
///
/// Which rows are selected is remembered by their keys, so that a row keeps its selection from
/// moment to moment, also while it is not there. A row that stands for what one can point at is
/// pointed at when it is selected, and selected when it is pointed at.
final class StateTable<K, V> implements RowsModel.Onlooker {
  private static final double ROW_HEIGHT = 24;

  private final Showing showing;
  private final TableModel<K, V> model;
  private final RowsModel<K, V> rows;
  private final ArrangementModel<K, V> arrangement;
  private final FittingTable view;
  private final StateColumns columns;
  private boolean following;
  private boolean choosing;

  /// @param view has its columns, and has its rows from the model
  StateTable(
      Showing showing,
      Looks looks,
      TableModel<K, V> model,
      FittingTable view,
      ResourceBundle texts) {
    this.showing = showing;
    this.model = model;
    rows = model.shown();
    arrangement = model.arrangement();
    this.view = view;
    // A table with a policy of JavaFX itself has no bar to scroll by where its columns do not fit.
    view.setColumnResizePolicy(
        sizes -> TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN.call(sizes));
    view.setFixedCellSize(looks.scaled(ROW_HEIGHT));
    view.setRowFactory(_ -> new RowView(showing, this::isPointedAt));
    view.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    // The rows come in their order from where they are looked up.
    view.setSortPolicy(_ -> true);
    columns = new StateColumns(view, model, texts, looks::scaled);
    view.getSelectionModel()
        .getSelectedIndices()
        .addListener((ListChangeListener<Integer>) _ -> chosen());
    showing.whileShown(view, showing.selectionProperty(), this::follow);
    rows.shownBy(this);
  }

  TableView<TableRowModel> view() {
    return view;
  }

  StateColumns columns() {
    return columns;
  }

  // Rows

  @Override
  public void update(Runnable change) {
    following = true;
    change.run();
    following = false;
    columns.showRows(rows.size() > 0);
    reselect();
  }

  /// Where the end of very many rows comes before what was in view, the end is shown: a table that
  /// is left to find that out itself complains on the log.
  @Override
  public void exchange(int size, Runnable give) {
    boolean shorter =
        size > RowsModel.MOST_KEPT
            && view.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
            && flow.getLastVisibleCell() != null
            && flow.getLastVisibleCell().getIndex() >= size;
    if (shorter) {
      view.scrollTo(0);
    }
    columns.keepSorted(give);
    if (shorter) {
      view.scrollTo(size - 1);
    }
  }

  @Override
  public @Nullable Span inView() {
    return view.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
            && flow.getFirstVisibleCell() != null
        ? new Span(flow.getFirstVisibleCell().getIndex(), flow.getLastVisibleCell().getIndex())
        : null;
  }

  /// Brings the first row into view that the beat did something to.
  void revealTouched() {
    K first = model.firstTouched();
    if (first != null) {
      reveal(first);
    }
  }

  private void reveal(K key) {
    int index = rows.indexOf(key);
    if (index < 0 || rows.size() <= FittingTable.MOST_ROWS) {
      return;
    }
    if (!(view.lookup(".virtual-flow") instanceof VirtualFlow<?> flow)
        || flow.getFirstVisibleCell() == null) {
      view.scrollTo(Math.max(0, index - FittingTable.MOST_ROWS / 3));
    } else if (index <= flow.getFirstVisibleCell().getIndex()
        || index >= flow.getLastVisibleCell().getIndex()) {
      if (index > rows.size() - FittingTable.MOST_ROWS) {
        flow.setPosition(1); // the last row, also where a scroll bar has come below it
      } else {
        view.scrollTo(Math.max(0, index - FittingTable.MOST_ROWS / 3));
      }
    }
  }

  // What is selected

  private boolean isPointedAt(TableRowModel row) {
    Selection selection = showing.selectionProperty().get();
    return selection != null && rows.names(row, selection);
  }

  private void chosen() {
    if (following) {
      return;
    }
    Set<Object> keys = new HashSet<>();
    for (int index : view.getSelectionModel().getSelectedIndices()) {
      keys.add(rows.key(view.getItems().get(index)));
    }
    arrangement.setLook(arrangement.look().withSelected(keys));
    choosing = true;
    point();
    choosing = false;
  }

  /// Points at the row that is selected, if it is one.
  private void point() {
    List<Integer> indices = view.getSelectionModel().getSelectedIndices();
    Selection present = showing.selectionProperty().get();
    if (indices.size() == 1) {
      Selection selection = rows.selection(view.getItems().get(indices.getFirst()));
      if (selection != null) {
        showing.selectionProperty().set(selection);
      }
    } else if (indices.isEmpty() && present != null && rows.pointedAt(present) != null) {
      showing.selectionProperty().set(null);
    }
  }

  /// Selects what somebody points at, if it is a row of this table.
  private void follow() {
    if (choosing || !rows.canBePointedAt()) {
      return;
    }
    Selection selection = showing.selectionProperty().get();
    K key = selection == null ? null : rows.pointedAt(selection);
    arrangement.setLook(arrangement.look().withSelected(key == null ? Set.of() : Set.of(key)));
    reselect();
    if (key != null) {
      reveal(key);
    }
  }

  private void reselect() {
    List<Integer> indices = new ArrayList<>();
    for (Object key : arrangement.look().selected()) {
      int index = rows.indexOf(key);
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
        .map(index -> rows.key(view.getItems().get(index)))
        .toList();
  }
}
