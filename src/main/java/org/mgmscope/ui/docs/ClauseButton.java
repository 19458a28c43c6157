package org.mgmscope.ui.docs;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.TextFlow;
import org.mgmscope.manual.Clause;
import org.mgmscope.manual.Manual;
import org.mgmscope.story.ClauseState;
import org.mgmscope.text.Markup;
import org.mgmscope.text.Span;
import org.mgmscope.ui.kit.Spans;

/// A clause of the documentation: its sign, its text, and how often it has been carried out. A
/// press goes to its first beat.
public final class ClauseButton extends Button {
  private final Clause clause;
  private final ResourceBundle texts;
  private final String plain;
  private final Label sign = new Label();
  private final Label count = new Label();

  ClauseButton(Clause clause, Manual manual, ResourceBundle texts) {
    List<Span> text = manual.clause(clause);
    this.clause = clause;
    this.texts = texts;
    plain = Markup.plain(text);
    getStyleClass().setAll("clause");
    setId("clause-" + clause.name());
    sign.getStyleClass().add("clause-sign");
    count.getStyleClass().add("clause-count");
    count.setMinWidth(USE_PREF_SIZE);
    TextFlow flow = new TextFlow();
    flow.getChildren().setAll(Spans.explained(text, manual));
    HBox.setHgrow(flow, Priority.ALWAYS);
    HBox content = new HBox(sign, flow, count);
    content.getStyleClass().add("clause-content");
    content.setAlignment(Pos.TOP_LEFT);
    content.prefWidthProperty().bind(widthProperty().subtract(16));
    setGraphic(content);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setMaxWidth(Double.MAX_VALUE);
    setMinWidth(0);
    setAlignment(Pos.TOP_LEFT);
    show(new ClauseState(ClauseState.Progress.APART, 0, 0, 0));
  }

  public Clause clause() {
    return clause;
  }

  /// What stands before the text.
  public String sign() {
    return sign.getText();
  }

  /// How often it has been carried out, as shown; empty where it is carried out once at most.
  public String count() {
    return count.getText();
  }

  void show(ClauseState state) {
    for (ClauseState.Progress each : ClauseState.Progress.values()) {
      PseudoClass pseudo = PseudoClass.getPseudoClass(each.name().toLowerCase(Locale.ROOT));
      pseudoClassStateChanged(pseudo, each == state.progress());
    }
    sign.setText(sign(state.progress(), state.done() >= state.of()));
    count.setText(
        state.of() > 1 ? texts.getString("docs.count").formatted(state.done(), state.of()) : "");
    setAccessibleText(
        "%s. %s %s (%s)"
            .formatted(
                plain,
                texts.getString("progress." + state.progress()),
                count.getText(),
                clause.row().id())
            .replace("  ", " "));
    setDisable(state.beat() == 0);
  }

  /// What stands before a clause.
  ///
  /// @param whole whether it has been carried out as often as it is to be
  public static String sign(ClauseState.Progress progress, boolean whole) {
    return switch (progress) {
      case APART -> "";
      case PENDING -> "○";
      case EARLIER -> "✓";
      case CURRENT -> "▸";
      case DONE -> whole ? "✓" : "◐";
      case SKIPPED -> "–";
      case REFUSED -> "⊘";
    };
  }

  /// The button is as high as its text needs at its width.
  @Override
  protected double computePrefHeight(double width) {
    double inner = (width < 0 ? getWidth() : width) - 16;
    return getGraphic().prefHeight(Math.max(40, inner)) + 8;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  public javafx.geometry.Orientation getContentBias() {
    return javafx.geometry.Orientation.HORIZONTAL;
  }
}
