package org.mgmscope.ui.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.mgmscope.ui.kit.EvenCell;

/// Somebody who looks at a window and tells what is wrong with it: words that are cut, words that
/// leave the box that holds them, words that are written over others, words that hardly stand out.
///
/// What it lets pass, and why:
///
/// - What can be scrolled into view, but only in a direction in which there is a bar to scroll by.
/// - What is typed into a field: the field scrolls by itself.
/// - The cell of a table that had to make its column narrower than the column wants to be, or that
///   lists as many things as there are, if all of the cell can be had by pointing at it and by ear.
///   Where the column of one thing has the width that it wants, or the rest of the text is nowhere,
///   it is cut like any other.
/// - What is covered, by a page that is open or a head that stays: nobody sees it.
final class Eye {
  private static final double HAIR = 1.5;

  /// The columns whose cells list interfaces, arguments or calls, however many there are.
  private static final Set<String> LISTS =
      Set.of("events-arguments", "clients-takes", "mfes-outgoing", "mfes-sent", "manager-value");

  private final Scene scene;
  private final double leastContrast;
  private final List<String> faults = new ArrayList<>();

  /// @param leastContrast what a text must stand out with
  Eye(Scene scene, double leastContrast) {
    this.scene = scene;
    this.leastContrast = leastContrast;
  }

  /// What is wrong; empty if nothing is.
  List<String> faults() {
    look(scene.getRoot());
    List<Seen> texts = new Glance(scene).texts();
    overlaps(texts);
    contrasts(texts);
    return faults;
  }

  private void look(Node node) {
    if (!node.isVisible()) {
      return;
    }
    switch (node) {
      case Labeled labeled -> cut(labeled);
      case Text text -> outside(text);
      default -> {}
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(this::look);
    }
  }

  private void cut(Labeled labeled) {
    String whole = labeled.getText();
    if (whole == null || whole.isBlank() || !isInView(labeled)) {
      return;
    }
    if (labeled.lookup(".text") instanceof Text shown
        && labeled.equals(shown.getParent())
        && !shown.getText().equals(whole)
        && !isShortenedWell(labeled, whole)) {
      faults.add("cut: “%s” of “%s”, %s".formatted(shown.getText(), whole, where(labeled)));
    }
  }

  private static boolean isShortenedWell(Labeled labeled, String whole) {
    return cellOf(labeled) instanceof TableCell<?, ?> cell
        && (cell.getTableColumn().getWidth() < cell.getTableColumn().getPrefWidth()
            || LISTS.contains(String.valueOf(cell.getTableColumn().getId())))
        && cell instanceof EvenCell<?, ?> ours
        && ours.whole().contains(whole)
        && cell.queryAccessibleAttribute(AccessibleAttribute.TEXT) instanceof String said
        && said.contains(whole);
  }

  private static Node cellOf(Node node) {
    Node each = node;
    while (each != null && !(each instanceof TableCell<?, ?>)) {
      each = each.getParent();
    }
    return each;
  }

  /// Whether any of it can be seen: what is scrolled away is looked at when it is in view.
  private static boolean isInView(Node node) {
    return isSome(Glance.seen(node));
  }

  private static boolean isSome(Bounds seen) {
    return seen.getWidth() > HAIR && seen.getHeight() > HAIR;
  }

  private void outside(Text text) {
    if (text.getText().isBlank() || !isInView(text)) {
      return;
    }
    Bounds box = text.localToScene(text.getLayoutBounds());
    for (Parent each = text.getParent(); each != null; each = each.getParent()) {
      if (each instanceof TextInputControl) {
        return;
      }
      Bounds held = held(each);
      if (held != null) {
        boolean across = isScrolled(each, Orientation.HORIZONTAL);
        boolean down = isScrolled(each, Orientation.VERTICAL);
        if ((!across && !spans(held.getMinX(), held.getMaxX(), box.getMinX(), box.getMaxX()))
            || (!down && !spans(held.getMinY(), held.getMaxY(), box.getMinY(), box.getMaxY()))) {
          faults.add("outside its box: “%s”, %s".formatted(text.getText(), where(text)));
          return;
        }
        box = Glance.cross(box, held);
      }
    }
    if (!spans(0, scene.getWidth(), box.getMinX(), box.getMaxX())
        || !spans(0, scene.getHeight(), box.getMinY(), box.getMaxY())) {
      faults.add("outside the window: “%s”, %s".formatted(text.getText(), where(text)));
    }
  }

  /// What a node shows its content in, or null if it lets it go beyond its edges.
  private static Bounds held(Parent parent) {
    if (parent.getClip() != null) {
      return parent.localToScene(parent.getClip().getBoundsInParent());
    }
    return parent instanceof TableCell<?, ?> ? parent.localToScene(parent.getLayoutBounds()) : null;
  }

  private static boolean spans(double from, double to, double inFrom, double inTo) {
    return inFrom >= from - HAIR && inTo <= to + HAIR;
  }

  /// Whether there is a bar that brings the rest of what is in it into view: its own, one beside it
  /// as in a pane that scrolls, or, for the heads of columns, that of the rows under them.
  private static boolean isScrolled(Parent parent, Orientation direction) {
    if (parent instanceof TableCell<?, ?>) {
      return false;
    }
    List<Node> near = new ArrayList<>(parent.getChildrenUnmodifiable());
    if (parent.getParent() != null) {
      for (Node beside : parent.getParent().getChildrenUnmodifiable()) {
        near.add(beside);
        if (beside instanceof Parent other
            && parent.getStyleClass().contains("column-header-background")) {
          near.addAll(other.getChildrenUnmodifiable());
        }
      }
    }
    return near.stream()
        .anyMatch(
            each ->
                each instanceof ScrollBar bar
                    && bar.isVisible()
                    && bar.getOrientation() == direction);
  }

  /// Texts that flow into each other in a paragraph share lines, and so their boxes do.
  private void overlaps(List<Seen> texts) {
    for (int i = 0; i < texts.size(); i++) {
      for (int j = i + 1; j < texts.size(); j++) {
        Seen one = texts.get(i);
        Seen other = texts.get(j);
        boolean paragraph =
            one.text().getParent() instanceof TextFlow flow
                && flow.equals(other.text().getParent());
        if (!paragraph && isSome(Glance.cross(one.ink(), other.ink()))) {
          faults.add(
              "over each other: “%s” and “%s”, %s"
                  .formatted(one.text().getText(), other.text().getText(), where(one.text())));
        }
      }
    }
  }

  private void contrasts(List<Seen> texts) {
    for (Seen each : texts) {
      if (each.contrast() < leastContrast) {
        faults.add(
            String.format(
                Locale.ROOT,
                "contrast %.2f: “%s”, %s",
                each.contrast(),
                each.text().getText(),
                where(each.text())));
      }
    }
  }

  private static String where(Node node) {
    StringBuilder path = new StringBuilder();
    for (Node each = node; each != null; each = each.getParent()) {
      if (each.getId() != null) {
        return path.append(" #").append(each.getId()).toString();
      }
      if (!each.getStyleClass().isEmpty()) {
        path.append(" .").append(String.join(".", each.getStyleClass()));
      }
    }
    return path.toString();
  }
}
