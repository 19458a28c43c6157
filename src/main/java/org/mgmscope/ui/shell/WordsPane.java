package org.mgmscope.ui.shell;

import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.mgmscope.ui.showing.Showing;

/// The beat in words, as high as it needs, as long as that leaves enough to what stands above; else
/// it scrolls. It can have the focus, and then it is the sentence that a screen reader tells.
final class WordsPane extends StackPane {
  /// Of the height of all that it stands in.
  private static final double MOST = 0.45;

  private final Region words;
  private final ScrollPane scroll;

  /// @param fold the button that folds it
  WordsPane(Showing showing, Region words, Node fold) {
    this(showing, words);
    setAlignment(fold, Pos.TOP_RIGHT);
    fold.setViewOrder(-1); // in front, although it comes first
    getChildren().addFirst(fold);
  }

  WordsPane(Showing showing, Region words) {
    this.words = words;
    scroll = new Scroll(showing, words);
    scroll.setId("words-scroll");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(true);
    scroll.getStyleClass().add("words-scroll");
    getStyleClass().add("words-pane");
    getChildren().add(scroll);
    showing.whileShown(this, () -> scroll.setVvalue(0));
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
    double wanted = Math.ceil(words.prefHeight(width < 0 ? getWidth() : width));
    return getParent() instanceof Region all && all.getHeight() > 0
        ? Math.min(wanted, Math.floor(MOST * all.getHeight()))
        : wanted;
  }
}
