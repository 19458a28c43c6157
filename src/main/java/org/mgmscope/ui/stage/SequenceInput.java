package org.mgmscope.ui.stage;

import java.util.Map;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.mgmscope.story.SequenceLines;
import org.mgmscope.ui.kit.PartKey;
import org.mgmscope.ui.showing.Showing;

/// What mouse and keys do on the sequence picture.
final class SequenceInput {
  private final Showing showing;
  private final SequenceView view;
  private final Node canvas;
  private final Tooltip whole = new Tooltip();

  /// @param canvas what the picture is painted on
  SequenceInput(Showing showing, SequenceView view, Node canvas) {
    this.showing = showing;
    this.view = view;
    this.canvas = canvas;
  }

  void listen() {
    view.addEventHandler(ScrollEvent.SCROLL, this::scroll);
    canvas.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
    canvas.addEventHandler(MouseEvent.MOUSE_MOVED, this::point);
    canvas.setCursor(Cursor.HAND);
    view.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
  }

  private void scroll(ScrollEvent event) {
    view.scroll(-event.getDeltaX(), -event.getDeltaY());
    event.consume();
  }

  private void click(MouseEvent event) {
    view.requestFocus();
    int line = view.lineAt(view.inPicture(event.getX(), event.getY()));
    if (line >= 0 && line < view.lines().size()) {
      switch (view.lines().at(line)) {
        case SequenceLines.Line.Row row -> goToRow(row.row());
        case SequenceLines.Line.Fold fold -> view.turn(fold.fold());
      }
    }
    event.consume();
  }

  private void goToRow(int row) {
    showing.goToBeat(view.sequence().row(row).beat());
  }

  /// Words that are cut are shown whole where the mouse points at them.
  private void point(MouseEvent event) {
    Point2D at = view.inPicture(event.getX(), event.getY());
    Tooltip.uninstall(canvas, whole);
    for (DrawnText text : view.drawn()) {
      if (text.box().contains(at) && !text.words().equals(text.whole())) {
        whole.setText(text.whole());
        Tooltip.install(canvas, whole);
      }
    }
  }

  private void press(KeyEvent key) {
    Map<PartKey, Runnable> moves =
        Map.of(
            PartKey.DOWN, () -> showing.goToBeat(showing.beat() + 1),
            PartKey.UP, () -> showing.goToBeat(showing.beat() - 1),
            PartKey.PAGE_DOWN, () -> goByLines(view.linesInView()),
            PartKey.PAGE_UP, () -> goByLines(-view.linesInView()),
            PartKey.FOLD, view::turnNearest);
    moves.forEach(
        (pressed, move) -> {
          if (pressed.is(key)) {
            move.run();
            key.consume();
          }
        });
  }

  private void goByLines(int by) {
    SequenceLines lines = view.lines();
    int line = lines.of(view.sequence().lastRow(showing.beat())) + by;
    if (line < 0) {
      showing.first();
    } else if (line >= lines.size()) {
      showing.last();
    } else {
      switch (lines.at(line)) {
        case SequenceLines.Line.Row row -> goToRow(row.row());
        case SequenceLines.Line.Fold fold -> goToRow(view.sequence().folds().firstRow(fold.fold()));
      }
    }
  }
}
