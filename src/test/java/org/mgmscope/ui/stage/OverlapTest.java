package org.mgmscope.ui.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ObjIntConsumer;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mgmscope.Cases;
import org.mgmscope.scenario.Scenario;
import org.mgmscope.settings.Motion;
import org.mgmscope.ui.OpenWindow;

/// The labels of the stage stand apart from each other and inside their boxes, at every beat.
class OverlapTest {
  private static final double NORMAL = 13;

  static Stream<Arguments> routers() {
    Named<Scenario> lesson = Named.of("first lesson", Cases.lesson("01-shutdown"));
    Named<Scenario> deadlock = Named.of("deadlock", Cases.scenario("11-deadlock"));
    Named<Scenario> big = Named.of("big router", BigRouter.scenario());
    return Stream.of(lesson, deadlock, big)
        .flatMap(
            router ->
                Stream.of(
                    Arguments.of(router, 1.0, Locale.ENGLISH),
                    Arguments.of(router, 1.75, Locale.GERMAN)));
  }

  @ParameterizedTest
  @MethodSource("routers")
  void no_two_labels_intersect_and_none_leaves_its_box(
      Scenario scenario, double size, Locale locale) {
    atEachBeat(
        scenario,
        size,
        locale,
        "#stage-ROUTER",
        (root, beat) -> check(beat, (Parent) root.lookup(".board")));
  }

  @ParameterizedTest
  @MethodSource("routers")
  void no_two_texts_of_the_sequence_intersect_and_none_leaves_the_picture(
      Scenario scenario, double size, Locale locale) {
    atEachBeat(
        scenario,
        size,
        locale,
        "#stage-SEQUENCE",
        (root, beat) -> check(beat, (SequenceView) root.lookup("#sequence")));
  }

  private static void atEachBeat(
      Scenario scenario, double size, Locale locale, String tab, ObjIntConsumer<Parent> check) {
    OpenWindow window = OpenWindow.on(scenario, locale);
    try {
      window.click(tab);
      OpenWindow.fx(
          () -> {
            window.session().motionProperty().set(Motion.REDUCED);
            window.root().setStyle("-fx-font-size: " + NORMAL * size + "px");
            return null;
          });
      for (int beat = 0; beat <= window.session().lesson().beats().count(); beat++) {
        int now = beat;
        OpenWindow.fx(
            () -> {
              window.session().goToBeat(now);
              window.root().applyCss();
              window.root().layout();
              check.accept(window.root(), now);
              return null;
            });
      }
    } finally {
      window.close();
    }
  }

  private static void check(int beat, SequenceView sequence) {
    List<DrawnText> drawn = sequence.drawn();
    assertThat(drawn).isNotEmpty();
    Rectangle2D picture = new Rectangle2D(0, 0, sequence.pictureWidth(), Double.MAX_VALUE);
    for (int i = 0; i < drawn.size(); i++) {
      assertThat(picture.contains(drawn.get(i).box()))
          .as("beat %d: %s lies in the picture", beat, drawn.get(i).whole())
          .isTrue();
      for (int j = i + 1; j < drawn.size(); j++) {
        assertThat(drawn.get(i).box().intersects(drawn.get(j).box()))
            .as("beat %d: %s and %s", beat, drawn.get(i).whole(), drawn.get(j).whole())
            .isFalse();
      }
    }
    List<Node> heads = List.copyOf(sequence.lookupAll(".sequence-head"));
    for (int i = 0; i < heads.size(); i++) {
      for (int j = i + 1; j < heads.size(); j++) {
        assertThat(heads.get(i).getBoundsInParent().intersects(heads.get(j).getBoundsInParent()))
            .as("beat %d: heads %d and %d", beat, i, j)
            .isFalse();
      }
    }
  }

  private static void check(int beat, Parent board) {
    List<Label> labels = new ArrayList<>();
    collect(board, labels);
    assertThat(labels).hasSizeGreaterThan(10);
    List<Bounds> boxes = labels.stream().map(label -> textIn(label, board)).toList();
    Bounds all = board.getLayoutBounds();
    for (int i = 0; i < boxes.size(); i++) {
      assertThat(all.contains(boxes.get(i)))
          .as("beat %d: %s lies on the board", beat, labels.get(i).getText())
          .isTrue();
      inside(beat, labels.get(i), board);
      for (int j = i + 1; j < boxes.size(); j++) {
        assertThat(boxes.get(i).intersects(boxes.get(j)))
            .as("beat %d: %s and %s", beat, labels.get(i).getText(), labels.get(j).getText())
            .isFalse();
      }
    }
  }

  /// A label lies inside the box that holds it, where it is not on the board itself.
  private static void inside(int beat, Label label, Parent board) {
    Parent box = label.getParent();
    while (!box.equals(board) && !box.getStyleClass().isEmpty()) {
      Bounds of = board.sceneToLocal(box.localToScene(box.getLayoutBounds()));
      assertThat(grown(of).contains(textIn(label, board)))
          .as("beat %d: %s in %s", beat, label.getText(), box.getStyleClass())
          .isTrue();
      box = box.getParent();
    }
  }

  private static Bounds grown(Bounds box) {
    return new BoundingBox(
        box.getMinX() - 1, box.getMinY() - 1, box.getWidth() + 2, box.getHeight() + 2);
  }

  private static void collect(Node node, List<Label> labels) {
    boolean ofPort = node.getParent() instanceof PortView; // it may be out of view at present
    if (!node.isVisible() && !ofPort) {
      return;
    }
    if (node instanceof Label label && !label.getText().isEmpty()) {
      labels.add(label);
    } else if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, labels));
    }
  }

  /// What a label draws, a hair smaller, so that neighbours may touch.
  private static Bounds textIn(Label label, Parent board) {
    Text text = (Text) label.lookup(".text");
    Bounds drawn = board.sceneToLocal(text.localToScene(text.getLayoutBounds()));
    return new BoundingBox(
        drawn.getMinX() + 0.5,
        drawn.getMinY() + 0.5,
        Math.max(0, drawn.getWidth() - 1),
        Math.max(0, drawn.getHeight() - 1));
  }
}
