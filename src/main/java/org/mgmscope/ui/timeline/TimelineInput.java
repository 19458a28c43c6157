package org.mgmscope.ui.timeline;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.jspecify.annotations.Nullable;
import org.mgmscope.story.drawing.Scale;
import org.mgmscope.ui.looks.Looks;
import org.mgmscope.ui.showing.Showing;
import org.mgmscope.ui.showing.Steps;

/// What the mouse does on the timeline.
final class TimelineInput {
  private static final double NOTCH = 40;

  private final Showing showing;
  private final Steps steps;
  private final TimelineView view;
  private final TimelineChoices choices;
  private @Nullable ContextMenu menu;
  private @Nullable Tooltip tip;

  TimelineInput(Showing showing, Steps steps, Looks looks, TimelineView view) {
    this.showing = showing;
    this.steps = steps;
    this.view = view;
    choices = new TimelineChoices(showing, steps, looks);
  }

  void listen() {
    view.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
    view.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
    view.addEventHandler(MouseEvent.MOUSE_MOVED, this::point);
    view.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    view.addEventHandler(ScrollEvent.SCROLL, this::scroll);
    view.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::offer);
  }

  private void press(MouseEvent mouse) {
    if (menu != null) {
      menu.hide();
    }
    view.requestFocus();
    if (mouse.getButton() == MouseButton.PRIMARY) {
      DrawnMark under =
          view.drawn().stream()
              .filter(mark -> mark.from() < mark.to())
              .filter(mark -> mark.box().contains(mouse.getX(), mouse.getY()))
              .findFirst()
              .orElse(null);
      if (under == null) {
        drag(mouse);
      } else {
        steps.playingProperty().set(false);
        showing.lesson().marks().next(under.mark(), under.from()).ifPresent(showing::goToBeat);
        mouse.consume();
      }
    }
  }

  /// Enter opens the repeat that the knob stands on.
  private void press(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER && showing.lesson().beats().isFolded(showing.beat())) {
      steps.playingProperty().set(false);
      showing.unfold();
      key.consume();
    }
  }

  private void drag(MouseEvent mouse) {
    if (mouse.getButton() != MouseButton.PRIMARY) {
      return;
    }
    steps.playingProperty().set(false);
    int beat = beat(mouse.getX());
    if (beat >= 0) {
      showing.goToBeat(beat);
    }
    mouse.consume();
  }

  /// The beat at a place; 0 for the beginning; negative where the lanes have their names.
  private int beat(double x) {
    Scale scale = view.scale();
    boolean atNames = x < scale.start() - scale.slot() / 2;
    return atNames ? -1 : Math.clamp(scale.beat(x), 0, scale.count());
  }

  private Tooltip tip() {
    Tooltip there = tip;
    if (there == null) {
      there = new Tooltip();
      Tooltip.install(view, there);
      tip = there;
    }
    return there;
  }

  private void point(MouseEvent mouse) {
    int beat = beat(mouse.getX());
    tip()
        .setText(beat < 1 ? showing.named("timeline.value") : showing.lesson().teller().line(beat));
  }

  private void scroll(ScrollEvent scroll) {
    if (scroll.isShortcutDown()) {
      view.show(view.scale().zoomed(scroll.getDeltaY() / NOTCH, scroll.getX()));
    } else {
      double distance = scroll.getDeltaX() == 0 ? scroll.getDeltaY() : scroll.getDeltaX();
      view.show(view.scale().moved(-distance));
    }
    scroll.consume();
  }

  private void offer(ContextMenuEvent asked) {
    int beat = asked.isKeyboardTrigger() ? showing.beat() : beat(asked.getX());
    if (beat > 0) {
      ContextMenu offered = menu == null ? new ContextMenu() : menu;
      menu = offered;
      choices.fill(offered.getItems(), beat);
      offered.show(view, asked.getScreenX(), asked.getScreenY());
      asked.consume();
    }
  }
}
