package org.mgmscope.ui.edit;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.mgmscope.json.Pointer;
import org.mgmscope.scenario.Edit;
import org.mgmscope.ui.kit.Delays;
import org.mgmscope.ui.kit.Scrolling;
import org.mgmscope.ui.looks.Looks;
import org.mgmscope.ui.showing.Notices;
import org.mgmscope.ui.showing.Showing;
import org.mgmscope.ui.showing.Steps;
import org.mgmscope.ui.work.Work;

/// The editor: the parts of the draft, the list of the one that is chosen, the form of what is
/// selected in it, and what is wrong. Every change is there at once, and the run follows.
public final class EditorPane extends VBox {
  private static final List<KeyCombination> UNDO = List.of(KeyCombination.valueOf("Shortcut+Z"));
  private static final List<KeyCombination> REDO =
      List.of(KeyCombination.valueOf("Shortcut+Y"), KeyCombination.valueOf("Shortcut+Shift+Z"));

  private final Work work;
  private final Editing editing;
  private final ResourceBundle texts;
  private final ToggleGroup group = new ToggleGroup();
  private final PartList list;
  private final Form form;
  private final ScrollPane scroll;
  private final SplitPane split = new SplitPane();

  public EditorPane(
      Showing showing,
      Steps steps,
      Looks looks,
      Notices notices,
      Delays delays,
      Work work,
      Editing editing) {
    this.work = work;
    this.editing = editing;
    texts = showing.texts();
    list = new PartList(showing, steps, notices, work, editing);
    form = new Form(showing, delays, work);
    scroll = new ScrollPane(form);
    setId("editor");
    managedProperty().bind(visibleProperty());
    getStyleClass().add("editor");
    scroll.setId("edit-scroll");
    scroll.setFitToWidth(true);
    scroll.setMinHeight(0);
    scroll.setAccessibleText(texts.getString("edit.form"));
    Scrolling.byKeys(scroll);
    split.setOrientation(Orientation.VERTICAL);
    VBox.setVgrow(split, Priority.ALWAYS);
    split.setMinHeight(0);
    getChildren().addAll(head(), parts(), new ProblemList(showing, looks, work, editing), split);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    showing.whileShown(this, editing.partProperty(), this::turn);
    for (Edit.Part part : Edit.Part.values()) {
      showing.whileShown(this, editing.selectedProperty(part), this::update);
    }
    showing.whileShown(this, work.historyProperty(), this::update);
    showing.whileShown(this, work.problemsProperty(), this::update);
    showing.whileShown(this, list::mark);
    showing.whileShown(this, editing.wantedProperty(), this::seek);
  }

  private Node head() {
    Label title = new Label(texts.getString("edit.title"));
    title.getStyleClass().add("page-title");
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    Button close = new Button("✕");
    close.setId("edit-close");
    close.setAccessibleText(texts.getString("edit.close"));
    close.setTooltip(new Tooltip(texts.getString("edit.close")));
    close.setOnAction(_ -> editing.openProperty().set(false));
    HBox head = new HBox(title, close);
    head.getStyleClass().add("page-head");
    return head;
  }

  private Node parts() {
    FlowPane parts = new FlowPane();
    parts.getStyleClass().addAll("small-tabs", "edit-parts");
    for (Edit.Part part : Edit.Part.values()) {
      ToggleButton button = new ToggleButton(texts.getString("edit.part." + part));
      button.setId("edit-part-" + part.name().toLowerCase(Locale.ROOT));
      button.setUserData(part);
      button.setToggleGroup(group);
      button.setTooltip(new Tooltip(texts.getString("edit.part." + part + ".tip")));
      parts.getChildren().add(button);
    }
    group
        .selectedToggleProperty()
        .addListener(
            (_, before, now) -> {
              if (now == null) {
                group.selectToggle(before);
              } else {
                editing.partProperty().set((Edit.Part) now.getUserData());
              }
            });
    return parts;
  }

  private void turn() {
    work.settle();
    Edit.Part part = editing.partProperty().get();
    group.getToggles().stream()
        .filter(each -> part.equals(each.getUserData()))
        .forEach(group::selectToggle);
    if (part == Edit.Part.LESSON) {
      split.getItems().setAll(scroll);
    } else {
      split.getItems().setAll(list, scroll);
      SplitPane.Divider divider = split.getDividers().getFirst();
      divider.setPosition(editing.dividerProperty().get());
      divider
          .positionProperty()
          .addListener((_, _, at) -> editing.dividerProperty().set(at.doubleValue()));
      list.show();
    }
    update();
  }

  private void update() {
    Edit.Part part = editing.partProperty().get();
    if (part == Edit.Part.LESSON) {
      form.show(part, 0);
      return;
    }
    list.update();
    List<Integer> selected = editing.selectedProperty(part).get();
    if (selected.size() > 1) {
      form.tell(texts.getString("edit.several").formatted(selected.size()));
    } else {
      form.show(part, selected.isEmpty() ? -1 : selected.getFirst());
    }
  }

  private void seek() {
    Pointer wanted = editing.wantedProperty().get();
    if (wanted != null) {
      update();
      applyCss();
      layout();
      form.focus(wanted);
    }
  }

  /// What one types into has its own undo, which knows nothing of the draft: here it is the
  /// draft's.
  private void pressed(KeyEvent press) {
    if (UNDO.stream().anyMatch(key -> key.match(press))) {
      work.undo();
      press.consume();
    } else if (REDO.stream().anyMatch(key -> key.match(press))) {
      work.redo();
      press.consume();
    }
  }

  /// What has the focus when one turns to the editor.
  public Node first() {
    return editing.partProperty().get() == Edit.Part.LESSON ? form.first() : list.first();
  }
}
