package org.mgmscope.ui.stage;

import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import org.mgmscope.story.Lifeline;
import org.mgmscope.story.Sequence;
import org.mgmscope.story.drawing.SequenceColumns;

/// The names on top of the lifelines, side by side. They stay in view when the picture is scrolled
/// down, and go with it across.
final class SequenceHeads extends Group {
  private static final double LEAST_HEIGHT = 30;
  private static final double MOST_WIDTH = 150;
  private static final double AROUND = 2;

  private final double zoom;

  /// @param zoom how many times as large as usual the text is
  SequenceHeads(double zoom) {
    this.zoom = zoom;
    setAutoSizeChildren(false);
    setManaged(false);
  }

  /// Names other lifelines.
  void name(List<Lifeline> lifelines) {
    getChildren()
        .setAll(lifelines.stream().map(line -> new SequenceHead(line, zoom * MOST_WIDTH)).toList());
  }

  /// Shows who is there after a row.
  ///
  /// @param row -1 for the beginning
  void show(Sequence sequence, int row) {
    for (int line = 0; line < getChildren().size(); line++) {
      ((SequenceHead) getChildren().get(line)).show(sequence.life(line, row));
    }
  }

  /// How high they are, with what is free around them.
  double height() {
    double most = LEAST_HEIGHT;
    for (Node head : getChildren()) {
      most = Math.max(most, Math.ceil(head.prefHeight(-1)));
    }
    return most + 2 * AROUND;
  }

  /// How wide each is, as of the usual text size.
  double[] widths() {
    return getChildren().stream()
        .mapToDouble(head -> Math.ceil(head.prefWidth(-1) / zoom))
        .toArray();
  }

  /// Puts each over its lifeline.
  ///
  /// @param scrolled how much of the picture is out of view on the left
  /// @param height how high they are, with what is free around them
  void place(SequenceColumns columns, double scrolled, double height) {
    for (int line = 0; line < getChildren().size(); line++) {
      Node head = getChildren().get(line);
      double wanted = Math.ceil(head.prefWidth(-1));
      head.resizeRelocate(
          Math.rint((columns.x(line) - scrolled) * zoom - wanted / 2),
          AROUND,
          wanted,
          height - 2 * AROUND);
    }
  }
}
