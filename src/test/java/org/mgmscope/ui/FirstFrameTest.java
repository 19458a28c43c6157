package org.mgmscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Parent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mgmscope.Cases;
import org.mgmscope.story.Lesson;
import org.mgmscope.ui.shell.Workplace;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// What a window is opened with, and what comes after.
class FirstFrameTest {
  private final Locale before = Locale.getDefault();
  private Stage stage;

  @AfterEach
  void close() {
    OpenWindow.fx(
        () -> {
          stage.close();
          return null;
        });
    Locale.setDefault(before);
  }

  @Test
  void the_titles_of_the_state_are_there_at_once_and_its_tables_after_the_first_frame()
      throws TimeoutException {
    FxToolkit.registerPrimaryStage();
    OpenWindow.fx(
        () -> {
          stage = new Stage();
          Window.show(stage, new Workplace(Lesson.of(Cases.lesson("01-shutdown"), Locale.ENGLISH)));
          assertThat(many(".section .fold")).isEqualTo(12);
          assertThat(many(".section .table-view")).isZero();
          return null;
        });
    WaitForAsyncUtils.waitFor(
        30, TimeUnit.SECONDS, () -> OpenWindow.fx(() -> many(".section .table-view") > 0));
  }

  @Test
  void a_window_is_opened_with_the_views_that_were_loaded_first() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
    List<Parent> others = new ArrayList<>();
    OpenWindow.fx(
        () -> {
          stage = new Stage();
          stage
              .sceneProperty()
              .subscribe(
                  scene -> {
                    if (scene != null) {
                      scene.rootProperty().subscribe((_, other) -> others.add(other));
                    }
                  });
          Window.show(stage, new Workplace(Lesson.of(Cases.lesson("01-shutdown"), Locale.GERMAN)));
          return null;
        });
    assertThat(others).as("views").hasSize(1);
    assertThat(Locale.getDefault()).isEqualTo(Locale.GERMAN);
  }

  private int many(String query) {
    Rest.style(stage.getScene());
    return stage.getScene().getRoot().lookupAll(query).size();
  }
}
