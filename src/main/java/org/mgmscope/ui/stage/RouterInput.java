package org.mgmscope.ui.stage;

import java.util.Map;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.mgmscope.ui.kit.PartKey;

/// Zooming and moving the router by wheel, mouse and keys: Ctrl and the wheel about the pointer, +
/// − and 0 about the middle, a drag, Shift and an arrow.
final class RouterInput {
  private static final double STEP = 40;
  private static final double NOTCH = 40;
  private static final Map<KeyCode, double[]> ARROWS =
      Map.of(
          KeyCode.LEFT, new double[] {STEP, 0},
          KeyCode.RIGHT, new double[] {-STEP, 0},
          KeyCode.UP, new double[] {0, STEP},
          KeyCode.DOWN, new double[] {0, -STEP});

  private final RouterView view;
  private double lastX;
  private double lastY;

  RouterInput(RouterView view) {
    this.view = view;
  }

  void listen() {
    view.addEventHandler(ScrollEvent.SCROLL, this::wheel);
    view.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    view.addEventHandler(MouseEvent.MOUSE_PRESSED, this::grasped);
    view.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
  }

  private void wheel(ScrollEvent scroll) {
    if (scroll.isShortcutDown()) {
      view.zoom(scroll.getDeltaY() / NOTCH, scroll.getX(), scroll.getY());
      scroll.consume();
    }
  }

  private void pressed(KeyEvent press) {
    double[] arrow = ARROWS.get(press.getCode());
    if (PartKey.LARGER.is(press)) {
      view.zoom(1, view.getWidth() / 2, view.getHeight() / 2);
    } else if (PartKey.SMALLER.is(press)) {
      view.zoom(-1, view.getWidth() / 2, view.getHeight() / 2);
    } else if (PartKey.FIT.is(press)) {
      view.fit();
    } else if (arrow != null && PartKey.LOOK.is(press)) {
      view.move(arrow[0], arrow[1]);
    } else {
      return;
    }
    press.consume();
  }

  private void grasped(MouseEvent press) {
    lastX = press.getX();
    lastY = press.getY();
    if (press.getButton() == MouseButton.PRIMARY && view.ground().equals(press.getTarget())) {
      view.requestFocus();
    }
  }

  private void dragged(MouseEvent drag) {
    if (drag.getButton() == MouseButton.PRIMARY) {
      view.move(drag.getX() - lastX, drag.getY() - lastY);
      lastX = drag.getX();
      lastY = drag.getY();
    }
  }
}
