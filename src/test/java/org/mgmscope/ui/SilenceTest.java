package org.mgmscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.ListView;
import javafx.scene.layout.Pane;
import javafx.stage.Screen;
import org.junit.jupiter.api.Test;
import org.mgmscope.Cases;

/// What JavaFX complains of fails the test in whose window it does.
class SilenceTest {
  @Test
  void what_a_list_logs_of_its_rows_is_heard() {
    OpenWindow window = OpenWindow.on(Cases.lesson("01-shutdown"), Locale.ENGLISH);
    OpenWindow.act(
        () -> {
          ListView<String> list = new ListView<>();
          list.getItems().add("a row");
          list.setFixedCellSize(0.1);
          list.setManaged(false);
          Pane centre = (Pane) window.find("#centre");
          centre.getChildren().add(list);
          list.resize(100, 60);
          list.applyCss();
          list.layout();
          centre.getChildren().remove(list);
        });
    assertThat(window.heard()).anyMatch(said -> said.contains("index exceeds maxCellCount"));
    window.close();
  }

  @Test
  void what_is_thrown_with_nobody_to_catch_it_is_heard() {
    OpenWindow window = OpenWindow.on(Cases.lesson("01-shutdown"), Locale.ENGLISH);
    Platform.runLater(
        () -> {
          throw new IndexOutOfBoundsException("of the program");
        });
    window.settle();
    assertThat(window.heard()).anyMatch(said -> said.contains("of the program"));
    window.close();
  }

  @Test
  void what_stands_partly_beside_the_screen_is_no_fault() {
    OpenWindow window = OpenWindow.on(Cases.lesson("01-shutdown"), Locale.ENGLISH);
    OpenWindow.act(
        () -> {
          Rectangle2D screen = Screen.getPrimary().getBounds();
          window.stage().setX(screen.getMaxX() - 500);
          window.stage().setY(screen.getMaxY() - 300);
          window.place().showing().last();
        });
    Rest.letPass(window.stage().getScene(), 5);
    window.settle();
    assertThat(window.heard()).isEmpty();
    window.close();
  }
}
