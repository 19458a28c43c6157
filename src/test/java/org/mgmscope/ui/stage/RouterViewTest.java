package org.mgmscope.ui.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mgmscope.Cases;
import org.mgmscope.settings.Motion;
import org.mgmscope.ui.OpenWindow;

class RouterViewTest {
  @ParameterizedTest
  @ValueSource(strings = {"en", "de"})
  void in_a_small_window_each_message_is_in_view_from_top_to_bottom(String language) {
    OpenWindow window = still(Locale.of(language));
    int beats = window.place().showing().lesson().beats().count();
    for (int beat = 1; beat <= beats; beat++) {
      window.press(KeyCode.F8);
      inView(window, beat);
    }
    window.close();
  }

  /// A window in which nothing moves.
  private static OpenWindow still(Locale locale) {
    OpenWindow window = OpenWindow.on(Cases.lesson("01-shutdown"), locale);
    OpenWindow.fx(
        () -> {
          window.place().looks().motionProperty().set(Motion.REDUCED);
          return null;
        });
    return window;
  }

  private static void inView(OpenWindow window, int beat) {
    OpenWindow.fx(
        () -> {
          Node message = window.find("#router .message");
          if (message != null) {
            Bounds box = message.localToScene(message.getLayoutBounds());
            Node viewport = window.find("#router .viewport");
            Bounds view = viewport.localToScene(viewport.getLayoutBounds());
            assertThat(box.getMinY()).as("beat %d", beat).isGreaterThanOrEqualTo(view.getMinY());
            assertThat(box.getMaxY()).as("beat %d", beat).isLessThanOrEqualTo(view.getMaxY());
          }
          return null;
        });
  }

  @Test
  void where_igmp_is_disabled_message_and_badge_are_in_view_together() {
    OpenWindow window = still(Locale.ENGLISH);
    for (int beat = 1; beat <= 8; beat++) {
      window.press(KeyCode.F8);
    }
    OpenWindow.fx(
        () -> {
          Node badge = window.find("#router .badge:igmp-disabled");
          Bounds box = badge.localToScene(badge.getLayoutBounds());
          Node viewport = window.find("#router .viewport");
          assertThat(viewport.localToScene(viewport.getLayoutBounds()).contains(box)).isTrue();
          return null;
        });
    window.close();
  }
}
