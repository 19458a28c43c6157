package org.mgmscope.ui.trouble;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.mgmscope.program.Defect;
import org.mgmscope.program.Log;
import org.mgmscope.ui.showing.Showing;

/// Takes whatever is thrown with nobody to catch it, on any thread: logs it, and tells it in one
/// dialog, however much is thrown while that is open.
public final class Defects implements Thread.UncaughtExceptionHandler {
  /// How many that differ are logged, and told at once. Those after them are mostly consequences.
  static final int MOST = 50;

  private final Stage window;
  private final Showing showing;
  private final Runnable end;

  /// How often something was thrown.
  private final Map<Defect, Integer> thrown = new ConcurrentHashMap<>();

  private final List<Defect> told = new ArrayList<>();
  private @Nullable DefectDialog dialog;

  /// @param end closes the program
  public Defects(Stage window, Showing showing, Runnable end) {
    this.window = window;
    this.showing = showing;
    this.end = end;
  }

  @Override
  public void uncaughtException(Thread thread, Throwable what) {
    Defect defect = Defect.of(what);
    log(thread, defect, what);
    // Not at once: a dialog cannot open while the window is being laid out.
    Platform.runLater(() -> tell(defect));
  }

  private void log(Thread thread, Defect defect, Throwable what) {
    if (thrown.size() == MOST && !thrown.containsKey(defect)) {
      return;
    }
    int times = thrown.merge(defect, 1, Integer::sum);
    if (times == 1) {
      Log.defect("in thread " + thread.getName(), what);
    } else if (Integer.bitCount(times) == 1) {
      Log.again("%d times by now: %s".formatted(times, defect.what()));
    }
  }

  private void tell(Defect defect) {
    if (told.contains(defect) || told.size() == MOST) {
      return;
    }
    told.add(defect);
    if (dialog == null) {
      dialog = new DefectDialog(window, showing, this::answered);
      dialog.tell(told);
      dialog.show();
    } else {
      dialog.tell(told);
    }
  }

  private void answered(boolean goesOn) {
    dialog = null;
    told.clear();
    if (!goesOn || !window.isShowing()) {
      end.run();
    }
  }
}
