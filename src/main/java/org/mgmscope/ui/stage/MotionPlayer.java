package org.mgmscope.ui.stage;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import javafx.animation.Interpolator;
import javafx.animation.Transition;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.mgmscope.story.Cue;
import org.mgmscope.story.drawing.Drawing;
import org.mgmscope.story.router.RouterMotion;

/// Plays what moves, a drawing a pulse; nothing runs where nothing moves.
final class MotionPlayer extends Transition {
  private final Consumer<Drawing> paint;
  private final DoubleSupplier speed;
  private @Nullable RouterMotion motion;
  private double played;

  /// @param paint shows a drawing
  /// @param speed how many times as fast as normal
  MotionPlayer(Consumer<Drawing> paint, DoubleSupplier speed) {
    this.paint = paint;
    this.speed = speed;
    setInterpolator(Interpolator.LINEAR);
    setOnFinished(_ -> motion = null);
  }

  /// Plays from the beginning.
  void play(RouterMotion next) {
    end();
    if (next.length() == 0) {
      return;
    }
    motion = next;
    played = 0;
    setCycleDuration(Duration.millis(next.length()));
    setRate(speed.getAsDouble());
    playFromStart();
  }

  @Override
  protected void interpolate(double part) {
    RouterMotion playing = motion;
    if (playing != null) {
      played = part * playing.length();
      paint.accept(playing.at(played));
    }
  }

  /// Plays no more.
  void end() {
    stop();
    motion = null;
  }

  /// What is to be seen now, if something moves; else null.
  @Nullable Drawing drawing() {
    return motion == null ? null : motion.at(played);
  }

  /// What moves now.
  List<Cue> playing() {
    return motion == null ? List.of() : motion.cues();
  }
}
