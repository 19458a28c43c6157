package org.mgmscope.ui.tour;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Dimension2D;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.mgmscope.settings.Pane;
import org.mgmscope.ui.keys.Command;
import org.mgmscope.ui.kit.FocusHome;
import org.mgmscope.ui.looks.Looks;
import org.mgmscope.ui.showing.Showing;

/// Plays the tour: lies over the whole window, outlines what the stop points at, and tells about it
/// on a card. While it is there it takes all that the mouse does, and all keys but a few.
public final class TourView extends Region {
  private static final double CARD_WIDTH = 350;
  private static final double GAP = 12;
  private static final double OUTLINE = 3;

  private final Looks looks;
  private final Tour tour;
  private final Consumer<Optional<Pane>> reveal;
  private final Region outline = new Region();
  private final TourCard card;
  private final Runnable follow = this::follow;
  private @Nullable Bounds outlined;

  /// @param reveal lets a pane be seen, or all be as it is without the tour
  /// @param keyName names the key of a command
  public TourView(
      Showing showing,
      Looks looks,
      Tour tour,
      Consumer<Optional<Pane>> reveal,
      Function<Command, String> keyName) {
    this.looks = looks;
    this.tour = tour;
    this.reveal = reveal;
    card = new TourCard(tour, showing.texts(), keyName);
    setId("tour");
    setManaged(false);
    setViewOrder(-1.5); // over the bars of a presentation
    setVisible(false);
    outline.getStyleClass().add("tour-outline");
    outline.setMouseTransparent(true);
    addEventHandler(MouseEvent.ANY, MouseEvent::consume);
    addEventHandler(ScrollEvent.ANY, ScrollEvent::consume);
    sceneProperty().subscribe(this::followIn);
    showing.whileShown(this, tour.stopProperty(), this::show);
    ObservableValue<Node> focused = sceneProperty().flatMap(Scene::focusOwnerProperty);
    showing.whileShown(this, focused, this::keepFocus);
  }

  // The stop

  private void show() {
    Stop stop = tour.stopProperty().get();
    boolean opens = stop != null && !isVisible();
    boolean closes = stop == null && isVisible();
    setVisible(stop != null);
    if (closes) {
      giveFocusBack();
      getChildren().clear();
    }
    if (stop == null) {
      return;
    }
    card.tell(stop);
    if (opens) {
      getChildren().setAll(outline, card);
    }
    arrange();
    if (opens && getScene() != null) {
      Node owner = getScene().getFocusOwner();
      tour.setFocusedBefore(owner == null ? null : owner.getId());
    }
    if (opens) {
      card.focusNext();
    }
    card.offer(stop);
  }

  /// Lets the pane of the stop be seen, also after the room for panes has changed.
  public void arrange() {
    Stop stop = tour.stopProperty().get();
    if (stop != null) {
      reveal.accept(stop.pane());
      requestLayout();
    }
  }

  // Where it stands

  private void followIn(@Nullable Scene before, @Nullable Scene now) {
    if (before != null) {
      before.removePostLayoutPulseListener(follow);
    }
    if (now != null) {
      now.addPostLayoutPulseListener(follow);
    }
  }

  /// What is pointed at may be elsewhere after the window was laid out.
  private void follow() {
    if (isVisible() && !Objects.equals(outlined, target())) {
      requestLayout();
    }
  }

  @Override
  protected void layoutChildren() {
    if (!isVisible()) {
      return;
    }
    double gap = looks.scaled(GAP);
    double width = Math.min(looks.scaled(CARD_WIDTH), getWidth() - 2 * gap);
    double height = card.prefHeight(width);
    CardPlace place =
        new CardPlace(
            new Dimension2D(getWidth(), getHeight()), new Dimension2D(width, height), gap);
    Bounds target = target();
    outlined = target;
    outline.setVisible(target != null);
    if (target != null) {
      outline.resizeRelocate(
          target.getMinX(), target.getMinY(), target.getWidth(), target.getHeight());
    }
    Point2D at = target == null ? place.inTheMiddle() : place.beside(target);
    card.resizeRelocate(Math.rint(at.getX()), Math.rint(at.getY()), width, height);
  }

  /// What is outlined, or null if nothing of it can be seen.
  private @Nullable Bounds target() {
    Stop stop = tour.stopProperty().get();
    if (stop == null || getScene() == null) {
      return null;
    }
    List<Bounds> found = stop.targets().stream().flatMap(id -> find(id).stream()).toList();
    return (found.isEmpty() ? find(stop.instead()).stream() : found.stream())
        .reduce(TourView::both)
        .map(this::inTheWindow)
        .orElse(null);
  }

  private Optional<Bounds> find(String id) {
    return Optional.ofNullable(getScene().lookup("#" + id))
        .filter(TourView::isSeen)
        .map(node -> sceneToLocal(node.localToScene(node.getLayoutBounds())));
  }

  private static boolean isSeen(Node node) {
    for (Node above = node; above != null; above = above.getParent()) {
      if (!above.isVisible()) {
        return false;
      }
    }
    return node.getLayoutBounds().getWidth() > 0 && node.getLayoutBounds().getHeight() > 0;
  }

  private static Bounds both(Bounds one, Bounds other) {
    return bounds(
        Math.min(one.getMinX(), other.getMinX()),
        Math.min(one.getMinY(), other.getMinY()),
        Math.max(one.getMaxX(), other.getMaxX()),
        Math.max(one.getMaxY(), other.getMaxY()));
  }

  /// With room for the outline around it, as far as there is some.
  private Bounds inTheWindow(Bounds target) {
    return bounds(
        Math.max(0, target.getMinX() - OUTLINE),
        Math.max(0, target.getMinY() - OUTLINE),
        Math.min(getWidth(), target.getMaxX() + OUTLINE),
        Math.min(getHeight(), target.getMaxY() + OUTLINE));
  }

  private static Bounds bounds(double left, double top, double right, double bottom) {
    return new BoundingBox(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
  }

  // Focus and keys

  /// The focus stays on the card, whatever else wants it.
  private void keepFocus() {
    if (isVisible() && getScene() != null && !card.isButton(getScene().getFocusOwner())) {
      Platform.runLater(
          () -> {
            if (isVisible() && getScene() != null && !card.isButton(getScene().getFocusOwner())) {
              card.focusNext();
            }
          });
    }
  }

  private void giveFocusBack() {
    String id = tour.focusedBefore();
    Scene scene = getScene();
    Node before = id == null ? null : scene.lookup("#" + id);
    if (before == null) {
      FocusHome.of(scene).ifPresent(Node::requestFocus);
    } else {
      before.requestFocus();
    }
  }

  /// Takes a key that is pressed in the window while the tour is under way.
  ///
  /// @param allowed whether a key keeps doing what it does without the tour
  public void pressed(KeyEvent press, Predicate<KeyEvent> allowed) {
    if (allowed.test(press) || press.getCode() == KeyCode.SPACE) {
      return;
    }
    press.consume();
    switch (press.getCode()) {
      case ESCAPE -> tour.leave();
      case RIGHT, PAGE_DOWN, F8 -> tour.next();
      case LEFT, PAGE_UP, F7 -> tour.back();
      case ENTER -> card.press();
      case TAB -> card.goOn(press.isShiftDown() ? -1 : 1);
      default -> {}
    }
  }
}
