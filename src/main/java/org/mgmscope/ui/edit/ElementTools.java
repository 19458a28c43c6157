package org.mgmscope.ui.edit;

import java.util.ResourceBundle;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import org.mgmscope.json.Json;
import org.mgmscope.scenario.Edit;
import org.mgmscope.scenario.form.FieldWords;
import org.mgmscope.scenario.form.Fields;
import org.mgmscope.scenario.form.Fresh;
import org.mgmscope.ui.kit.Icon;
import org.mgmscope.ui.kit.PartKey;
import org.mgmscope.ui.work.Work;

/// The buttons over the list of a part: one adds an element, the others do something to those that
/// are selected.
final class ElementTools extends FlowPane {
  private final Work work;
  private final Elements elements;
  private final FieldWords words;
  private final ResourceBundle texts;
  private final Node list;
  private final Button duplicate;
  private final Button remove;
  private final Button up;
  private final Button down;

  /// @param list has the focus after something was done to what is selected in it
  ElementTools(Work work, Elements elements, FieldWords words, ResourceBundle texts, Node list) {
    this.work = work;
    this.elements = elements;
    this.words = words;
    this.texts = texts;
    this.list = list;
    duplicate = button("duplicate", Feather.COPY, PartKey.DUPLICATE, elements::duplicate);
    remove = button("remove", Feather.TRASH_2, PartKey.REMOVE, elements::remove);
    up = button("up", Feather.ARROW_UP, PartKey.MOVE_UP, () -> elements.move(-1));
    down = button("down", Feather.ARROW_DOWN, PartKey.MOVE_DOWN, () -> elements.move(1));
    getStyleClass().add("edit-tools");
  }

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

  /// Offers what can be done in a part.
  void show(Edit.Part part) {
    ButtonBase add = part.hasSteps() ? addStep(part) : addOther(part);
    getChildren().setAll(add, duplicate, remove, up, down);
  }

  private Button addOther(Edit.Part part) {
    Button add = new Button(texts.getString("edit.add." + part), new Icon(Feather.PLUS));
    add.setId("edit-add");
    add.setOnAction(_ -> elements.add(fresh(part)));
    return add;
  }

  private Json fresh(Edit.Part part) {
    Fresh fresh = new Fresh(work.draft());
    return switch (part) {
      case INTERFACES -> fresh.anInterface();
      case CLIENTS -> fresh.client();
      case ROUTES -> fresh.route();
      case LESSON, SETUP, STEPS -> throw new IllegalStateException(part.name());
    };
  }

  private MenuButton addStep(Edit.Part part) {
    String text = texts.getString("edit.add." + part);
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

  /// Lets only that be pressed which can be done with what is selected.
  void enable() {
    boolean none = elements.selected().isEmpty();
    duplicate.setDisable(none);
    remove.setDisable(none);
    up.setDisable(!elements.canMove(-1));
    down.setDisable(!elements.canMove(1));
  }
}
