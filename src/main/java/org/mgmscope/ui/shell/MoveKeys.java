package org.mgmscope.ui.shell;

import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.mgmscope.ui.keys.Command;
import org.mgmscope.ui.kit.PartKey;
import org.mgmscope.ui.showing.Showing;
import org.mgmscope.ui.showing.Steps;
import org.mgmscope.ui.stage.RouterView;
import org.mgmscope.ui.stage.SequenceView;
import org.mgmscope.ui.timeline.TimelineView;

/// Goes through the lesson by single keys: in the first window while the stage, the timeline or
/// nothing has the focus, in that of the projector wherever it is.
final class MoveKeys {
  private static final int TEN = 10;

  /// The router has them for itself while it has the focus.
  private static final Set<PartKey> ZOOM = Set.of(PartKey.WIDER, PartKey.NARROWER, PartKey.USUAL);

  private final Showing showing;
  private final Steps steps;
  private final Map<PartKey, Runnable> moves;
  private final BiPredicate<PartKey, @Nullable Node> free;

  private MoveKeys(
      Showing showing,
      Steps steps,
      Consumer<Command> commands,
      BiPredicate<PartKey, @Nullable Node> free) {
    this.showing = showing;
    this.steps = steps;
    this.free = free;
    moves =
        Map.of(
            PartKey.BACK, () -> commands.accept(Command.BACK),
            PartKey.NEXT, () -> commands.accept(Command.NEXT),
            PartKey.TEN_BACK, () -> go(-TEN),
            PartKey.TEN_ON, () -> go(TEN),
            PartKey.FIRST, () -> commands.accept(Command.FIRST),
            PartKey.LAST, () -> commands.accept(Command.LAST),
            PartKey.PLAY, () -> commands.accept(Command.PLAY),
            PartKey.WIDER, () -> commands.accept(Command.ZOOM_IN),
            PartKey.NARROWER, () -> commands.accept(Command.ZOOM_OUT),
            PartKey.USUAL, () -> commands.accept(Command.ZOOM_USUAL));
  }

  /// Those of the first window.
  static MoveKeys ofFirstWindow(Showing showing, Steps steps, Consumer<Command> commands) {
    return new MoveKeys(showing, steps, commands, MoveKeys::isFree);
  }

  /// Those of the window for the projector, which has no timeline.
  static MoveKeys ofProjector(Showing showing, Steps steps, Consumer<Command> commands) {
    return new MoveKeys(showing, steps, commands, MoveKeys::isFreeOnProjector);
  }

  void pressed(@Nullable Node focused, KeyEvent press) {
    moves.forEach(
        (key, move) -> {
          if (!press.isConsumed() && key.is(press) && free.test(key, focused)) {
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

  /// One who presents has the lesson in mind, not the control that happens to have the focus.
  private static boolean isFreeOnProjector(PartKey key, @Nullable Node focused) {
    if (ZOOM.contains(key) || focused instanceof TextInputControl) {
      return false;
    }
    boolean pressable =
        focused instanceof ButtonBase
            || (focused != null && isOnBoard(focused) && !(focused instanceof RouterView));
    return !(key == PartKey.PLAY && pressable);
  }

  private static boolean isOnBoard(Node node) {
    Node above = node;
    while (above != null && !(above instanceof RouterView)) {
      above = above.getParent();
    }
    return above != null;
  }
}
