package org.mgmscope.ui.shell;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.mgmscope.ui.looks.PanesLook;

/// When the bars of the window can be seen: always, but in a presentation, and where somebody has
/// put them away, only while the pointer is at their edge. Those above also come by F10, until the
/// focus is elsewhere, and while there is something that the user must be told or answer.
final class Bars {
  /// So near to an edge, in pixels, the pointer asks for the bar there.
  private static final double EDGE = 4;

  private final BorderPane root;
  private final Workplace place;
  private final PanesLook look;
  private final Bar above;
  private final Bar below;
  private final InvalidationListener told = _ -> show();
  private boolean pointerAbove;
  private boolean pointerBelow;
  private boolean asked;

  /// Makes bars of what stands at the edges of a window.
  ///
  /// @param root holds all of the window
  static Bars of(BorderPane root, Workplace place, Region above, Region below) {
    root.setTop(null);
    root.setBottom(null);
    Bar upper = new Bar(above, VPos.TOP);
    Bar lower = new Bar(below, VPos.BOTTOM);
    root.setTop(upper);
    root.setBottom(lower);
    Bars bars = new Bars(root, place, upper, lower);
    bars.follow();
    return bars;
  }

  private Bars(BorderPane root, Workplace place, Bar above, Bar below) {
    this.root = root;
    this.place = place;
    this.above = above;
    this.below = below;
    look = place.looks().panesLook();
  }

  private void follow() {
    root.addEventFilter(MouseEvent.MOUSE_MOVED, this::moved);
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    root.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::focused);
    place.showing().whileShown(root, look.presentingProperty(), this::show);
    place.showing().whileShown(root, look.barsAwayProperty(), this::show);
    place.showing().whileShown(root, place.work().problemsProperty(), this::show);
    place.showing().whileShown(root, place.tour().stopProperty(), this::show);
    place.notices().all().addListener(new WeakInvalidationListener(told));
  }

  /// Puts away the bars that F10 has brought.
  ///
  /// @return whether it had
  boolean dismiss() {
    boolean before = asked;
    ask(false);
    return before;
  }

  private boolean isAway() {
    return look.presentingProperty().get() || look.barsAwayProperty().get();
  }

  private void show() {
    boolean away = isAway();
    if (!away) {
      asked = false;
      pointerAbove = false;
      pointerBelow = false;
    }
    boolean tells =
        !place.notices().all().isEmpty() || !place.work().problemsProperty().get().isEmpty();
    boolean toured = place.tour().isUnderWay();
    above.show(away, !away || asked || pointerAbove || tells || toured);
    boolean low = look.presentingProperty().get();
    below.show(low, !low || pointerBelow || toured);
  }

  private void moved(MouseEvent mouse) {
    if (isAway()) {
      double y = mouse.getSceneY();
      double fromBelow = root.getHeight() - y;
      pointerAbove = y <= (pointerAbove ? above.reach() + EDGE : EDGE);
      pointerBelow = fromBelow <= (pointerBelow ? below.reach() + EDGE : EDGE);
      show();
    }
  }

  /// The menus themselves open by F10 as well, if they can be seen by then.
  private void pressed(KeyEvent press) {
    boolean plain = !press.isShiftDown() && !press.isShortcutDown() && !press.isAltDown();
    if (press.getCode() == KeyCode.F10 && plain && isAway()) {
      if (asked) {
        press.consume();
      }
      ask(!asked);
    }
  }

  private void focused(@Nullable Node owner) {
    Node here = owner;
    while (here != null && !here.equals(above)) {
      here = here.getParent();
    }
    if (asked && owner != null && here == null) {
      ask(false);
    }
  }

  private void ask(boolean now) {
    asked = now;
    show();
  }
}
