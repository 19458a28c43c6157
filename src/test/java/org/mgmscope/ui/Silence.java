package org.mgmscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javafx.scene.control.skin.VirtualFlow;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.mgmscope.touch.Touches;

/// Hears what is logged, what is thrown with nobody to catch it, and which file is touched on the
/// window's thread.
final class Silence extends Handler {
  private static final Silence LISTENER = new Silence();

  private final List<String> heard = new CopyOnWriteArrayList<>();

  private Silence() {}

  /// Forgets what was heard before.
  static void listen() {
    LISTENER.heard.clear();
    Touches.forget();
    Logger root = Logger.getLogger("");
    root.removeHandler(LISTENER);
    root.addHandler(LISTENER);
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, thrown) -> {
          if (!isOfTheScreenThatIsNone(thrown)) {
            LISTENER.hear("in " + thread.getName(), thrown);
          }
        });
  }

  /// Nothing may have been heard. What was is told once.
  static void check() {
    List<String> touched = Touches.seen().stream().map(Silence::trace).toList();
    assertThat(heard()).as("logged, or thrown and not caught").isEmpty();
    assertThat(touched).as("files touched on the window's thread").isEmpty();
  }

  /// Gives what was heard, and forgets it.
  static List<String> heard() {
    List<String> heard = List.copyOf(LISTENER.heard);
    LISTENER.heard.clear();
    return heard;
  }

  @Override
  public void publish(LogRecord logged) {
    if (isLoggable(logged) && !isOfMoreRowsThanPixels(logged)) {
      hear(logged.getLevel() + " " + logged.getMessage(), logged.getThrown());
    }
  }

  /// JavaFX takes the number of the row that would come after the last one for a count of pixels,
  /// and tells so where a list has more rows than its view has pixels
  /// (`VirtualFlow.addTrailingCells`). Nothing is wrong then; it is where no list is so long.
  private static boolean isOfMoreRowsThanPixels(LogRecord logged) {
    return logged.getMessage().startsWith("index exceeds maxCellCount")
        && Window.getWindows().stream()
            .flatMap(each -> each.getScene().getRoot().lookupAll(".virtual-flow").stream())
            .map(each -> (VirtualFlow<?>) each)
            .filter(flow -> flow.getCellCount() > flow.getHeight())
            .flatMap(flow -> flow.lookupAll(".indexed-cell").stream())
            .anyMatch(cell -> logged.getMessage().endsWith(" " + cell.getClass()));
  }

  /// The screen that there is where there is none copies each frame to where its window stands, and
  /// fails where a part of the frame is beside it (`HeadlessWindow.blit`), as of a list that opens
  /// at its edge and is moved before the next frame. A real screen leaves that part out.
  private static boolean isOfTheScreenThatIsNone(Throwable thrown) {
    return thrown instanceof IndexOutOfBoundsException
        && Stream.of(thrown.getStackTrace())
            .anyMatch(
                at ->
                    at.getClassName().equals("com.sun.glass.ui.headless.HeadlessWindow")
                        && at.getMethodName().equals("blit"));
  }

  private void hear(String what, @Nullable Throwable thrown) {
    heard.add(thrown == null ? what : what + trace(thrown));
  }

  private static String trace(Throwable thrown) {
    StringWriter text = new StringWriter();
    thrown.printStackTrace(new PrintWriter(text));
    return text.toString();
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
