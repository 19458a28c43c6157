package org.mgmscope.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.mgmscope.Cases;
import org.mgmscope.settings.Motion;

/// Looks at beats of all lessons, and at all else there is to be seen in a window, and tells where
/// a window that nobody touches does not come to rest. [RestingTest] starts it; its status is 1 if
/// there is such a place, which it prints.
public final class Resting {
  /// A moment is laid out and drawn within so many pulses.
  static final int PULSES = 5;

  /// What is older than the moment, as a change of the window's size, or an animation, ends within
  /// so many.
  private static final int MANY = 1_000;

  private static final long QUIET_MILLISECONDS = 300;

  private final double width;
  private final double height;
  private final List<String> restless = new ArrayList<>();
  private int looked;

  private Resting(double width, double height) {
    this.width = width;
    this.height = height;
  }

  /// @param arguments width, height, and every how many beats to look
  public static void main(String[] arguments) throws InterruptedException {
    List<String> restless =
        look(
            Double.parseDouble(arguments[0]),
            Double.parseDouble(arguments[1]),
            Integer.parseInt(arguments[2]));
    restless.forEach(System.out::println);
    System.exit(restless.isEmpty() ? 0 : 1);
  }

  /// Where a window of a size does not come to rest.
  ///
  /// @param every so many beats it looks
  static List<String> look(double width, double height, int every) throws InterruptedException {
    Resting resting = new Resting(width, height);
    for (String file : Cases.files()) {
      if (file.startsWith("lessons/")) {
        resting.lookAtBeats(file, every);
      }
    }
    resting.lookAtAll();
    System.out.println(resting.looked + " moments");
    return resting.restless;
  }

  private OpenWindow open(String file) {
    OpenWindow window = OpenWindow.on(Cases.read(file), Locale.ENGLISH);
    window.moveToCorner();
    window.resize(width, height);
    return window;
  }

  private void lookAtBeats(String lesson, int every) throws InterruptedException {
    OpenWindow window = open(lesson);
    OpenWindow.act(() -> window.place().looks().motionProperty().set(Motion.REDUCED));
    awaitRest(lesson + ", opened", window.stage());
    int beats = window.place().showing().lesson().beats().count();
    for (int beat = 0; beat <= beats; beat += every) {
      int now = beat;
      OpenWindow.act(() -> window.place().showing().goToBeat(now));
      expectRest(lesson + ", beat " + beat, window.stage());
    }
    expectQuiet(lesson, window.stage());
    window.close();
  }

  /// Panes, pages, the editor, the presentation, the projector's window, and the end of an
  /// animation, in the first lesson.
  private void lookAtAll() throws InterruptedException {
    OpenWindow window = open("lessons/01-shutdown.mgm.json");
    List<Sight> sights = new ArrayList<>(Sight.panes());
    sights.addAll(Sight.narrow());
    sights.addAll(Sight.pages());
    sights.addAll(Sight.editors());
    for (Sight sight : sights) {
      sight.show(window);
      unfocus(window);
      awaitRest("shown: " + sight, window.stage());
      OpenWindow.act(() -> window.place().steps().next());
      awaitRest("after an animation: " + sight, window.stage());
    }
    sights.getFirst().show(window);
    window.press(KeyCode.SHIFT, KeyCode.F11);
    awaitRest("projector", window.stage());
    for (Window each : OpenWindow.fx(() -> List.copyOf(Window.getWindows()))) {
      if (each instanceof Stage stage && !stage.equals(window.stage())) {
        OpenWindow.act(() -> window.place().steps().next());
        awaitRest("projector, its window", stage);
      }
    }
    window.press(KeyCode.SHIFT, KeyCode.F11);
    window.press(KeyCode.F5);
    awaitRest("presentation", window.stage());
    OpenWindow.act(() -> window.place().steps().next());
    awaitRest("presentation, after an animation", window.stage());
    expectQuiet("presentation", window.stage());
    window.close();
  }

  /// A field that has the focus draws its caret for ever.
  private static void unfocus(OpenWindow window) {
    OpenWindow.act(() -> window.find("#next").requestFocus());
  }

  private void awaitRest(String what, Stage stage) {
    expect(what, stage, MANY);
  }

  private void expectRest(String what, Stage stage) {
    expect(what, stage, PULSES);
  }

  private void expect(String what, Stage stage, int most) {
    looked++;
    Scene scene = stage.getScene();
    int pulses = Rest.pulsesUntilRest(scene, most);
    if (pulses > most) {
      restless.add(
          what
              + ": more than "
              + most
              + " pulses, and to be laid out: "
              + OpenWindow.fx(() -> Rest.waiting(scene.getRoot())));
    }
  }

  /// Waits a little, in which no pulse is to come that nobody has asked for yet.
  private void expectQuiet(String what, Stage stage) throws InterruptedException {
    AtomicInteger pulses = new AtomicInteger();
    Runnable pulse = pulses::incrementAndGet;
    OpenWindow.act(() -> stage.getScene().addPostLayoutPulseListener(pulse));
    TimeUnit.MILLISECONDS.sleep(QUIET_MILLISECONDS);
    OpenWindow.act(() -> stage.getScene().removePostLayoutPulseListener(pulse));
    if (pulses.get() > 0) {
      restless.add(what + ": pulses in " + QUIET_MILLISECONDS + " ms at rest: " + pulses);
    }
  }
}
