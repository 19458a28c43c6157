package org.mgmscope.ui.shell;

import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import org.mgmscope.ui.keys.Command;
import org.mgmscope.ui.keys.Customs;
import org.mgmscope.ui.keys.Key;
import org.mgmscope.ui.kit.Icon;

/// A menu of commands. An item that cannot be chosen says why to who points at it.
final class CommandMenu extends Menu {
  private final Actions commands;

  CommandMenu(Command.Menu name, Actions commands) {
    super(commands.text(name));
    this.commands = commands;
    for (Command.Group group : Command.Group.values()) {
      if (group.menu() == name) {
        add(group);
      }
    }
  }

  private void add(Command.Group group) {
    Menu into = group == Command.Group.EXPORT ? within(group) : this;
    int before = into.getItems().size();
    for (Command command : Command.values()) {
      if (command.group() == group && commands.customs().offers(command)) {
        into.getItems().add(item(command, into));
      }
    }
    if (before > 0 && into.getItems().size() > before) {
      into.getItems().add(before, new SeparatorMenuItem());
    }
  }

  /// A menu of its own within this one.
  private Menu within(Command.Group group) {
    Menu inner = new Menu(commands.text(group));
    getItems().add(inner);
    return inner;
  }

  private MenuItem item(Command command, Menu menu) {
    MenuItem item = new MenuItem();
    item.textProperty().bind(commands.present(command));
    item.setId(command.id());
    if (command.icon() != null) {
      item.setGraphic(new Icon(command.icon()));
    }
    item.setAccelerator(accelerator(command));
    item.disableProperty().bind(commands.possible(command).not());
    item.setOnAction(_ -> commands.run(command));
    menu.addEventHandler(ON_SHOWN, _ -> explain(item, commands.whyNot(command)));
    return item;
  }

  /// The menu of macOS wants the keys of JavaFX itself, and names them well.
  private @Nullable KeyCombination accelerator(Command command) {
    Key key = commands.key(command);
    return key != null && commands.customs() == Customs.MACOS ? key.combination() : key;
  }

  private static void explain(MenuItem item, @Nullable String reason) {
    Node node = item.getStyleableNode();
    if (node == null) { // the menu of the system shows it
      return;
    }
    node.setAccessibleHelp(reason);
    if (reason == null) {
      Tooltip.uninstall(node, null);
    } else {
      Tooltip.install(node, new Tooltip(reason));
    }
  }
}
