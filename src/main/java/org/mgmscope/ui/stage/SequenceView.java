package org.mgmscope.ui.stage;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.geometry.Orientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;
import org.mgmscope.story.Lesson;
import org.mgmscope.story.Naming;
import org.mgmscope.story.Selection;
import org.mgmscope.story.Sequence;
import org.mgmscope.story.SequenceLines;
import org.mgmscope.story.SequenceRow;
import org.mgmscope.story.drawing.Ink;
import org.mgmscope.story.drawing.SequenceColumns;
import org.mgmscope.ui.kit.PartKey;
import org.mgmscope.ui.showing.Showing;

/// The run as a sequence picture: lifelines, time downwards, the current beat in a frame. Only what
/// is in view is painted, so a run may be as long as it likes.
public final class SequenceView extends Painted {
  private static final double LEAST_HEAD = 30;
  private static final double MOST_HEAD = 150;
  private static final double AROUND_HEADS = 2;

  /// What is kept in view beside the lifelines of the current beat.
  private static final double BESIDE = 48;

  private static final double ABOVE_AND_BELOW = 12;

  private final Showing showing;
  private Lesson begun;
  private Sequence sequence;
  private final Canvas canvas = new Canvas();
  private final Group heads = new Group();
  private final ScrollBar down = new ScrollBar();
  private final ScrollBar across = new ScrollBar();
  private final Tooltip whole = new Tooltip();
  private final BitSet open = new BitSet();

  /// The picture is measured and painted as of the usual text size, and then so many times as
  /// large.
  private final double zoom;

  private Naming naming;
  private final Map<Integer, Boolean> pointedAt = new HashMap<>();
  private SequenceLines lines;
  private int entered = -1;
  private @Nullable TextRuler ruler;
  private @Nullable SequenceColumns columns;
  private double columnsFor;
  private List<DrawnText> drawn = List.of();
  private boolean follows = true;

  public SequenceView(Showing showing, double zoom) {
    this.showing = showing;
    begun = showing.lesson();
    sequence = new Sequence(begun.beats(), begun.locale());
    naming = new Naming(begun.run());
    this.zoom = zoom;
    lines = new SequenceLines(sequence, open);
    setId("sequence");
    getStyleClass().add("sequence");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.LIST_VIEW);
    setMinSize(0, 0);
    head();
    heads.setAutoSizeChildren(false);
    heads.setManaged(false);
    down.setOrientation(Orientation.VERTICAL);
    getChildren().addAll(canvas, heads, down, across);
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
    for (ScrollBar bar : List.of(down, across)) {
      bar.setFocusTraversable(false);
      bar.valueProperty().subscribe((_, _) -> requestLayout());
    }
    addEventHandler(ScrollEvent.SCROLL, this::scroll);
    canvas.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
    canvas.addEventHandler(MouseEvent.MOUSE_MOVED, this::point);
    canvas.setCursor(Cursor.HAND);
    addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    showing.whileShown(this, showing.runProperty(), this::begin);
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

  private void begin() {
    if (begun.equals(showing.lesson())) {
      return;
    }
    begun = showing.lesson();
    sequence = new Sequence(begun.beats(), begun.locale());
    naming = new Naming(begun.run());
    columns = null;
    entered = -1;
    open.clear();
    pointedAt.clear();
    head();
    relist();
  }

  private void head() {
    heads
        .getChildren()
        .setAll(
            sequence.lifelines().stream()
                .map(line -> new SequenceHead(line, zoom * MOST_HEAD))
                .toList());
  }

  private void show() {
    int fold = sequence.folds().of(currentRow());
    if (fold != entered) {
      entered = fold;
      relist();
    }
    for (int line = 0; line < heads.getChildren().size(); line++) {
      ((SequenceHead) heads.getChildren().get(line)).show(sequence.life(line, currentRow()));
    }
    follows = true;
    requestLayout();
  }

  private void repoint() {
    pointedAt.clear();
    requestLayout();
  }

  /// Whether a row shows an event that names what somebody points at.
  boolean isPointedAt(SequenceRow row) {
    Selection selection = showing.selectionProperty().get();
    return selection != null
        && pointedAt.computeIfAbsent(
            row.number(),
            _ ->
                IntStream.rangeClosed(row.first(), row.last())
                    .anyMatch(event -> selection.isNamedBy(event, naming)));
  }

  private int currentRow() {
    return sequence.lastRow(showing.beat());
  }

  private void relist() {
    BitSet shown = (BitSet) open.clone();
    if (entered >= 0) {
      shown.set(entered);
    }
    lines = new SequenceLines(sequence, shown);
    requestLayout();
  }

  private void turn(int fold) {
    open.flip(fold);
    relist();
  }

  // What somebody does

  private void scroll(ScrollEvent event) {
    down.setValue(Math.clamp(down.getValue() - event.getDeltaY() / zoom, 0, down.getMax()));
    across.setValue(Math.clamp(across.getValue() - event.getDeltaX() / zoom, 0, across.getMax()));
    event.consume();
  }

