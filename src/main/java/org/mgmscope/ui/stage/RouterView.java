package org.mgmscope.ui.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.Rectangle;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.mgmscope.story.Cue;
import org.mgmscope.story.RouterPicture;
import org.mgmscope.story.Selection;
import org.mgmscope.story.drawing.Box;
import org.mgmscope.story.drawing.Drawing;
import org.mgmscope.story.drawing.Drawn;
import org.mgmscope.story.drawing.Ink;
import org.mgmscope.story.drawing.Standing;
import org.mgmscope.story.drawing.Zoom;
import org.mgmscope.story.router.RouterMotion;
import org.mgmscope.story.router.RouterStage;
import org.mgmscope.story.router.Spot;
import org.mgmscope.ui.looks.Looks;
import org.mgmscope.ui.showing.Showing;
import org.mgmscope.ui.showing.Steps;

/// The router at the moment, as large as its room allows. Going one beat on is animated; everything
/// else is shown at once. Somebody may look at a part of it more closely.
public final class RouterView extends Painted {
  /// How thick the ring is that says that it has the focus.
  private static final double RING = 2;

  private final Showing showing;
  private final Looks looks;
  private final double textSize;
  private final Canvas canvas = new Canvas();
  private final DrawingPainter painter =
      new DrawingPainter(canvas.getGraphicsContext2D(), this::ink, this::weight);
  private final Spots spots;
  private final MotionPlayer player;
  private @Nullable RouterStage stage;
  private @Nullable RouterPicture shown;
  private @Nullable Drawing drawing;
  private Zoom zoom = Zoom.FIT;
  private int shownBeat = -1;
  private boolean moves;

  /// @param textSize 1 for 100 %
  public RouterView(Showing showing, Steps steps, Looks looks, double textSize) {
    this.showing = showing;
    this.looks = looks;
    this.textSize = textSize;
    player = new MotionPlayer(this::paint, () -> steps.speedProperty().get());
    setId("router");
    getStyleClass().add("router-picture");
    setMinSize(0, 0);
    canvas.setManaged(false);
    getChildren().add(canvas);
    spots = new Spots(getChildren(), showing.texts(), showing::select);
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    focusedProperty().subscribe((_, _) -> requestLayout());
    new RouterInput(this).listen();
    showing.whileShown(this, showing.beatsProperty(), this::begin);
    showing.whileShown(this, showing.openedProperty(), this::fit);
    showing.whileShown(this, this::show);
    showing
        .selectionProperty()
        .when(sceneProperty().map(Objects::nonNull).orElse(false))
        .subscribe(_ -> select());
    showing.whileShown(this, looks.motionReducedProperty(), this::rest);
    focusWithinProperty().subscribe(_ -> revealFocused());
    sceneProperty()
        .flatMap(Scene::windowProperty)
        .flatMap(Window::showingProperty)
        .orElse(false)
        .subscribe(this::endUnseen);
  }

  @Override
  public @Nullable Object queryAccessibleAttribute(
      AccessibleAttribute attribute, Object... parameters) {
    return attribute == AccessibleAttribute.TEXT
        ? showing.named("name.router")
        : super.queryAccessibleAttribute(attribute, parameters);
  }

  /// What is pressed where no part is.
  Node ground() {
    return canvas;
  }

  // The lesson and the moment

  /// Nothing moves from one lesson to another, or to what it is after an edit.
  private void begin() {
    stage = new RouterStage(showing.lesson().beats(), showing.lesson().locale(), textSize);
    shown = null;
    redraw();
  }

  private void show() {
    int beat = showing.beat();
    moves = beat == shownBeat + 1 && shown != null && !looks.motionReducedProperty().getValue();
    shownBeat = beat;
    player.end();
    drawing = null;
    requestLayout();
  }

  private void redraw() {
    player.end();
    moves = false;
    drawing = null;
    requestLayout();
  }

  /// What nobody sees does not move.
  private void endUnseen(boolean seen) {
    if (!seen) {
      player.end();
    }
  }

  private void select() {
    spots.select(showing.selectionProperty().get());
    redraw();
  }

  /// Who wants that nothing moves wants it at once.
  private void rest() {
    if (looks.motionReducedProperty().getValue()) {
      redraw();
    }
  }

