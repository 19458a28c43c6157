package org.mgmscope.ui.kit;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/// Work that may be long, done off the window's thread. Who asks anew no longer wants the answer to
/// what was asked before, and never gets it.
public final class Latest {
  private final AtomicInteger asked = new AtomicInteger();

  /// Asks for an answer, from the window's thread.
  ///
  /// @param aside whether the work is so long that it must be done on another thread; if not, the
  ///   answer is there on return
  /// @param work is told how to find out that it is no longer wanted, and may then give null
  /// @param answer is given what the work gives, on the window's thread
  public <T> void ask(
      boolean aside, Function<BooleanSupplier, @Nullable T> work, Consumer<T> answer) {
    int mine = asked.incrementAndGet();
    if (!aside) {
      give(work.apply(() -> false), answer);
      return;
    }
    BooleanSupplier stop = () -> asked.get() != mine;
    Thread.ofPlatform()
        .daemon()
        .name("aside")
        .start(
            () -> {
              T made = work.apply(stop);
              Platform.runLater(
                  () -> {
                    if (!stop.getAsBoolean()) {
                      give(made, answer);
                    }
                  });
            });
  }

  /// Lets what was asked for last never be answered.
  public void forget() {
    asked.incrementAndGet();
  }

  private static <T> void give(@Nullable T made, Consumer<T> answer) {
    if (made != null) {
      answer.accept(made);
    }
  }
}
