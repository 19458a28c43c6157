package org.mgmscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mgmscope.Cases;
import org.mgmscope.settings.Language;
import org.mgmscope.settings.Motion;
import org.mgmscope.settings.Page;
import org.mgmscope.settings.Setting;
import org.mgmscope.settings.StageTab;
import org.mgmscope.settings.Theme;

/// Views that are loaded again, because language or text size is another, leave nothing behind.
class ForgettingTest {
  /// After so many, what is still there stays.
  private static final int COLLECTIONS = 5;

  private final List<WeakReference<Parent>> old = new ArrayList<>();
  private OpenWindow window;

  @BeforeEach
  void open() {
    window = OpenWindow.on(Cases.lesson("01-shutdown"), Locale.ENGLISH);
    OpenWindow.act(() -> window.place().looks().motionProperty().set(Motion.REDUCED));
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void views_that_were_only_looked_at_are_forgotten() {
    again();
    again();
    assertForgotten();
  }

  @Test
  void views_whose_events_were_looked_at_are_forgotten() {
    for (int i = 0; i < 3; i++) {
      window.press(KeyCode.CONTROL, KeyCode.DIGIT3);
      window.press(KeyCode.CONTROL, KeyCode.F);
      window.robot().write("igmp");
      window.settle();
      again();
    }
    OpenWindow.act(() -> window.find("#next").requestFocus());
    assertForgotten();
  }

  @Test
  void views_that_were_used_by_keyboard_are_forgotten() {
    window.press(KeyCode.F8);
    window.press(KeyCode.F6);
    window.press(KeyCode.TAB);
    window.press(KeyCode.SHIFT, KeyCode.F8);
    again();
    again();
    assertForgotten();
  }

  @Test
  void views_that_were_used_by_mouse_are_forgotten() {
    window.click("#next");
    window.click("#side-state");
    window.click("#clientsMenu");
    window.press(KeyCode.ESCAPE);
    window.click("#clientsTerm");
    window.press(KeyCode.ESCAPE);
    window.click("#step-size");
    window.press(KeyCode.ESCAPE);
    again();
    again();
    assertForgotten();
  }

  @Test
  void views_are_forgotten_also_when_something_is_open_over_them() {
    window.click("#step-size");
    again();
    window.click("#speed");
    again();
    again();
    assertForgotten();
  }

  @Test
  void pages_and_pictures_are_forgotten() {
    for (Page page : Page.values()) {
      set(() -> window.place().looks().pageProperty().set(page));
    }
    set(() -> window.place().looks().pageProperty().set(null));
    for (StageTab tab : StageTab.values()) {
      set(() -> window.place().looks().stageTabProperty().set(tab));
      set(window.place().showing()::last);
      again();
      set(window.place().showing()::first);
    }
    again();
    assertForgotten();
  }

  @Test
  void views_that_were_seen_in_all_themes_are_forgotten() {
    for (Theme theme : Theme.values()) {
      set(() -> window.place().looks().themeProperty().set(theme));
    }
    again();
    again();
    assertForgotten();
  }

  /// Lets all views be loaded again.
  private void again() {
    old.add(new WeakReference<>(window.root()));
    boolean english = window.place().showing().lesson().locale().equals(Locale.ENGLISH);
    set(
        () -> {
          window
              .place()
              .looks()
              .chosen()
              .property(Setting.LANGUAGE)
              .set(english ? Language.GERMAN : Language.ENGLISH);
          window.place().looks().chosen().property(Setting.TEXT_SIZE).set(english ? 150 : 100);
        });
  }

  private void set(Runnable change) {
    OpenWindow.fx(
        () -> {
          change.run();
          return null;
        });
    window.settle();
  }

  private void assertForgotten() {
    window.robot().moveBy(1, 1); // JavaFX remembers what the mouse did last
    window.settle();
    // The last of them may still be what the window showed in its last frame.
    List<WeakReference<Parent>> gone = old.subList(0, old.size() - 1);
    for (int i = 0; i < COLLECTIONS && gone.stream().anyMatch(ForgettingTest::isThere); i++) {
      System.gc();
      Rest.letPass(window.stage().getScene(), 3);
    }
    assertThat(gone).noneMatch(ForgettingTest::isThere);
  }

  private static boolean isThere(WeakReference<Parent> view) {
    return view.get() != null;
  }
}
