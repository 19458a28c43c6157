package org.mgmscope.ui;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mgmscope.Cases;
import org.mgmscope.Sample;
import org.mgmscope.settings.Arrangement;

/// Every lesson and every case, walked through forward and back by keys: what stands in the window
/// is what the trace says, nothing is logged, and nothing is thrown that nobody catches. In
/// `verify` some files, and on the way back each sixth beat.
class WalkTest {
  /// So wide that all columns of the clients are in view.
  private static final double WIDE = 0.5;

  static List<String> files() {
    return Cases.files();
  }

  @Tag("slow")
  @ParameterizedTest
  @MethodSource("files")
  void each_beat_of_each_file_forward_and_back_shows_what_the_trace_says(String file) {
    walk(file);
  }

  static List<String> some() {
    return List.of("lessons/01-shutdown.mgm.json", "cases/11-deadlock.mgm.json");
  }

  @ParameterizedTest
  @MethodSource("some")
  void each_beat_forward_and_back_shows_what_the_trace_says(String file) {
    walk(file);
  }

  private static void walk(String file) {
    Trace trace = new Trace(Cases.bytes(file));
    OpenWindow window = OpenWindow.on(Cases.read(file), Locale.ENGLISH);
    try {
      WindowOnPaper paper = new WindowOnPaper(window, trace);
      OpenWindow.fx(
          () -> {
            TimelineSeen.in(window.root()).zoomUsual();
            window.place().looks().panesLook().arrange(Arrangement.USUAL.withShared(WIDE));
            showAllColumnsOfClients(window);
            return null;
          });
      window.openRepeats();
      paper.compare(0);
      for (int beat = 1; beat <= trace.beats().size(); beat++) {
        window.press(KeyCode.F8);
        paper.compare(beat);
      }
      for (int beat = trace.beats().size() - 1; beat >= 0; beat--) {
        window.press(KeyCode.F7);
        if (Sample.takes(beat, 6)) {
          paper.compare(beat);
        }
      }
    } finally {
      window.close();
    }
  }

  private static void showAllColumnsOfClients(OpenWindow window) {
    if (window.find("#side-state") instanceof ToggleButton state) {
      state.fire();
      Rest.style(window.stage().getScene());
    }
    MenuButton menu = (MenuButton) window.find("#clientsMenu");
    menu.getOnShowing().handle(null);
    for (MenuItem item : menu.getItems()) {
      if (item instanceof CheckMenuItem column && !column.isSelected()) {
        column.setSelected(true);
        column.fire();
      }
    }
  }
}
