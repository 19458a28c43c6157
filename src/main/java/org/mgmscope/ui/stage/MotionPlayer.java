package org.mgmscope.ui.stage;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import javafx.animation.AnimationTimer;
import org.jspecify.annotations.Nullable;
import org.mgmscope.story.Cue;
import org.mgmscope.story.drawing.Drawing;
import org.mgmscope.story.router.RouterMotion;

/// Plays what moves, a drawing a pulse; nothing runs where nothing moves.
final class MotionPlayer extends AnimationTimer {
  private static final double MILLI = 1e6;

  private final Consumer<Drawing> paint;
  private final DoubleSupplier speed;
  private @Nullable RouterMotion motion;
  private long before;
  private double played;

  /// @param paint shows a drawing
  /// @param speed how many times as fast as normal
  MotionPlayer(Consumer<Drawing> paint, DoubleSupplier speed) {
    this.paint = paint;
    this.speed = speed;
  }

  /// Plays from the beginning, and shows that at once.
  void play(RouterMotion next) {
    end();
    if (next.length() == 0) {
      return;
    }
    motion = next;
    played = 0;
    before = 0;
    start();
  }

  @Override
  public void handle(long now) {
    RouterMotion playing = motion;
    if (playing == null) {
      return;
    }
    if (before != 0) {
      played += (now - before) / MILLI * speed.getAsDouble();
    }
    before = now;
    if (played >= playing.length()) {
      end();
    }
    paint.accept(playing.at(played));
  }

  /// Plays no more.
  void end() {
    motion = null;
    stop();
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
