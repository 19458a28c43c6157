package org.mgmscope.ui.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mgmscope.Cases;
import org.mgmscope.ui.OpenWindow;

/// How a row of the documentation is laid out.
class RowCardTest {
  @ParameterizedTest
  @ValueSource(strings = {"en", "de"})
  void in_a_window_that_was_just_opened_a_row_is_as_high_as_its_clauses(String language) {
    OpenWindow window = OpenWindow.on(Cases.lesson("01-shutdown"), Locale.of(language));
    window.settle();
    List<Region> cells =
        OpenWindow.fx(
                () -> window.findAll(".clause").stream().map(Node::getParent).distinct().toList())
            .stream()
            .map(Region.class::cast)
            .toList();
    assertThat(cells).isNotEmpty();
    for (Region cell : cells) {
      assertThat(cell.getHeight()).isEqualTo(OpenWindow.fx(() -> cell.prefHeight(cell.getWidth())));
    }
    window.close();
  }
}
