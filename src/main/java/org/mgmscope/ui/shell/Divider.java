package org.mgmscope.ui.shell;

import java.util.ResourceBundle;
import java.util.function.DoubleConsumer;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.mgmscope.ui.kit.Tip;

/// What stands between two panes. It is dragged, or moved by keys while it has the focus; a double
/// click or Enter puts it back to its usual place.
final class Divider extends Region {
  private static final double STEP = 0.02;

  private final DoubleConsumer moved;
  private final Runnable settled;
  private final Runnable reset;
  private double share;
  private double room = 1;
  private boolean onTheRight;
  private double grabbedAt;
  private double shareThen;

  /// @param key of the texts that say what it is
  /// @param moved is told the share of the room that the pane at its side is to have
  /// @param settled is told that somebody has done with moving
  /// @param reset is told that the usual place is wanted
  Divider(
      String key, ResourceBundle texts, DoubleConsumer moved, Runnable settled, Runnable reset) {
    this.moved = moved;
    this.settled = settled;
    this.reset = reset;
    getStyleClass().add("divider");
    setCursor(Cursor.H_RESIZE);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.SLIDER);
    setAccessibleText(texts.getString(key));
    Tip.on(this, texts.getString("divider.tip"));
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
    addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
    addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  /// Tells it where it stands.
  ///
  /// @param share of the room that the pane at its side has
  /// @param room in pixels
  /// @param right whether that pane is to its right
  void place(double share, double room, boolean right) {
    boolean other = share != this.share;
    this.share = share;
    this.room = room;
    onTheRight = right;
    if (other) {
      notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
      notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE_STRING);
    }
  }

  private void press(MouseEvent mouse) {
    if (mouse.getButton() == MouseButton.PRIMARY) {
      requestFocus();
      grabbedAt = mouse.getSceneX();
      shareThen = share;
      mouse.consume();
    }
  }

  private void drag(MouseEvent mouse) {
    if (mouse.getButton() == MouseButton.PRIMARY) {
      moveRight(shareThen, (mouse.getSceneX() - grabbedAt) / room);
      mouse.consume();
    }
  }

  private void release(MouseEvent mouse) {
    if (mouse.getButton() == MouseButton.PRIMARY) {
      if (!mouse.isStillSincePress()) {
        drag(mouse);
        settled.run();
      } else if (mouse.getClickCount() == 2) {
        reset.run();
      }
      mouse.consume();
    }
  }

  private void key(KeyEvent key) {
    if (key.isShortcutDown() || key.isAltDown()) {
      return;
    }
    switch (key.getCode()) {
      case LEFT -> moveRight(share, -STEP);
      case RIGHT -> moveRight(share, STEP);
      case ENTER -> reset.run();
      default -> {
        return;
      }
    }
    settled.run();
    key.consume();
  }

  private void moveRight(double from, double by) {
    moved.accept(from + (onTheRight ? -by : by));
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return switch (attribute) {
      case VALUE -> share * 100;
      case MIN_VALUE -> 0.0;
      case MAX_VALUE -> 100.0;
      case VALUE_STRING -> Math.round(share * 100) + " %";
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }
}
