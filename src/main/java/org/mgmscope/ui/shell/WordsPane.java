package org.mgmscope.ui.shell;

import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.mgmscope.font.Letters;
import org.mgmscope.story.Lesson;
import org.mgmscope.story.drawing.TellingRoom;
import org.mgmscope.ui.looks.Looks;
import org.mgmscope.ui.showing.Showing;

/// The beat in words: of one height for a lesson, a width and a size of text, so that nothing above
/// moves from beat to beat. What is longer scrolls; the room of its bar is always kept. It can have
/// the focus, and then it is the sentence that a screen reader tells.
final class WordsPane extends StackPane {
  /// Of the height of all that it stands in.
  private static final double MOST = 0.45;

  private static final int MOST_LINES = 5;
  private static final int FEW_LINES = 3;

  /// From this size of text on, in percent, a window that is not wide has few lines.
  private static final int LARGE = 150;

  private static final double WIDE = 1280;

  /// What is left and right of the lines, with the bar.
  private static final double BESIDE = 78;

  /// What is over and under them.
  private static final double AROUND = 27;

  private static final double LINE = 1.39;
  private static final double SMALL = 0.75;

  private record Asked(Lesson lesson, double width, double size) {}

  private final Showing showing;
  private final Looks looks;
  private final ScrollPane scroll;

  /// Has the letters of the sentence.
  private final Label ruler = new Label();

  private @Nullable Asked asked;
  private double wanted;

  /// @param fold the button that folds it
  WordsPane(Showing showing, Looks looks, Region words, Node fold) {
    this(showing, looks, words);
    setAlignment(fold, Pos.TOP_RIGHT);
    fold.setViewOrder(-1); // in front, although it comes first
    getChildren().addFirst(fold);
  }

  WordsPane(Showing showing, Looks looks, Region words) {
    this.showing = showing;
    this.looks = looks;
    scroll = new Scroll(showing, words);
    scroll.setId("words-scroll");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.ALWAYS);
    scroll.setFocusTraversable(true);
    scroll.getStyleClass().add("words-scroll");
    getStyleClass().add("words-pane");
    ruler.getStyleClass().add("sentence");
    ruler.setManaged(false);
    ruler.setVisible(false);
    getChildren().addAll(ruler, scroll);
    ruler.fontProperty().subscribe((_, _) -> requestLayout());
    showing.whileShown(this, () -> scroll.setVvalue(0));
    showing.whileShown(this, showing.runProperty(), this::requestLayout);
  }

  private static final class Scroll extends ScrollPane {
    private final Showing showing;

    Scroll(Showing showing, Region words) {
      super(words);
      this.showing = showing;
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(
        AccessibleAttribute attribute, Object... parameters) {
      return attribute == AccessibleAttribute.TEXT
          ? showing.named("name.sentence")
          : super.queryAccessibleAttribute(attribute, parameters);
    }
  }

  /// Where the focus is to be when somebody comes here.
  Node first() {
    return scroll;
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    double most = wanted(width < 0 ? getWidth() : width);
    return getParent() instanceof Region all && all.getHeight() > 0
        ? Math.min(most, Math.floor(MOST * all.getHeight()))
        : most;
  }

  private double wanted(double width) {
    Asked now = new Asked(showing.lesson(), width, ruler.getFont().getSize());
    if (!now.equals(asked)) {
      asked = now;
      wanted = height(now);
    }
    return wanted;
  }

  private double height(Asked now) {
    boolean few =
        looks.textSizeProperty().getValue() >= LARGE
            && getScene() != null
            && getScene().getWidth() < WIDE;
    double small = now.size * SMALL;
    TellingRoom room =
        TellingRoom.of(
            now.lesson,
            Math.max(1, now.width - BESIDE),
            few ? FEW_LINES : MOST_LINES,
            Letters.plain(now.size),
            Letters.plain(small));
    double rest = few ? 0 : (room.parameters() * small + now.size) * LINE + 6;
    int lines = few ? FEW_LINES : room.sentence();
    return Math.ceil(lines * now.size * LINE + rest + AROUND);
  }
}
