package org.mgmscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import javafx.scene.control.ListView;
import javafx.scene.layout.Pane;
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
}