  private void click(MouseEvent event) {
    requestFocus();
    int line = (int) Math.floor((event.getY() / zoom + down.getValue()) / rowHeight());
    if (line >= 0 && line < lines.size()) {
      switch (lines.at(line)) {
        case SequenceLines.Line.Row row -> showing.goToBeat(sequence.row(row.row()).beat());
        case SequenceLines.Line.Fold fold -> turn(fold.fold());
      }
    }
    event.consume();
  }

  /// Words that are cut are shown whole where the mouse points at them.
  private void point(MouseEvent event) {
    double x = event.getX() / zoom + across.getValue();
    double y = event.getY() / zoom + down.getValue();
    Tooltip.uninstall(canvas, whole);
    for (DrawnText text : drawn) {
      if (text.box().contains(x, y) && !text.words().equals(text.whole())) {
        whole.setText(text.whole());
        Tooltip.install(canvas, whole);
      }
    }
  }

  private void press(KeyEvent key) {
    Map<PartKey, Runnable> moves =
        Map.of(
            PartKey.DOWN, () -> showing.goToBeat(showing.beat() + 1),
            PartKey.UP, () -> showing.goToBeat(showing.beat() - 1),
            PartKey.PAGE_DOWN, () -> goByLines(linesInView()),
            PartKey.PAGE_UP, () -> goByLines(-linesInView()),
            PartKey.FOLD, this::turnNearest);
    moves.forEach(
        (pressed, move) -> {
          if (pressed.is(key)) {
            move.run();
            key.consume();
          }
        });
  }

  private int linesInView() {
    return Math.max(1, (int) (heightInView() / rowHeight()) - 1);
  }

  private void goByLines(int by) {
    int line = lines.of(currentRow()) + by;
    if (line < 0) {
      showing.first();
    } else if (line >= lines.size()) {
      showing.last();
    } else {
      int row =
          switch (lines.at(line)) {
            case SequenceLines.Line.Row found -> found.row();
            case SequenceLines.Line.Fold fold -> sequence.folds().firstRow(fold.fold());
          };
      showing.goToBeat(sequence.row(row).beat());
    }
  }

  /// Opens or closes the next fold below the current beat, else the last above.
  private void turnNearest() {
    int below = 0;
    int folds = sequence.folds().size();
    while (below < folds && sequence.folds().firstRow(below) <= currentRow()) {
      below++;
    }
    int fold = below < folds ? below : folds - 1;
    if (fold >= 0 && fold != entered) {
      turn(fold);
    }
  }

  // The picture

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

  private double headHeight() {
    double most = LEAST_HEAD;
    for (Node head : heads.getChildren()) {
      most = Math.max(most, Math.ceil(head.prefHeight(-1)));
    }
    return most + 2 * AROUND_HEADS;
  }

  private double rowHeight() {
    return ruler().height() + ABOVE_AND_BELOW;
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
    double width = Math.floor(getWidth() - thickness(down, getHeight(), true));
    double room = width / zoom;
    SequenceColumns places = columns(room);
    boolean wide = places.width() > room;
    double above = headHeight();
    double height = Math.floor(getHeight() - above - (wide ? thickness(across, width, false) : 0));
    double high = height / zoom;
    if (room <= 0 || high <= 0) {
      return;
    }
    layOut(down, lines.size() * rowHeight(), high);
    layOut(across, places.width(), room);
    across.setVisible(wide);
    down.setVisible(down.getMax() > 0);
    down.resizeRelocate(width, above, getWidth() - width, height);
    across.resizeRelocate(0, above + height, width, getHeight() - above - height);
    canvas.setWidth(width);
    canvas.setHeight(height);
    canvas.relocate(0, above);
    if (follows) {
      follow(high);
      followAcross(places, room);
      follows = false;
    }
    for (int line = 0; line < heads.getChildren().size(); line++) {
      SequenceHead head = (SequenceHead) heads.getChildren().get(line);
      double wanted = Math.ceil(head.prefWidth(-1));
      head.resizeRelocate(
          Math.rint((places.x(line) - across.getValue()) * zoom - wanted / 2),
          AROUND_HEADS,
          wanted,
          above - 2 * AROUND_HEADS);
    }
    paint(places);
  }

  private static double thickness(ScrollBar bar, double length, boolean vertical) {
    return Math.ceil(vertical ? bar.prefWidth(length) : bar.prefHeight(length));
  }

  private void layOut(ScrollBar bar, double whole, double room) {
    double most = Math.max(0, whole - room);
    bar.setMax(most);
    bar.setVisibleAmount(most * room / Math.max(1, whole));
    bar.setUnitIncrement(rowHeight());
    bar.setBlockIncrement(room);
    bar.setValue(Math.clamp(bar.getValue(), 0, most));
  }

  private SequenceColumns columns(double room) {
    if (columns == null || columnsFor != room) {
      double[] widths =
          heads.getChildren().stream()
              .mapToDouble(head -> Math.ceil(head.prefWidth(-1) / zoom))
              .toArray();
      columns = new SequenceColumns(sequence, ruler().bold()::width, widths, room);
      columnsFor = room;
    }
    return columns;
  }

