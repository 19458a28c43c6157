package org.mgmscope.ui.edit;

import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mgmscope.json.Json;
import org.mgmscope.json.Pointer;
import org.mgmscope.scenario.Edit;
import org.mgmscope.scenario.form.FieldWords;
import org.mgmscope.scenario.form.Fields;
import org.mgmscope.scenario.form.Fresh;
import org.mgmscope.scenario.form.Summaries;
import org.mgmscope.ui.kit.Icon;
import org.mgmscope.ui.kit.PartKey;
import org.mgmscope.ui.showing.Notice;
import org.mgmscope.ui.showing.Notices;
import org.mgmscope.ui.showing.Showing;
import org.mgmscope.ui.showing.Steps;
import org.mgmscope.ui.work.Work;

/// The elements of a part: one adds, removes, copies and moves them here, by mouse or keys.
final class PartList extends VBox {
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

  private final Showing showing;
  private final Steps steps;
  private final Notices notices;
  private final Work work;
  private final Editing editing;
  private final Elements elements;
  private final ResourceBundle texts;
  private final FieldWords words;
  private final Summaries summaries;
  private final ObservableList<Json> items = FXCollections.observableArrayList();
  private final ListView<Json> list = new ListView<>(items);
  private final FlowPane tools = new FlowPane();
  private final Button duplicate;
  private final Button remove;
  private final Button up;
  private final Button down;
  private boolean updating;

  PartList(Showing showing, Steps steps, Notices notices, Work work, Editing editing) {
    this.showing = showing;
    this.steps = steps;
    this.notices = notices;
    this.work = work;
    this.editing = editing;
    texts = showing.texts();
    words = new FieldWords(showing.lesson().locale());
    summaries = new Summaries(words);
    elements = new Elements(notices, work, editing);
    duplicate = button("duplicate", Feather.COPY, PartKey.DUPLICATE, elements::duplicate);
    remove = button("remove", Feather.TRASH_2, PartKey.REMOVE, elements::remove);
    up = button("up", Feather.ARROW_UP, PartKey.MOVE_UP, () -> elements.move(-1));
    down = button("down", Feather.ARROW_DOWN, PartKey.MOVE_DOWN, () -> elements.move(1));
    tools.getStyleClass().add("edit-tools");
    list.setId("edit-list");
    list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    list.setCellFactory(_ -> new Cell());
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
    boolean steps = part().hasSteps();
    ButtonBase add = steps ? addStep() : addOther();
    tools.getChildren().setAll(add, duplicate, remove, up, down);
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
    enable();
  }

  /// Marks the step of the moment.
  void mark() {
    list.refresh();
  }

  private int currentStep() {
    int beat = showing.beat();
    return beat == 0 ? 0 : showing.lesson().pages().step(beat);
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
      enable();
    }
  }

  private void enable() {
    boolean none = elements.selected().isEmpty();
    duplicate.setDisable(none);
    remove.setDisable(none);
    up.setDisable(!elements.canMove(-1));
    down.setDisable(!elements.canMove(1));
  }

  // What can be done

  private Button button(String name, Feather icon, PartKey key, Runnable does) {
    String tip = texts.getString("partKey." + key);
    Button button = new Button("", new Icon(icon));
    button.setId("edit-" + name);
    button.setAccessibleText(tip);
    button.setTooltip(new Tooltip(tip + " (" + key.key().getDisplayText() + ")"));
    button.setOnAction(
        _ -> {
          list.requestFocus();
          does.run();
        });
    return button;
  }

  private Button addOther() {
    Button add = new Button(texts.getString("edit.add." + part()), new Icon(Feather.PLUS));
    add.setId("edit-add");
    add.setOnAction(
        _ -> {
          Fresh fresh = new Fresh(work.draft());
          elements.add(
              switch (part()) {
                case INTERFACES -> fresh.anInterface();
                case CLIENTS -> fresh.client();
                case ROUTES -> fresh.route();
                case LESSON, SETUP, STEPS -> throw new IllegalStateException(part().name());
              });
        });
    return add;
  }

  private MenuButton addStep() {
    String text = texts.getString("edit.add." + part());
    MenuButton add = new MenuButton(text, new Icon(Feather.PLUS));
    add.setAccessibleText(text);
    add.setId("edit-add");
    for (String verb : Fields.VERBS) {
      MenuItem item = new MenuItem(words.of(verb));
      item.setId("edit-add-" + verb);
      item.setOnAction(_ -> elements.add(new Fresh(work.draft()).step(verb, null)));
      add.getItems().add(item);
    }
    return add;
  }

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

  // A cell

  private final class Cell extends ListCell<Json> {
    Cell() {
      setOnMouseClicked(
          click -> {
            if (click.getClickCount() == 2) {
              goThere();
            }
          });
    }

    @Override
    protected void updateItem(Json item, boolean empty) {
      super.updateItem(item, empty);
      boolean there = !empty && item != null;
      int index = getIndex();
      setText(there ? (index + 1) + "  " + summaries.of(part(), item) : null);
      boolean wrong = there && isWrong(index);
      boolean current = there && part() == Edit.Part.STEPS && currentStep() == index + 1;
      setGraphic(wrong ? new Icon(Feather.ALERT_CIRCLE) : current ? new Label("▸") : null);
      setAccessibleText(there ? said(wrong, current) : null);
      pseudoClassStateChanged(WRONG, wrong);
      pseudoClassStateChanged(CURRENT, current);
    }

    private String said(boolean wrong, boolean current) {
      String said = current ? texts.getString("edit.current").formatted(getText()) : getText();
      return wrong ? texts.getString("edit.wrong").formatted(said) : said;
    }

    private boolean isWrong(int index) {
      Pointer place = part().pointer().then(index);
      return work.problemsProperty().get().stream()
          .anyMatch(each -> place.holds(Pointer.parse(each.pointer())));
    }
  }

  /// What has the focus when one turns to the list.
  Node first() {
    return list;
  }
}
