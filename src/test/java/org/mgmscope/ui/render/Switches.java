package org.mgmscope.ui.render;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.stage.Window;

/// Somebody who looks at what can be on or off, and tells where one cannot see which it is.
final class Switches {
  /// Two colours that are this near each other look like one.
  private static final double SAME = 1.2;

  /// What a sign stands out with (WCAG 2.2, 1.4.11).
  private static final double CLEAR = 3;

  /// So much of what is within the frame of a box is filled when it is on.
  private static final double FILLED = 0.15;

  /// So much of what is filled is a sign: a tick or a dot.
  private static final double SIGN = 0.08;

  /// So many pixels make a sign that is seen, such as a short line.
  private static final int PIXELS = 12;

  /// The frame of a box is so thick, with what is between it and the whole pixels.
  private static final double FRAME = 2;

  /// The frame of a button is so thick.
  private static final double EDGE = 1;

  /// How round corners are.
  private static final double CORNER = 4;

  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
  private static final PseudoClass CHECKED = PseudoClass.getPseudoClass("checked");

  private Switches() {}

  /// What is wrong with a box that is on or off.
  static List<String> faults(CheckBox box) {
    return box(box, box.isSelected(), ".box", CORNER);
  }

  /// What is wrong with a round one.
  static List<String> faults(RadioButton box) {
    return box(box, box.isSelected(), ".radio", Double.MAX_VALUE);
  }

  private static List<String> box(Labeled control, boolean on, String query, double corner) {
    Scene scene = control.getScene();
    control.applyCss();
    Bounds frame = inScene(control.lookup(query));
    Bounds whole = inScene(control);
    Color ground = Patch.between(scene, Patch.within(whole, -8), Patch.within(whole, -4)).ground();
    Bounds inner = Patch.within(frame, FRAME);
    Patch inside = Patch.in(scene, inner, Math.min(corner, inner.getWidth() / 2));
    List<String> faults = new ArrayList<>();
    if (on) {
      atLeast(FILLED, inside.share(CLEAR, ground), "filled", control, faults);
      atLeast(SIGN, inside.share(CLEAR, inside.ground()), "a sign", control, faults);
    } else {
      empty(inside, ground, control, faults);
      atLeast(
          CLEAR,
          Patch.in(scene, frame, CORNER).most(ground),
          "the frame's contrast",
          control,
          faults);
    }
    return faults;
  }

  private static void empty(Patch inside, Color ground, Node of, List<String> faults) {
    double most = inside.most(ground);
    if (most >= SAME) {
      faults.add(
          String.format(
              Locale.ROOT, "off, but with something of contrast %.2f in it: %s", most, name(of)));
    }
  }

  private static void atLeast(
      double least, double seen, String what, Node of, List<String> faults) {
    if (seen < least) {
      faults.add(String.format(Locale.ROOT, "%s is only %.3f: %s", what, seen, name(of)));
    }
  }

  /// What is wrong with a line of a menu that is checked or not: its tick is left of its words.
  static List<String> faults(Node line) {
    line.applyCss();
    Scene scene = line.getScene();
    Bounds row = inScene(line);
    Color ground = Patch.in(scene, row, CORNER + 1).ground();
    List<String> faults = new ArrayList<>();
    if (isChecked(line)) {
      Node tick =
          line.lookup(line.getStyleClass().contains("radio-menu-item") ? ".radio" : ".check");
      double filled = Patch.in(scene, inScene(tick), 0).share(CLEAR, ground);
      atLeast(FILLED, filled, "the tick", line, faults);
    } else {
      double words = inScene(line.lookup(".label")).getMinX();
      Bounds left =
          new BoundingBox(row.getMinX(), row.getMinY(), words - row.getMinX(), row.getHeight());
      empty(Patch.in(scene, left, CORNER + 1), ground, line, faults);
    }
    return faults;
  }

  private static boolean isChecked(Node line) {
    return line.getPseudoClassStates().contains(CHECKED);
  }

  /// What is wrong with a button that stays pressed, as it is off and as it is on: that its colour
  /// is all that differs. Its words are left out, since nobody knows what they were before.
  static List<String> faults(ToggleButton button) {
    boolean before = button.isSelected();
    Set<Point2D> off = shapes(button, false);
    Set<Point2D> on = shapes(button, true);
    button.pseudoClassStateChanged(SELECTED, before);
    Set<Point2D> both = new HashSet<>(off);
    both.retainAll(on);
    int differ = off.size() + on.size() - 2 * both.size();
    List<String> faults = new ArrayList<>();
    atLeast(PIXELS, differ, "the shape that differs", button, faults);
    return faults;
  }

  private static Set<Point2D> shapes(ToggleButton button, boolean on) {
    button.pseudoClassStateChanged(SELECTED, on);
    button.applyCss();
    Set<Node> words = new HashSet<>(button.lookupAll(".text"));
    words.addAll(button.lookupAll(".icon"));
    words.removeIf(each -> !(each instanceof Text));
    words.forEach(each -> each.setOpacity(0));
    Set<Point2D> shapes =
        Patch.in(button.getScene(), Patch.within(inScene(button), EDGE), CORNER).shapes(CLEAR);
    words.forEach(each -> each.setOpacity(1));
    return shapes;
  }

  /// The lines that can be on or off of all menus that are open.
  static List<Node> lines() {
    return Window.getWindows().stream()
        .filter(ContextMenu.class::isInstance)
        .map(each -> each.getScene().getRoot())
        .flatMap(
            root ->
                Stream.of(".check-menu-item", ".radio-menu-item")
                    .flatMap(query -> root.lookupAll(query).stream()))
        .toList();
  }

  private static Bounds inScene(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }

  private static String name(Node node) {
    String words = node instanceof Labeled labeled ? labeled.getText() : "";
    if (node.lookup(".label") instanceof Labeled label) {
      words = label.getText();
    }
    return "“%s” #%s %s".formatted(words, node.getId(), node.getPseudoClassStates());
  }
}
