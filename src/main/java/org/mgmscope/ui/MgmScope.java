package org.mgmscope.ui;

import java.util.concurrent.CompletableFuture;
import javafx.application.Application;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The program as JavaFX starts it. On Linux a desktop knows its windows by the name of this class:
/// `StartupWMClass` of the menu's entry.
public final class MgmScope extends Application {
  private static final CompletableFuture<@Nullable String> STARTED = new CompletableFuture<>();

  /// JavaFX makes one of it.
  public MgmScope() {}

  /// Begins to start JavaFX, once in the life of a process; other work can be done meanwhile.
  static void begin() {
    Thread.ofPlatform().name("toolkit").daemon().start(MgmScope::launched);
  }

  /// Waits until windows can be opened.
  ///
  /// @return the key of the text that says why none can be, or null
  static @Nullable String ready() {
    return STARTED.join();
  }

  private static void launched() {
    try {
      String missing = Display.missing(System.getenv());
      if (missing == null) {
        launch(MgmScope.class);
      } else {
        STARTED.complete(missing);
      }
    } catch (UnsupportedOperationException noDisplay) {
      STARTED.complete("desktop.noDisplay");
    } catch (RuntimeException | Error defect) {
      STARTED.completeExceptionally(defect);
    }
  }

  @Override
  public void start(Stage unused) {
    STARTED.complete(null);
  }
}
