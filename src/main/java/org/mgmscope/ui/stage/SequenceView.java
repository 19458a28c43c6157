package org.mgmscope.ui.stage;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;
import org.mgmscope.story.Lesson;
import org.mgmscope.story.OpenFolds;
import org.mgmscope.story.PointedRows;
import org.mgmscope.story.Sequence;
import org.mgmscope.story.SequenceLines;
import org.mgmscope.story.drawing.BeatPlace;
import org.mgmscope.story.drawing.SequenceColumns;
import org.mgmscope.ui.showing.Showing;

/// The run as a sequence picture: lifelines, time downwards, the current beat in a frame. Only what
/// is in view is painted, so a run may be as long as it likes.
public final class SequenceView extends Painted {
  private static final double ABOVE_AND_BELOW = 12;

  /// So many lines are kept in view before and after the current beat, if there is room.
  private static final int AROUND_BEAT = 3;

  private final Showing showing;

  /// The picture is measured and painted as of the usual text size, and then so many times as
  /// large.
  private final double zoom;

  private final Canvas canvas = new Canvas();
  private final SequenceHeads heads;
  private final PictureBar down = new PictureBar(Orientation.VERTICAL, this::requestLayout);
  private final PictureBar across = new PictureBar(Orientation.HORIZONTAL, this::requestLayout);
  private Lesson begun;
  private Sequence sequence;
  private OpenFolds folds;
  private PointedRows pointedAt;
  private @Nullable TextRuler ruler;
  private @Nullable SequenceColumns columns;
  private double columnsFor;
  private List<DrawnText> drawn = List.of();
  private boolean follows = true;

