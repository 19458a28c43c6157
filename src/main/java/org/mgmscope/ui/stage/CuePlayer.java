package org.mgmscope.ui.stage;

import java.util.ArrayList;
import java.util.List;
import javafx.animation.Animation;
import javafx.animation.FadeTransition;
import javafx.animation.ParallelTransition;
import javafx.animation.TranslateTransition;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.mgmscope.story.Cue;

/// Plays cues over a picture that is whole without them.
final class CuePlayer {
  private final RouterBoard board;
  private final List<Node> moved = new ArrayList<>();
  private List<Cue> cues = List.of();
  private @Nullable Animation running;

  CuePlayer(RouterBoard board) {
    this.board = board;
  }

  List<Cue> playing() {
    return running == null ? List.of() : cues;
  }

  /// Plays cues from their beginning. The board is to be laid out before.
  ///
  /// @param speed how many times as fast as normal
  void play(List<Cue> next, double speed) {
    jumpToTheEnd();
    cues = next;
    ParallelTransition all = new ParallelTransition();
    for (Cue cue : next) {
      Animation each = animation(cue);
      if (each != null) {
        each.setDelay(Duration.millis(cue.at()));
        all.getChildren().add(each);
      }
    }
    if (all.getChildren().isEmpty()) {
      return;
    }
    all.setRate(speed);
    all.setOnFinished(_ -> jumpToTheEnd());
    running = all;
    all.play();
  }

  /// Shows the picture as it is when all has been played.
  void jumpToTheEnd() {
    if (running != null) {
      running.stop();
      running = null;
    }
    for (Node node : moved) {
      node.setTranslateX(0);
      node.setTranslateY(0);
      node.setOpacity(1);
    }
    moved.clear();
  }

  private @Nullable Animation animation(Cue cue) {
    Duration duration = Duration.millis(cue.lasts());
    return switch (cue.move()) {
      case Cue.Travel travel -> travel(travel, duration);
      case Cue.Turn turn -> turn(board.node(turn.place()), duration);
    };
  }

  private @Nullable Animation travel(Cue.Travel travel, Duration duration) {
    Node message = board.message();
    Point2D from = board.anchor(travel.from());
    if (message == null || from == null) {
      return null;
    }
    moved.add(message);
    TranslateTransition move = new TranslateTransition(duration, message);
    Point2D at = board.centreOf(message);
    move.setFromY(from.getY() - at.getY());
    move.setToY(0);
    message.setTranslateY(from.getY() - at.getY());
    return move;
  }

  private @Nullable Animation turn(@Nullable Node node, Duration duration) {
    if (node == null) {
      return null;
    }
    moved.add(node);
    FadeTransition fade = new FadeTransition(duration, node);
    fade.setFromValue(0.25);
    fade.setToValue(1);
    node.setOpacity(0.25);
    return fade;
  }
}
