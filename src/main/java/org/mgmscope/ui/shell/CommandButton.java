package org.mgmscope.ui.shell;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Button;
import org.mgmscope.ui.keys.Command;

/// A button for a command. While the command cannot be asked for, the button looks and sounds like
/// a disabled one, but it keeps the focus and tells why: who presses Next up to the end is not
/// thrown elsewhere.
public final class CommandButton extends Button {
  private static final PseudoClass UNAVAILABLE = PseudoClass.getPseudoClass("unavailable");

  private Command command = Command.NEXT;
  private boolean unavailable;

  public CommandButton() {
    getStyleClass().add("command");
  }

  public Command getCommand() {
    return command;
  }

  public void setCommand(Command command) {
    this.command = command;
  }

  /// Whether its command cannot be asked for now.
  public boolean isUnavailable() {
    return unavailable;
  }

  void setUnavailable(boolean unavailable) {
    this.unavailable = unavailable;
    pseudoClassStateChanged(UNAVAILABLE, unavailable);
    notifyAccessibleAttributeChanged(AccessibleAttribute.DISABLED);
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return attribute == AccessibleAttribute.DISABLED
        ? Boolean.valueOf(unavailable || isDisabled())
        : super.queryAccessibleAttribute(attribute, parameters);
  }
}
