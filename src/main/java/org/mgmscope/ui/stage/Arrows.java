package org.mgmscope.ui.stage;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import org.jspecify.annotations.Nullable;
import org.mgmscope.mgm.InterfaceKey;
import org.mgmscope.story.Cue;
import org.mgmscope.story.PicturePlace;
import org.mgmscope.story.RouterPicture;

/// The lines between the parts of the router: messages straight up and down, the path of a
/// forwarding entry with corners.
final class Arrows {
  private static final double HEAD = 5;
  private static final double BESIDE = 14;
  private static final double MARGIN = 4;

  private final RouterBoard board;
  private final Group lines;

  Arrows(RouterBoard board, Group lines) {
    this.board = board;
    this.lines = lines;
  }

  /// The words of a message, with the sign of what becomes of it.
  static String words(RouterPicture.Message message) {
    return switch (message.kind()) {
      case REFUSAL -> "⊘ " + message.words();
      case LOST_CALLBACK -> "✕ " + message.words();
      case DROPPED -> "✕ " + message.words();
      case CALL, CALLBACK, RETURN, REPORT, DATA -> message.words();
    };
  }

  static String style(Cue.Message kind) {
    return switch (kind) {
      case CALL -> "message-call";
      case CALLBACK -> "message-callback";
      case RETURN -> "message-return";
      case REFUSAL, LOST_CALLBACK, DROPPED -> "message-refusal";
      case REPORT, DATA -> "message-data";
    };
  }

  void draw(RouterPicture picture, @Nullable Label message, List<Label> notes) {
    lines.getChildren().clear();
    RouterPicture.ShownEntry path = picture.path();
    if (path != null) {
      path(path, picture.flowing());
    }
    for (Label note : notes) {
      waiting(note, (RouterPicture.Message) note.getUserData());
    }
    if (message != null) {
      message(message, (RouterPicture.Message) message.getUserData());
    }
  }

  private void waiting(Label note, RouterPicture.Message call) {
    Bounds card = board.box(call.from());
    Bounds manager = board.box(new PicturePlace.Mgm());
    if (card == null || manager == null) {
      note.setVisible(false);
      return;
    }
    double x = Math.floor(card.getCenterX()) - BESIDE;
    line("line-waits", x, card.getMaxY(), x, manager.getMinY());
    double height = note.prefHeight(-1);
    double width = Math.ceil(note.prefWidth(-1));
    note.resizeRelocate(
        Math.floor(card.getCenterX() - width / 2),
        manager.getMinY() - height - MARGIN,
        width,
        height);
  }

  private void message(Label label, RouterPicture.Message message) {
    Bounds from = board.box(message.from());
    Bounds to = board.box(message.to());
    if (from == null || to == null) {
      label.setVisible(false);
      return;
    }
    Bounds upright = message.from() instanceof PicturePlace.Mgm ? to : from;
    double x = Math.floor(upright.getCenterX());
    boolean down = from.getMinY() < to.getMinY();
    double begin = down ? from.getMaxY() : from.getMinY();
    double end = down ? to.getMinY() : to.getMaxY();
    String style = style(message.kind());
    line("line-" + style, x, begin, x, end);
    head("line-" + style, x, end, down);
    double width = Math.min(label.prefWidth(-1), board.getWidth() - 2 * MARGIN);
    double height = label.prefHeight(-1);
    double left =
        Math.clamp(x - width / 2, MARGIN, Math.max(MARGIN, board.getWidth() - width - MARGIN));
    double middle = (begin + end) / 2;
    boolean amongNotes =
        !(message.from() instanceof PicturePlace.Hosts
            || message.to() instanceof PicturePlace.Hosts);
    double top = amongNotes ? Math.min(begin, end) + 2 * HEAD + MARGIN : middle - height / 2;
    label.resizeRelocate(Math.floor(left), Math.floor(top), Math.ceil(width), height);
  }

  private void path(RouterPicture.ShownEntry entry, boolean flowing) {
    Bounds forwarder = board.box(new PicturePlace.Forwarder());
    Bounds chip = board.box(new PicturePlace.EntryChip(entry.pair()));
    if (forwarder == null || chip == null) {
      return;
    }
    String style = flowing ? "path-flowing" : "path";
    if (entry.fate() == RouterPicture.Fate.FALLS) {
      style = "path-falls";
    }
    double top = forwarder.getMaxY();
    double middle = Math.floor(chip.getCenterX());
    for (InterfaceKey key : entry.outgoing()) {
      Bounds port = board.box(new PicturePlace.Port(key));
      if (port != null) {
        double x = Math.floor(port.getCenterX()) - BESIDE;
        double track = top + (port.getMinY() - top) * 0.5;
        line(style, middle - BESIDE, top, middle - BESIDE, track, x, track, x, port.getMinY());
        head(style, x, port.getMinY(), true);
        label("stage.out", x, port, true);
      }
    }
    Bounds port = board.box(new PicturePlace.Port(entry.incoming()));
    if (port != null) {
      double x = Math.floor(port.getCenterX()) + BESIDE;
      double track = top + (port.getMinY() - top) * 0.28;
      line(style, x, port.getMinY(), x, track, middle + BESIDE, track, middle + BESIDE, top);
      head(style, middle + BESIDE, top, false);
      label("stage.in", x, port, false);
    }
  }

  private void label(String key, double x, Bounds port, boolean left) {
    Label label = new Label(board.text(key));
    label.getStyleClass().addAll("stage-small", "path-label");
    lines.getChildren().add(label);
    label.applyCss();
    double width = Math.ceil(label.prefWidth(-1));
    double height = label.prefHeight(-1);
    label.resizeRelocate(
        left ? x - width - HEAD - MARGIN : x + HEAD + MARGIN,
        port.getMinY() - height - 1,
        width,
        height);
  }

  private void line(String style, double... points) {
    Polyline line = new Polyline(points);
    line.getStyleClass().addAll("stage-line", style);
    lines.getChildren().add(line);
  }

  private void head(String style, double x, double y, boolean down) {
    double back = down ? y - 2 * HEAD : y + 2 * HEAD;
    Polygon head = new Polygon(x - HEAD, back, x + HEAD, back, x, y);
    head.getStyleClass().addAll("stage-head-shape", style);
    lines.getChildren().add((Node) head);
  }
}
