package org.mgmscope.ui.timeline;

import javafx.scene.Group;
import javafx.scene.control.Label;
import org.mgmscope.story.Lesson;
import org.mgmscope.story.Mark;
import org.mgmscope.story.drawing.Scale;

/// The names of the calls under the lanes, from the left, as many as there is room for.
final class CallCaptions extends Group {
  private static final double GAP = 8;

  /// How wide a mark is: a name begins where that of its call does.
  private final double mark;

  CallCaptions(double mark) {
    this.mark = mark;
    setAutoSizeChildren(false);
    setManaged(false);
    setMouseTransparent(true);
  }

  /// Names the calls in view.
  ///
  /// @param top where the names begin
  /// @param height of a name
  /// @param end where the last must end
  void show(Lesson lesson, Scale scale, double top, double height, double end) {
    getChildren().clear();
    double free = scale.start();
    int beat = lesson.marks().next(Mark.CALL, scale.first()).orElse(Integer.MAX_VALUE);
    while (beat <= scale.last()) {
      double x = Math.max(scale.start(), scale.x(beat) - mark / 2);
      Label caption = new Label(lesson.teller().caption(lesson.beats().head(beat)));
      caption.getStyleClass().add("caption");
      getChildren().add(caption);
      caption.applyCss();
      double width = caption.prefWidth(-1);
      if (x < free || x + width > end) {
        getChildren().removeLast();
        free = Math.max(free, x + 1);
      } else {
        caption.resizeRelocate(x, top, width, height);
        free = x + width + GAP;
      }
      int from = Math.max(beat + 1, scale.beat(free + mark / 2));
      beat = lesson.marks().next(Mark.CALL, from).orElse(Integer.MAX_VALUE);
    }
  }
}
