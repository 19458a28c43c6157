package org.mgmscope.ui.shell;

import java.util.EnumSet;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.mgmscope.ui.keys.Command;
import org.mgmscope.ui.keys.Customs;
import org.mgmscope.ui.kit.PartKey;
import org.mgmscope.ui.looks.PanesLook;
import org.mgmscope.ui.tour.TourView;

/// What a key does that is pressed anywhere in the window. Before the control that has the focus
/// come the tour, a remote control, and the keys that work everywhere; what that control leaves is
/// the key of a command, asks for a menu, or leaves the presentation or full screen.
final class WindowKeys {
  /// What their keys do also while somebody is shown around.
  private static final Set<Command> DURING_A_TOUR =
      EnumSet.of(
          Command.QUIT,
          Command.FULL_SCREEN,
          Command.LARGER_TEXT,
          Command.SMALLER_TEXT,
          Command.USUAL_TEXT);

  private final Node root;
  private final Workplace place;
  private final PanesLook look;
  private final Actions commands;
  private final MoveKeys moves;
  private final TourView tour;
  private final Bars bars;

  /// @param root holds all of the window
  WindowKeys(Node root, Workplace place, Actions commands, TourView tour, Bars bars) {
    this.bars = bars;
    this.root = root;
    this.place = place;
    this.commands = commands;
    this.tour = tour;
    look = place.looks().panesLook();
    moves = MoveKeys.ofFirstWindow(place.showing(), place.steps(), commands::run);
  }

  void listen() {
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    root.addEventHandler(KeyEvent.KEY_PRESSED, this::left);
  }

  /// A key may load all views anew; what is left of this one then wants nothing more.
  private void pressed(KeyEvent press) {
    if (place.tour().isUnderWay()) {
      tour.pressed(press, each -> commands.isKeyOf(each, DURING_A_TOUR));
      if (press.isConsumed()) {
        return;
      }
    }
    // Elsewhere the keys of a remote control are those of the lists.
    if (look.presentingProperty().get()) {
      RemoteControl.pressed(press, place.steps());
    }
    if (!press.isConsumed()) {
      commands.pressed(press);
    }
    if (!press.isConsumed()) {
      moves.pressed(root.getScene().getFocusOwner(), press);
    }
  }

  /// What no control has wanted.
  private void left(KeyEvent press) {
    commands.left(press);
    if (!press.isConsumed() && PartKey.MENU.is(press)) {
      offer(root.getScene().getFocusOwner());
      press.consume();
    }
    if (!press.isConsumed()) {
      escaped(press);
    }
  }

  /// Asks what has the focus for its menu, where the system does not do that by itself.
  private void offer(@Nullable Node focused) {
    if (focused != null && commands.customs() != Customs.WINDOWS) {
      Bounds box = focused.getLayoutBounds();
      Point2D local = new Point2D(box.getCenterX(), box.getCenterY());
      Point2D screen = focused.localToScreen(local);
      focused.fireEvent(
          new ContextMenuEvent(
              ContextMenuEvent.CONTEXT_MENU_REQUESTED,
              local.getX(),
              local.getY(),
              screen.getX(),
              screen.getY(),
              true,
              null));
    }
  }

  /// Esc that nothing else wants leaves the presentation, or full screen.
  private void escaped(KeyEvent press) {
    if (press.getCode() != KeyCode.ESCAPE) {
      return;
    }
    Stage stage = (Stage) root.getScene().getWindow();
    if (bars.dismiss()) {
      press.consume();
    } else if (look.barsAwayProperty().get()) {
      look.putBarsAway(false);
      press.consume();
    } else if (look.presentingProperty().get()) {
      look.endPresentation();
      press.consume();
    } else if (stage.isFullScreen()) {
      stage.setFullScreen(false);
      press.consume();
    }
  }
}
