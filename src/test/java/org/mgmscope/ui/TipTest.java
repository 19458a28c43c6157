package org.mgmscope.ui;

import java.util.Locale;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mgmscope.Cases;
import org.mgmscope.ui.kit.EvenCell;

/// What is said to who points at something.
class TipTest {
  private OpenWindow window;

  @BeforeEach
  void open() {
    window = OpenWindow.on(Cases.lesson("01-shutdown"), Locale.ENGLISH);
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void pointing_at_a_cell_says_all_of_it_as_it_is_now() {
    window.press(KeyCode.CONTROL, KeyCode.DIGIT3);
    EvenCell<?, ?> cell = cell("PIM-SM");
    window.robot().moveTo(cell);
    new Asked(window).awaitTip("PIM-SM");
    window.robot().moveTo("#next");
    window.press(KeyCode.F8);
    EvenCell<?, ?> call = cell("MgmReleaseInterfaceOwnership");
    window.robot().moveTo(call);
    new Asked(window).awaitTip("MgmReleaseInterfaceOwnership");
  }

  private EvenCell<?, ?> cell(String words) {
    return OpenWindow.fx(
        () ->
            window.findAll("#events .table-cell").stream()
                .filter(EvenCell.class::isInstance)
                .map(each -> (EvenCell<?, ?>) each)
                .filter(each -> each.whole().equals(words))
                .findFirst()
                .orElseThrow());
  }
}
