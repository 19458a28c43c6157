package org.mgmscope.ui;

import java.util.Locale;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.mgmscope.scenario.Scenario;
import org.mgmscope.ui.kit.Delays;

/// A window for the tests of a class, one after the other: each finds it as if it were just opened,
/// which takes less time than to open one, and after each it is looked at as when it is closed.
///
/// A test may close it: the next one has another.
public final class LastingWindow {
  private final BiFunction<Scenario, Locale, OpenWindow> opens;
  private @Nullable OpenWindow window;
  private boolean spoilt;

  public LastingWindow() {
    opens = OpenWindow::on;
  }

  /// One with somebody who lets time pass.
  public LastingWindow(Delays delays) {
    opens = (scenario, locale) -> OpenWindow.on(scenario, locale, delays);
  }

  /// The window as if it were just opened on a lesson, in the corner of the screen.
  public OpenWindow open(Scenario scenario, Locale locale) {
    OpenWindow there = window;
    if (there == null) {
      there = opens.apply(scenario, locale);
      there.moveToCorner();
      window = there;
    } else {
      there.renew(scenario, locale);
    }
    return there;
  }

  /// Lets the next test have another one: to this one something is done that lasts.
  public void spoil() {
    spoilt = true;
  }

  /// After a test. Each fault is told at the test that it is of.
  public void leave() {
    OpenWindow there = window;
    if (there != null && (spoilt || !there.stage().isShowing())) {
      close();
    } else if (there != null) {
      there.leave();
    }
  }

  /// After the last test.
  public void close() {
    OpenWindow there = window;
    window = null;
    spoilt = false;
    if (there != null) {
      there.close();
    }
  }
}
