package org.mgmscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.Test;
import org.mgmscope.Cases;
import org.mgmscope.story.Lesson;

/// Where one is in each pane.
class TopTest {
  @Test
  void at_the_beginning_of_a_lesson_each_pane_is_at_its_top() {
    OpenWindow window = OpenWindow.on(Cases.lesson("01-shutdown"), Locale.ENGLISH);
    try {
      window.resize(1280, 800);
      List<ScrollPane> panes = panes(window.root());
      assertThat(panes)
          .extracting(Node::getId)
          .contains("docs-scroll", "words-scroll", "state-scroll");
      goTo(window, 20, panes);
      OpenWindow.act(() -> window.place().showing().first());
      window.settle();
      assertThat(panes).allMatch(pane -> pane.getVvalue() == 0);
      goTo(window, 20, panes);
      Lesson other = Lesson.of(Cases.lesson("14-crash"), Locale.ENGLISH);
      OpenWindow.act(() -> window.place().showing().open(other, 0));
      window.settle();
      assertThat(panes(window.root())).allMatch(pane -> pane.getVvalue() == 0);
    } finally {
      window.close();
    }
  }

  private static void goTo(OpenWindow window, int beat, List<ScrollPane> panes) {
    OpenWindow.act(
        () -> {
          window.place().showing().goToBeat(beat);
          panes.forEach(pane -> pane.setVvalue(0.7));
        });
    window.settle();
  }

  private static List<ScrollPane> panes(Parent root) {
    List<ScrollPane> found = new ArrayList<>();
    for (Node child : root.getChildrenUnmodifiable()) {
      if (child instanceof ScrollPane pane) {
        found.add(pane);
      }
      if (child instanceof Parent parent) {
        found.addAll(panes(parent));
      }
    }
    return found;
  }
}