  /// Brings the current beat into view, with what is around it.
  private void follow(double high) {
    double row = rowHeight();
    double top = Math.max(0, lines.of(sequence.firstRow(showing.beat()))) * row;
    double bottom = (lines.of(currentRow()) + 1) * row;
    double around = Math.max(0, Math.min(3 * row, (high - (bottom - top)) / 2));
    double value = down.getValue();
    if (bottom + around > value + high) {
      value = bottom + around - high;
    }
    if (top - around < value) {
      value = top - around;
    }
    down.setValue(Math.rint(Math.clamp(value, 0, down.getMax())));
  }

  /// Brings the lifelines of the current beat into view.
  private void followAcross(SequenceColumns places, double room) {
    if (showing.beat() == 0) {
      across.setValue(0);
      return;
    }
    SequenceRow row = sequence.row(currentRow());
    int left = Math.min(row.from(), row.to());
    double label = ruler().bold().width(row.words());
    boolean box = left == places.mgm() && !row.isMessage();
    double beside = SequenceColumns.GUTTER + BESIDE + (box ? label : 0);
    double from = places.x(left) - beside;
    double words = row.isMessage() ? label : 0;
    double to = Math.max(places.x(Math.max(row.from(), row.to())), places.x(left) + words) + BESIDE;
    double value = Math.min(Math.max(across.getValue(), to - room), from);
    across.setValue(Math.rint(Math.clamp(value, 0, across.getMax())));
  }

  private void paint(SequenceColumns places) {
    TextRuler plain = ruler();
    SequenceBrush brush =
        new SequenceBrush(this, canvas.getGraphicsContext2D(), plain, plain.bold());
    brush.gc().setTransform(zoom, 0, 0, zoom, 0, 0);
    brush.patch(0, 0, widthInView(), heightInView());
    double height = rowHeight();
    double scrolled = Math.rint(down.getValue());
    brush.gc().translate(-Math.rint(across.getValue()), -scrolled);
    SequencePainter painter =
        new SequencePainter(
            sequence,
            places,
            brush,
            height,
            across.getValue() + AROUND_HEADS,
            across.getValue() + widthInView() - AROUND_HEADS);
    LifelinePainter lifelines = new LifelinePainter(sequence, places, brush, height);
    int first = (int) (scrolled / height);
    int last = Math.min(lines.size() - 1, (int) ((scrolled + heightInView()) / height));
    for (int line = first; line <= last; line++) {
      paintLine(lifelines, painter, brush, line, line * height);
    }
    brush.gc().setTransform(zoom, 0, 0, zoom, 0, 0);
    brush.keepNothing();
    brush.about(false, false);
    brush.use(Ink.FAINT);
    brush.gc().strokeLine(0, 0.5, widthInView(), 0.5);
    frame(brush, height, scrolled);
    drawn = List.copyOf(brush.drawn());
  }

  private void paintLine(
      LifelinePainter lifelines,
      SequencePainter painter,
      SequenceBrush brush,
      int line,
      double top) {
    int now = currentRow();
    switch (lines.at(line)) {
      case SequenceLines.Line.Row found -> {
        int row = found.row();
        boolean current =
            showing.beat() > 0 && row <= now && row >= sequence.firstRow(showing.beat());
        brush.about(current, row > now);
        lifelines.paint(row - 1, row, top, top + painter.arrow());
        SequenceRow what = sequence.row(row);
        painter.row(what, top);
        if (isPointedAt(what)) {
          painter.pointedAt(across.getValue(), top);
        }
      }
      case SequenceLines.Line.Fold fold -> {
        int row = sequence.folds().firstRow(fold.fold());
        brush.about(false, row > now);
        lifelines.paint(row - 1, row - 1, top, top);
        painter.fold(sequence.folds().words(fold.fold(), fold.open()), fold.open(), top);
      }
    }
  }

  private void frame(SequenceBrush brush, double height, double scrolled) {
    if (showing.beat() == 0) {
      return;
    }
    double top = lines.of(sequence.firstRow(showing.beat())) * height - scrolled;
    double bottom = (lines.of(currentRow()) + 1) * height - scrolled;
    brush.about(true, false);
    brush.use(Ink.TEXT);
    brush.gc().strokeRoundRect(2, top + 1, widthInView() - 4, bottom - top - 1, 8, 8);
    brush.glyphs().current(8, Math.rint((top + bottom) / 2));
  }

  private double widthInView() {
    return canvas.getWidth() / zoom;
  }

  private double heightInView() {
    return canvas.getHeight() / zoom;
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
    return lines;
  }

  /// The middle of a line, down from the top of this view.
  double middleOf(int line) {
    return headHeight() + ((line + 0.5) * rowHeight() - Math.rint(down.getValue())) * zoom;
  }

  /// How wide the picture is, in view or not.
  double pictureWidth() {
    return columns == null ? 0 : columns.width();
  }
}