  @Override
  void restyled() {
    requestLayout();
  }

  // Looking closer

  /// All of it is in view.
  void fit() {
    look(Zoom.FIT);
  }

  /// @param steps more than 0 for larger
  /// @param x what stays where it is
  void zoom(double steps, double x, double y) {
    look(zoom.about(steps, x, y, getWidth(), getHeight()));
  }

  void move(double right, double down) {
    look(zoom.moved(right, down, getWidth(), getHeight()));
  }

  private void look(Zoom other) {
    if (!other.equals(zoom)) {
      zoom = other;
      requestLayout();
    }
  }

  private void revealFocused() {
    Spot focused = spots == null ? null : spots.focused();
    if (focused != null && !zoom.isFit()) {
      look(zoom.showing(focused.box(), getWidth(), getHeight()));
    }
  }

  /// What the beat is about: parts and what is said, or, where that has no room, what is said.
  private @Nullable Box current(Drawing of, double width, double height) {
    List<Box> said = new ArrayList<>();
    for (Drawn item : of.items()) {
      if (item.standing() instanceof Standing.Message && item instanceof Drawn.Block) {
        said.add(item.box());
      }
    }
    List<Box> all = new ArrayList<>(said);
    for (Spot spot : stage().drawings().spots(Objects.requireNonNull(shown))) {
      if (spot.current()) {
        all.add(spot.box());
      }
    }
    Box whole = Box.around(all);
    boolean fits =
        whole != null
            && whole.width() * zoom.factor() <= width
            && whole.height() * zoom.factor() <= height;
    return fits || said.isEmpty() ? whole : Box.around(said);
  }

  // The picture

  private RouterStage stage() {
    return Objects.requireNonNull(stage);
  }

  @Override
  protected double computePrefWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefHeight(double width) {
    return 0;
  }

  @Override
  protected void layoutChildren() {
    double width = Math.floor(getWidth());
    double height = Math.floor(getHeight());
    if (width < 1 || height < 1 || stage == null) {
      return;
    }
    if (stage.fit(width, height)) {
      canvas.setWidth(width);
      canvas.setHeight(height);
      zoom = Zoom.FIT;
      drawing = null;
    }
    if (drawing == null) {
      draw(width, height);
    }
    spots.place(zoom);
    Drawing moving = player.drawing();
    paint(moving == null ? Objects.requireNonNull(drawing) : moving);
  }

  private void draw(double width, double height) {
    Selection selection = showing.selectionProperty().get();
    RouterPicture before = shown;
    RouterPicture now = stage().picture(showing.moment(), selection);
    shown = now;
    drawing = stage().drawings().at(now, selection);
    spots.show(stage().drawings().spots(now), now, selection);
    Box current = zoom.isFit() ? null : current(drawing, width, height);
    if (current != null) {
      zoom = zoom.showing(current, width, height);
    }
    if (moves && before != null) {
      player.play(RouterMotion.between(stage().drawings(), before, now, selection));
    }
    moves = false;
  }

  private void paint(Drawing what) {
    GraphicsContext gc = canvas.getGraphicsContext2D();
    gc.setTransform(1, 0, 0, 1, 0, 0);
    gc.setFill(ink(Ink.PAPER));
    gc.fillRect(0, 0, canvas.getWidth(), canvas.getHeight());
    gc.setTransform(zoom.factor(), 0, 0, zoom.factor(), zoom.x(), zoom.y());
    painter.paint(what);
    if (isFocused()) {
      gc.setTransform(1, 0, 0, 1, 0, 0);
      gc.setStroke(ink(Ink.POINTED_AT));
      gc.setLineDashes();
      gc.setLineWidth(RING);
      gc.strokeRect(RING / 2, RING / 2, canvas.getWidth() - RING, canvas.getHeight() - RING);
    }
  }

  /// What moves at present, or is about to.
  public List<Cue> playing() {
    return player.playing();
  }

  /// What is drawn at present, in pixels of this view, where all is in view.
  public @Nullable Drawing drawing() {
    return drawing;
  }

  /// Its picture at present.
  public @Nullable RouterPicture picture() {
    return shown;
  }
}