  public SequenceView(Showing showing, double zoom) {
    this.showing = showing;
    this.zoom = zoom;
    heads = new SequenceHeads(zoom);
    begin(showing.lesson());
    setId("sequence");
    getStyleClass().add("sequence");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.LIST_VIEW);
    setMinSize(0, 0);
    getChildren().addAll(canvas, heads, down, across);
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
    new SequenceInput(showing, this, canvas).listen();
    showing.whileShown(this, showing.beatsProperty(), this::followLesson);
    showing.whileShown(this, this::show);
    showing.whileShown(this, showing.selectionProperty(), this::repoint);
  }

  @Override
  public @Nullable Object queryAccessibleAttribute(
      AccessibleAttribute attribute, Object... parameters) {
    return attribute == AccessibleAttribute.TEXT
        ? showing.named("name.sequence")
        : super.queryAccessibleAttribute(attribute, parameters);
  }

  // The lesson and the moment

  private void followLesson() {
    if (!begun.equals(showing.lesson())) {
      begin(showing.lesson());
      requestLayout();
    }
  }

  private void begin(Lesson lesson) {
    begun = lesson;
    sequence = new Sequence(lesson.beats(), lesson.locale());
    folds = new OpenFolds(sequence);
    pointedAt = new PointedRows(lesson.run(), showing.selectionProperty().get());
    columns = null;
    heads.name(sequence.lifelines());
  }

  private void show() {
    folds.enter(currentRow());
    heads.show(sequence, currentRow());
    follows = true;
    requestLayout();
  }

  private void repoint() {
    pointedAt = new PointedRows(begun.run(), showing.selectionProperty().get());
    requestLayout();
  }

  private int currentRow() {
    return sequence.lastRow(showing.beat());
  }

  // What somebody does

  /// Opens or closes a fold.
  void turn(int fold) {
    folds.turn(fold);
    requestLayout();
  }

  /// Opens or closes the next fold below the current beat, else the last above.
  void turnNearest() {
    folds.turnNearest(currentRow());
    requestLayout();
  }

  /// Scrolls by distances on the screen.
  void scroll(double right, double downwards) {
    down.move(downwards / zoom);
    across.move(right / zoom);
  }

  // Where things are

  @Override
  void restyled() {
    ruler = null;
    columns = null;
    requestLayout();
  }

  private TextRuler ruler() {
    if (ruler == null) {
      Font font = font();
      ruler = new TextRuler(Font.font(font.getFamily(), font.getSize() / zoom));
    }
    return ruler;
  }

  private double rowHeight() {
    return ruler().height() + ABOVE_AND_BELOW;
  }

  private SequenceColumns columns(double room) {
    if (columns == null || columnsFor != room) {
      columns = new SequenceColumns(sequence, ruler().bold()::width, heads.widths(), room);
      columnsFor = room;
    }
    return columns;
  }

  private double widthInView() {
    return canvas.getWidth() / zoom;
  }

  private double heightInView() {
    return canvas.getHeight() / zoom;
  }

  /// The place in the picture of a place on the canvas.
  Point2D inPicture(double x, double y) {
    return new Point2D(x / zoom + across.getValue(), y / zoom + down.getValue());
  }

  /// The line that a place in the picture lies in; it may be none.
  int lineAt(Point2D place) {
    return (int) Math.floor(place.getY() / rowHeight());
  }

  /// How many lines one goes on by a page.
  int linesInView() {
    return Math.max(1, (int) (heightInView() / rowHeight()) - 1);
  }

  // The picture

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
    double width = Math.floor(getWidth() - down.thickness(getHeight()));
    double room = width / zoom;
    SequenceColumns places = columns(room);
    boolean wide = places.width() > room;
    double above = heads.height();
    double height = Math.floor(getHeight() - above - (wide ? across.thickness(width) : 0));
    double high = height / zoom;
    if (room <= 0 || high <= 0) {
      return;
    }
    down.fit(lines().size() * rowHeight(), high, rowHeight());
    across.fit(places.width(), room, rowHeight());
    across.setVisible(wide);
    down.setVisible(down.getMax() > 0);
    down.resizeRelocate(width, above, getWidth() - width, height);
    across.resizeRelocate(0, above + height, width, getHeight() - above - height);
    canvas.setWidth(width);
    canvas.setHeight(height);
    canvas.relocate(0, above);
    if (follows) {
      reveal(places, room, high);
      follows = false;
    }
    heads.place(places, across.getValue(), above);
    paint(places);
  }

  /// Brings the current beat into view, with what is around it.
  private void reveal(SequenceColumns places, double room, double high) {
    double row = rowHeight();
    BeatPlace beat = new BeatPlace(sequence, lines(), places, row, showing.beat());
    double spare = (high - (beat.bottom() - beat.top())) / 2;
    double around = Math.max(0, Math.min(AROUND_BEAT * row, spare));
    down.reveal(beat.top() - around, beat.bottom() + around, high);
    TextRuler bold = ruler().bold();
    across.reveal(beat.left(bold::width), beat.right(bold::width), room);
  }

  private void paint(SequenceColumns places) {
    TextRuler plain = ruler();
    SequenceBrush brush =
        new SequenceBrush(this, canvas.getGraphicsContext2D(), plain, plain.bold());
    new SequenceLinesPainter(
            new SequenceLinesPainter.Content(sequence, lines(), showing.beat(), pointedAt),
            places,
            brush,
            rowHeight(),
            new Rectangle2D(across.getValue(), down.getValue(), widthInView(), heightInView()))
        .paint(zoom);
    drawn = List.copyOf(brush.drawn());
  }

  /// The words in view, as they were painted last. Places are those of the whole picture.
  List<DrawnText> drawn() {
    return drawn;
  }

  /// Whether words that were painted are in view from end to end.
  boolean isInView(DrawnText text) {
    double left = Math.rint(across.getValue());
    double top = Math.rint(down.getValue());
    return new Rectangle2D(left, top, widthInView(), heightInView()).contains(text.box());
  }

  /// What the picture is made of.
  Sequence sequence() {
    return sequence;
  }

  /// The lines as they stand now.
  SequenceLines lines() {
    return folds.lines();
  }

  /// The middle of a line, down from the top of this view.
  double middleOf(int line) {
    return heads.height() + ((line + 0.5) * rowHeight() - Math.rint(down.getValue())) * zoom;
  }

  /// How wide the picture is, in view or not.
  double pictureWidth() {
    return columns == null ? 0 : columns.width();
  }
}
