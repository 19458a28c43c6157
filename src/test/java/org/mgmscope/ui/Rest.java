package org.mgmscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollBar;

/// Whether a window has come to rest: whether anything in it waits to be laid out, and whether the
/// toolkit is asked to draw once more. Both are asked of JavaFX itself, which says neither aloud.
public final class Rest {
  private static final Field LAYOUT = field(Parent.class, "layoutFlag");
  private static final Method STYLE = method(Scene.class, "doCSSPass");

  private Rest() {}

  private static Field field(Class<?> of, String name) {
    try {
      Field field = of.getDeclaredField(name);
      field.setAccessible(true);
      return field;
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Method method(Class<?> of, String name) {
    try {
      Method method = of.getDeclaredMethod(name);
      method.setAccessible(true);
      return method;
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }

  /// What waits to be laid out, each with the way to it.
  ///
  /// What stands in something that waits for nothing is not looked at: no layout would come there.
  /// JavaFX itself leaves a mark of that kind on a label whose text has become empty.
  public static List<String> waiting(Node root) {
    List<String> waiting = new ArrayList<>();
    lookForWaiting(root, "", waiting);
    return waiting;
  }

  private static void lookForWaiting(Node node, String way, List<String> waiting) {
    if (!(node instanceof Parent parent) || !node.isVisible()) {
      return;
    }
    try {
      String flag = String.valueOf(LAYOUT.get(parent));
      if (flag.equals("CLEAN")) {
        return;
      }
      String here = way + " > " + name(node);
      if (flag.equals("NEEDS_LAYOUT")) {
        waiting.add(here);
      }
      for (Node child : parent.getChildrenUnmodifiable()) {
        lookForWaiting(child, here, waiting);
      }
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String name(Node node) {
    return node.getClass().getSimpleName() + (node.getId() == null ? "" : "#" + node.getId());
  }

  /// Gives all that is in a window its style and its place, as a frame does: only what was changed.
  /// `applyCss` of a root would do it with everything.
  public static void layOut(Scene scene) {
    style(scene);
    scene.getRoot().layout();
  }

  /// The same, of the style alone.
  public static void style(Scene scene) {
    try {
      STYLE.invoke(scene);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /// The scroll bars that are to be seen below a node.
  public static List<ScrollBar> bars(Node node) {
    List<ScrollBar> bars = new ArrayList<>();
    lookForBars(node, bars);
    return bars;
  }

  private static void lookForBars(Node node, List<ScrollBar> bars) {
    if (!node.isVisible()) {
      return;
    }
    if (node instanceof ScrollBar bar) {
      bars.add(bar);
    } else if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> lookForBars(child, bars));
    }
  }

  // Pulses

  /// Waits until the toolkit is asked for no more pulse.
  ///
  /// @param most after so many pulses it waits no longer
  /// @return how many there were; more than that many if more would follow
  public static int pulsesUntilRest(Scene scene, int most) {
    Semaphore pulses = new Semaphore(0);
    Runnable pulse = pulses::release;
    OpenWindow.act(() -> scene.addPostLayoutPulseListener(pulse));
    int count = 0;
    // Who asks on the window's thread is told before the pulse comes that was asked for.
    while (count <= most && OpenWindow.fx(Rest::isPulseAskedFor)) {
      awaitOne(pulses, scene);
      count++;
    }
    OpenWindow.act(() -> scene.removePostLayoutPulseListener(pulse));
    return count + pulses.drainPermits();
  }

  private static void awaitOne(Semaphore pulses, Scene scene) {
    try {
      assertThat(pulses.tryAcquire(OpenWindow.PATIENCE, TimeUnit.SECONDS))
          .as(() -> "a pulse that is asked for comes: " + OpenWindow.fx(() -> stateOf(scene)))
          .isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static String stateOf(Scene scene) throws ReflectiveOperationException {
    Object toolkit = toolkit();
    StringBuilder state = new StringBuilder();
    for (String flag : List.of("nextPulseRequested", "animationRunning", "pulseRunning")) {
      state.append(flag).append('=').append(isSet(toolkit, flag)).append(", ");
    }
    return state + "in a window that is shown: " + scene.getWindow().isShowing();
  }

  /// Lets so many pulses pass, whether anything asks for them or not.
  public static void letPass(Scene scene, int pulses) {
    Semaphore passed = new Semaphore(0);
    Runnable pulse =
        () -> {
          passed.release();
          Platform.requestNextPulse();
        };
    OpenWindow.act(
        () -> {
          scene.addPostLayoutPulseListener(pulse);
          Platform.requestNextPulse();
        });
    try {
      assertThat(passed.tryAcquire(pulses, OpenWindow.PATIENCE, TimeUnit.SECONDS))
          .as("so many frames")
          .isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    OpenWindow.act(() -> scene.removePostLayoutPulseListener(pulse));
  }

  /// Whether a pulse will follow: whether anything moves, or is to be laid out or drawn.
  private static boolean isPulseAskedFor() throws ReflectiveOperationException {
    Object toolkit = toolkit();
    return isSet(toolkit, "nextPulseRequested") || isSet(toolkit, "animationRunning");
  }

  private static Object toolkit() throws ReflectiveOperationException {
    return Class.forName("com.sun.javafx.tk.Toolkit").getMethod("getToolkit").invoke(null);
  }

  private static boolean isSet(Object toolkit, String name) throws ReflectiveOperationException {
    Object task = field(toolkit.getClass(), name).get(toolkit);
    if (task instanceof AtomicBoolean is) {
      return is.get();
    }
    return field(task.getClass(), "isRunning").getBoolean(task);
  }
}
