package org.mgmscope.ui.shell;

import java.util.Map;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.mgmscope.ui.keys.Command;
import org.mgmscope.ui.kit.PartKey;
import org.mgmscope.ui.showing.Showing;
import org.mgmscope.ui.showing.Steps;
import org.mgmscope.ui.stage.RouterView;
import org.mgmscope.ui.stage.SequenceView;
import org.mgmscope.ui.timeline.TimelineView;

/// Goes through the lesson by single keys while the stage, the timeline or nothing has the focus.
final class MoveKeys {
  private static final int TEN = 10;

  /// The router has them for itself while it has the focus.
  private static final Set<PartKey> ZOOM = Set.of(PartKey.WIDER, PartKey.NARROWER, PartKey.USUAL);

  private final Showing showing;
  private final Steps steps;
  private final Map<PartKey, Runnable> moves;

  MoveKeys(Showing showing, Steps steps, Actions commands) {
    this.showing = showing;
    this.steps = steps;
    moves =
        Map.of(
            PartKey.BACK, () -> commands.run(Command.BACK),
            PartKey.NEXT, () -> commands.run(Command.NEXT),
            PartKey.TEN_BACK, () -> go(-TEN),
            PartKey.TEN_ON, () -> go(TEN),
            PartKey.FIRST, () -> commands.run(Command.FIRST),
            PartKey.LAST, () -> commands.run(Command.LAST),
            PartKey.PLAY, () -> commands.run(Command.PLAY),
            PartKey.WIDER, () -> commands.run(Command.ZOOM_IN),
            PartKey.NARROWER, () -> commands.run(Command.ZOOM_OUT),
            PartKey.USUAL, () -> commands.run(Command.ZOOM_USUAL));
  }

  void pressed(@Nullable Node focused, KeyEvent press) {
    moves.forEach(
        (key, move) -> {
          if (!press.isConsumed() && key.is(press) && isFree(key, focused)) {
            move.run();
            press.consume();
          }
        });
  }

  private void go(int beats) {
    steps.playingProperty().set(false);
    showing.goToBeat(showing.beat() + beats);
  }

  /// Whether what has the focus does not use a key itself.
  private static boolean isFree(PartKey key, @Nullable Node focused) {
    if (focused != null && isOnBoard(focused) && ZOOM.contains(key)) {
      return false;
    }
    if (focused == null || focused instanceof TimelineView || focused instanceof RouterView) {
      return true;
    }
    if (focused instanceof SequenceView) {
      return key != PartKey.TEN_BACK && key != PartKey.TEN_ON;
    }
    return focused.getParent() == null || (isOnBoard(focused) && key != PartKey.PLAY);
  }

  private static boolean isOnBoard(Node node) {
    Node above = node;
    while (above != null && !(above instanceof RouterView)) {
      above = above.getParent();
    }
    return above != null;
  }
}
