package org.mgmscope.ui.edit;

import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.mgmscope.json.Json;
import org.mgmscope.scenario.Edit;
import org.mgmscope.scenario.form.FieldWords;
import org.mgmscope.scenario.form.Summaries;
import org.mgmscope.ui.kit.PartKey;
import org.mgmscope.ui.showing.Notice;
import org.mgmscope.ui.showing.Notices;
import org.mgmscope.ui.showing.Showing;
import org.mgmscope.ui.showing.Steps;
import org.mgmscope.ui.work.Work;

/// The elements of a part: one adds, removes, copies and moves them here, by mouse or keys.
final class PartList extends VBox {
  private final Showing showing;
  private final Steps steps;
  private final Notices notices;
  private final Work work;
  private final Editing editing;
  private final Elements elements;
  private final ResourceBundle texts;
  private final ObservableList<Json> items = FXCollections.observableArrayList();
  private final ListView<Json> list = new ListView<>(items);
  private final ElementTools tools;
  private boolean updating;

  PartList(Showing showing, Steps steps, Notices notices, Work work, Editing editing) {
    this.showing = showing;
    this.steps = steps;
    this.notices = notices;
    this.work = work;
    this.editing = editing;
    texts = showing.texts();
    FieldWords words = new FieldWords(showing.lesson().locale());
    Summaries summaries = new Summaries(words);
    elements = new Elements(notices, work, editing);
    tools = new ElementTools(work, elements, words, texts, list);
    list.setId("edit-list");
    list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    list.setCellFactory(_ -> new ElementCell(showing, work, editing, summaries, this::goThere));
    list.setMinHeight(0);
    list.getSelectionModel()
        .getSelectedIndices()
        .addListener((ListChangeListener<Integer>) _ -> selected());
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    list.setContextMenu(menu());
    new RowDrag(list, elements::moveBefore).listen();
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().addAll(tools, list);
  }

  private Edit.Part part() {
    return editing.partProperty().get();
  }

  // What is shown

  /// Shows the part that is chosen.
  void show() {
    tools.show(part());
    list.setPlaceholder(placeholder());
    list.setAccessibleText(texts.getString("edit.part." + part() + ".tip"));
    update();
  }

  private Label placeholder() {
    Label label = new Label(texts.getString("edit.empty." + part()));
    label.setWrapText(true);
    label.getStyleClass().add("edit-nothing");
    return label;
  }

  /// Shows what has changed, and lets all else be as it is.
  void update() {
    updating = true;
    List<Json> now = work.draft().list(part().pointer());
    int same = 0;
    int least = Math.min(items.size(), now.size());
    while (same < least && items.get(same).equals(now.get(same))) {
      same++;
    }
    int last = 0;
    while (last < least - same
        && items.get(items.size() - 1 - last).equals(now.get(now.size() - 1 - last))) {
      last++;
    }
    if (items.size() > same + last) {
      items.remove(same, items.size() - last);
    }
    if (now.size() > same + last) {
      items.addAll(same, now.subList(same, now.size() - last));
    }
    select();
    updating = false;
    list.refresh();
    tools.enable();
  }

  /// Marks the step of the moment.
  void mark() {
    list.refresh();
  }

  private void select() {
    List<Integer> wanted = elements.selected();
    if (!wanted.equals(list.getSelectionModel().getSelectedIndices())) {
      list.getSelectionModel().clearSelection();
      if (!wanted.isEmpty()) {
        int[] others = wanted.stream().skip(1).mapToInt(Integer::intValue).toArray();
        list.getSelectionModel().selectIndices(wanted.getFirst(), others);
        list.getFocusModel().focus(wanted.getLast());
        reveal(wanted.getFirst());
      }
    }
  }

  private void reveal(int index) {
    if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
      boolean seen =
          flow.getFirstVisibleCell() != null
              && index >= flow.getFirstVisibleCell().getIndex()
              && index <= flow.getLastVisibleCell().getIndex();
      if (seen) {
        return;
      }
    }
    list.scrollTo(index);
  }

  private void selected() {
    if (!updating) {
      editing
          .selectedProperty(part())
          .set(
              List.copyOf(
                  list.getSelectionModel().getSelectedIndices().stream().sorted().toList()));
      tools.enable();
    }
  }

  // What can be done

  private ContextMenu menu() {
    ContextMenu menu = new ContextMenu();
    menu.getItems()
        .addAll(
            item(PartKey.CUT, elements::cut),
            item(PartKey.COPY_JSON, elements::copy),
            item(PartKey.PASTE, this::paste),
            new SeparatorMenuItem(),
            item(PartKey.DUPLICATE, elements::duplicate),
            item(PartKey.REMOVE, elements::remove),
            new SeparatorMenuItem(),
            item(PartKey.MOVE_UP, () -> elements.move(-1)),
            item(PartKey.MOVE_DOWN, () -> elements.move(1)));
    return menu;
  }

  private MenuItem item(PartKey key, Runnable does) {
    MenuItem item = new MenuItem(texts.getString("partKey." + key));
    item.setOnAction(_ -> does.run());
    return item;
  }

  private Map<PartKey, Runnable> keys() {
    return Map.of(
        PartKey.CUT, elements::cut,
        PartKey.COPY_JSON, elements::copy,
        PartKey.PASTE, this::paste,
        PartKey.DUPLICATE, elements::duplicate,
        PartKey.REMOVE, elements::remove,
        PartKey.MOVE_UP, () -> elements.move(-1),
        PartKey.MOVE_DOWN, () -> elements.move(1),
        PartKey.GO_THERE, this::goThere);
  }

  private void pressed(KeyEvent press) {
    keys()
        .forEach(
            (key, does) -> {
              if (key.is(press) && !press.isConsumed()) {
                does.run();
                press.consume();
              }
            });
  }

  private void paste() {
    if (!elements.paste()) {
      notices.tell(new Notice.NothingToPaste());
    }
  }

  /// Goes to the end of the selected step in the run.
  private void goThere() {
    List<Integer> selected = elements.selected();
    if (part() == Edit.Part.STEPS && !selected.isEmpty()) {
      steps.playingProperty().set(false);
      showing.goToEvent(showing.lesson().run().momentAfterStep(selected.getFirst() + 1));
    }
  }

  /// What has the focus when one turns to the list.
  Node first() {
    return list;
  }
}
