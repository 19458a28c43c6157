package org.mgmscope.ui.shell;

import java.util.List;
import java.util.ResourceBundle;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.mgmscope.font.Letters;
import org.mgmscope.story.Lesson;
import org.mgmscope.story.SpeakerNote;
import org.mgmscope.story.drawing.Wrap;
import org.mgmscope.text.Markup;
import org.mgmscope.text.Span;
import org.mgmscope.ui.kit.Spans;
import org.mgmscope.ui.showing.Showing;

/// What the author says about the step, whole, and which step comes next: for the eyes of who
/// presents, while others see the window for the projector. It is as high at every step as the
/// longest note of the lesson needs.
final class SpeakerPane extends VBox {
  private static final int MOST_LINES = 30;
  private static final double LINE = 1.39;

  /// Where some of a note is bold or code, it may need a line more than was measured.
  private static final int MORE_LINES = 1;

  private record Asked(Lesson lesson, double width, double size) {}

  private final Showing showing;
  private final Label title = new Label();
  private final TextFlow note = new TextFlow();
  private final Label next = new Label();
  private @Nullable Asked asked;
  private double longest;

  SpeakerPane(Showing showing) {
    this.showing = showing;
    setId("speaker");
    getStyleClass().add("speaker");
    setMinHeight(USE_PREF_SIZE);
    title.setText(showing.texts().getString("speaker.title"));
    title.getStyleClass().add("pane-title");
    note.setId("speaker-note");
    note.setAccessibleRole(AccessibleRole.TEXT);
    next.setId("speaker-next");
    next.getStyleClass().add("speaker-next");
    next.setWrapText(true);
    next.setMinHeight(USE_PREF_SIZE);
    getChildren().addAll(title, note, next);
    showing.whileShown(this, this::show);
  }

  private void show() {
    SpeakerNote now = SpeakerNote.at(showing.lesson(), showing.beat());
    List<Span> words =
        now.note().isEmpty() ? Markup.parse(showing.texts().getString("speaker.none")) : now.note();
    note.getChildren().setAll(Spans.nodes(words));
    note.setAccessibleText(Markup.plain(words));
    next.setText(next(now));
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    double here = width < 0 ? getWidth() : width;
    double around = snappedTopInset() + snappedBottomInset() + 2 * getSpacing();
    double lines = longest(here) + title.prefHeight(-1);
    return Math.ceil(Math.max(super.computePrefHeight(here), around + lines));
  }

  private double inside(double width) {
    return Math.max(1, width - snappedLeftInset() - snappedRightInset());
  }

  private double longest(double width) {
    Asked now = new Asked(showing.lesson(), inside(width), next.getFont().getSize());
    if (!now.equals(asked)) {
      asked = now;
      longest = height(now);
    }
    return longest;
  }

  private double height(Asked now) {
    Letters letters = Letters.plain(now.size);
    int lines = 0;
    int ofNext = 1;
    for (int step = 0; step <= now.lesson.run().scenario().steps().size(); step++) {
      SpeakerNote told = SpeakerNote.ofStep(now.lesson, step);
      lines = Math.max(lines, lines(Markup.plain(told.note()), letters, now.width));
      ofNext = Math.max(ofNext, lines(next(told), Letters.bold(now.size), now.width));
    }
    return (lines + ofNext + MORE_LINES) * now.size * LINE;
  }

  private static int lines(String words, Letters letters, double width) {
    return Wrap.of(words, letters, width, MOST_LINES).lines().size();
  }

  private String next(SpeakerNote told) {
    ResourceBundle texts = showing.texts();
    return told.next() == 0
        ? texts.getString("speaker.last")
        : texts.getString("speaker.next").formatted(told.next(), told.name());
  }
}
