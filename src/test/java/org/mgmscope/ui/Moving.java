package org.mgmscope.ui;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.animation.Animation;
import javafx.animation.AnimationTimer;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;

/// What is animated now, in any window or in none, as JavaFX itself keeps it. It says it nowhere
/// aloud.
final class Moving {
  private Moving() {}

  /// What goes on until somebody ends it, each with what it moves. On the window's thread.
  static List<String> withoutEnd() {
    return all().stream()
        .filter(
            each ->
                !(each instanceof Animation animation)
                    || animation.getCycleCount() == Animation.INDEFINITE)
        .map(Moving::told)
        .toList();
  }

  /// All that is animated, each an [Animation] or an [AnimationTimer].
  private static List<Object> all() {
    Object clock = clock();
    List<Object> all = new ArrayList<>();
    for (String which : List.of("receivers", "animationTimers")) {
      Object[] kept = (Object[]) value(clock, clock.getClass().getSuperclass(), which);
      Arrays.stream(kept)
          .filter(Objects::nonNull)
          .map(record -> called(record, "receiver"))
          .map(receiver -> value(receiver, receiver.getClass(), "this$0"))
          .forEach(all::add);
    }
    return all;
  }

  private static Object clock() {
    try {
      Object toolkit =
          Class.forName("com.sun.javafx.tk.Toolkit").getMethod("getToolkit").invoke(null);
      return toolkit.getClass().getMethod("getPrimaryTimer").invoke(toolkit);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object called(Object of, String method) {
    try {
      var found = of.getClass().getDeclaredMethod(method);
      found.setAccessible(true);
      return found.invoke(of);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object value(Object of, Class<?> declared, String name) {
    try {
      Field field = declared.getDeclaredField(name);
      field.setAccessible(true);
      return field.get(of);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String told(Object moving) {
    if (moving instanceof Timeline timeline) {
      return timeline.getKeyFrames().stream().map(Moving::told).collect(Collectors.joining("; "));
    }
    return moving.getClass().getName() + ": " + moving;
  }

  private static String told(KeyFrame frame) {
    return frame.getTime()
        + " "
        + frame.getValues().stream()
            .map(value -> String.valueOf(value.getTarget()))
            .collect(Collectors.joining(", "))
        + (frame.getOnFinished() == null ? "" : " " + frame.getOnFinished().getClass().getName());
  }
}
