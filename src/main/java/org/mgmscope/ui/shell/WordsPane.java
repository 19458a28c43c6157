package org.mgmscope.ui.shell;

import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.mgmscope.ui.Session;

/// The beat in words, as high as it needs, as long as that leaves enough to what stands above; else
/// it scrolls.
final class WordsPane extends StackPane {
  /// Of the height of all that it stands in.
  private static final double MOST = 0.45;

  private final Region words;

  /// @param fold the button that folds it
  WordsPane(Session session, Region words, Node fold) {
    this(session, words);
    setAlignment(fold, Pos.TOP_RIGHT);
    getChildren().add(fold);
  }

  WordsPane(Session session, Region words) {
    this.words = words;
    ScrollPane scroll = new ScrollPane(words);
    scroll.setId("words-scroll");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setAccessibleText(words.getAccessibleText());
    scroll
        .focusTraversableProperty()
        .bind(heightProperty().lessThan(words.heightProperty().subtract(1)));
    scroll.getStyleClass().add("words-scroll");
    getStyleClass().add("words-pane");
    getChildren().add(scroll);
    session.whileShown(this, () -> scroll.setVvalue(0));
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
