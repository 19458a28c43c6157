package org.mgmscope.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import org.testfx.api.FxRobot;

/// A hand at the keyboard and the mouse, which is fast: it never rests between two keys or two
/// moves. Each press, release and move is a task of its own on the window's thread, as for a user,
/// and done when the hand goes on.
///
/// Who wants to see what comes after a while, as a tip, waits for it.
public final class Hand {
  /// Where a mouse comes from that is to click once more at the same place, in pixels beside it.
  private static final double BESIDE = 20;

  /// For so many pulses it tries to get over something: what is disabled never says that it is.
  private static final int PATIENCE = 10;

  private final Robot robot = OpenWindow.fx(Robot::new);

  /// It is only asked where something is.
  private final FxRobot eye = new FxRobot();

  private Point2D clicked = Point2D.ZERO;

  private void act(Runnable does) {
    Platform.runLater(does);
    OpenWindow.fx(() -> null); // also what that has put off
  }

  // Keys

  /// Presses keys together: those to hold first.
  public Hand push(KeyCode... keys) {
    for (KeyCode key : keys) {
      act(() -> robot.keyPress(key));
    }
    for (KeyCode key : List.of(keys).reversed()) {
      act(() -> robot.keyRelease(key));
    }
    return this;
  }

  public Hand push(KeyCodeCombination key) {
    List<KeyCode> keys = new ArrayList<>();
    if (isDown(key.getShortcut()) || isDown(key.getControl())) {
      keys.add(KeyCode.CONTROL);
    }
    if (isDown(key.getAlt())) {
      keys.add(KeyCode.ALT);
    }
    if (isDown(key.getShift())) {
      keys.add(KeyCode.SHIFT);
    }
    keys.add(key.getCode());
    return push(keys.toArray(KeyCode[]::new));
  }

  private static boolean isDown(KeyCombination.ModifierValue held) {
    return held == KeyCombination.ModifierValue.DOWN;
  }

  /// Types letters, on an American keyboard.
  public Hand write(String letters) {
    letters.chars().forEach(letter -> write((char) letter));
    return this;
  }

  public Hand write(char letter) {
    return switch (letter) {
      case '.' -> push(KeyCode.PERIOD);
      case '_' -> push(KeyCode.SHIFT, KeyCode.MINUS);
      default -> {
        KeyCode key = KeyCode.getKeyCode(String.valueOf(letter).toUpperCase(Locale.ROOT));
        Objects.requireNonNull(key, () -> "no key is known for " + letter);
        yield Character.isUpperCase(letter) ? push(KeyCode.SHIFT, key) : push(key);
      }
    };
  }

  // Mouse

  public Hand moveTo(Point2D place) {
    act(() -> robot.mouseMove(place));
    return this;
  }

  public Hand moveTo(double x, double y) {
    return moveTo(new Point2D(x, y));
  }

  /// What is not where it will be yet, because it is to be laid out, is followed there.
  public Hand moveTo(Node node) {
    moveTo(placeOf(node));
    for (int i = 0; i < PATIENCE && !OpenWindow.fx(node::isHover); i++) {
      Rest.letPass(OpenWindow.fx(node::getScene), 1);
      moveTo(placeOf(node));
    }
    return this;
  }

  /// @param query a selector of style sheets, or the words on it
  public Hand moveTo(String query) {
    return moveTo(find(query));
  }

  public Hand moveBy(double x, double y) {
    return moveTo(OpenWindow.fx(robot::getMousePosition).add(x, y));
  }

  public Hand press(MouseButton button) {
    act(() -> robot.mousePress(button));
    return this;
  }

  public Hand release(MouseButton button) {
    act(() -> robot.mouseRelease(button));
    return this;
  }

  /// Clicks where the mouse is, once.
  public Hand click(MouseButton button) {
    Point2D at = OpenWindow.fx(robot::getMousePosition);
    if (at.distance(clicked) < BESIDE) {
      moveBy(BESIDE, 0).moveTo(at); // or the second of two clicks would be half a double click
    }
    clicked = at;
    return press(button).release(button);
  }

  public Hand clickOn(Point2D place, MouseButton button) {
    return moveTo(place).click(button);
  }

  public Hand clickOn(Point2D place) {
    return clickOn(place, MouseButton.PRIMARY);
  }

  /// Presses where it is at that moment: a frame may move it after the mouse has come to it.
  public Hand clickOn(Node node) {
    moveTo(node);
    act(
        () -> {
          Point2D at = placeOf(node);
          if (at.distance(clicked) < BESIDE) {
            robot.mouseMove(at.add(BESIDE, 0));
          }
          robot.mouseMove(at);
          clicked = at;
          robot.mousePress(MouseButton.PRIMARY);
        });
    return release(MouseButton.PRIMARY);
  }

  /// @param query a selector of style sheets, or the words on it
  public Hand clickOn(String query) {
    return clickOn(find(query));
  }

  /// In one task: on a busy machine the second click would else come too late for a double one.
  public Hand doubleClickOn(String query) {
    moveTo(query);
    act(
        () -> {
          for (int i = 0; i < 2; i++) {
            robot.mousePress(MouseButton.PRIMARY);
            robot.mouseRelease(MouseButton.PRIMARY);
          }
        });
    return this;
  }

  /// Turns the wheel.
  ///
  /// @param notches how far
  public Hand scroll(int notches, VerticalDirection direction) {
    int each = direction == VerticalDirection.DOWN ? 1 : -1;
    for (int i = 0; i < notches; i++) {
      act(() -> robot.mouseWheel(each));
    }
    return this;
  }

  private Node find(String query) {
    return OpenWindow.fx(() -> eye.lookup(query).query());
  }

  private Point2D placeOf(Node node) {
    return OpenWindow.fx(() -> eye.point(node).query());
  }
}
