package org.mgmscope.ui.kit;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// Where a window works with files: one thing after the other, in the order in which they were
/// asked for, and never on the window's thread. A disk that does not answer holds up the desk, and
/// not the window.
///
/// All is asked for, and answered, on the window's thread.
public final class Desk {
  private static final long IDLE_SECONDS = 5;

  private final ThreadPoolExecutor worker;

  /// How much was asked for and is not answered yet.
  private final IntegerProperty waiting = new SimpleIntegerProperty();

  /// The file that is being read beside, or null.
  private final ObjectProperty<@Nullable Reading> reading = new SimpleObjectProperty<>();

  private final BooleanExpression busy = waiting.greaterThan(0);
  private final BooleanExpression atRest = Bindings.and(waiting.isEqualTo(0), reading.isNull());

  public Desk() {
    worker =
        new ThreadPoolExecutor(
            1,
            1,
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            Thread.ofPlatform().daemon().name("desk").factory());
    worker.allowCoreThreadTimeOut(true);
  }

  /// Does something with files after all that was asked for before.
  ///
  /// @param answer is given what comes of it
  public <T> void ask(Supplier<T> work, Consumer<? super T> answer) {
    waiting.set(waiting.get() + 1);
    worker.execute(
        () -> {
          Runnable answering = () -> {};
          try {
            T made = work.get();
            answering = () -> answer.accept(made);
          } finally {
            Runnable then = answering;
            Platform.runLater(() -> answered(then));
          }
        });
  }

  private void answered(Runnable then) {
    try {
      then.run(); // what that asks for follows without a gap
    } finally {
      waiting.set(waiting.get() - 1);
    }
  }

  /// Does something with files after all that was asked for before.
  public void run(Runnable work) {
    run(work, () -> {});
  }

  /// The same.
  ///
  /// @param then is done when it is done
  public void run(Runnable work, Runnable then) {
    ask(
        () -> {
          work.run();
          return true;
        },
        _ -> then.run());
  }

  /// Does something on the window's thread when all that was asked for before is answered: at once,
  /// if it is.
  public void after(Runnable then) {
    if (busy.get()) {
      ask(() -> true, _ -> then.run());
    } else {
      then.run();
    }
  }

  /// A file that is read beside the desk, which may be given up.
  private static final class Reading {
    final Runnable giveUp;

    Reading(Runnable giveUp) {
      this.giveUp = giveUp;
    }
  }

  /// Notes that a file is being read beside the desk, in no order with what is done there: who
  /// gives up waiting for it is not held up by it. What was being read before is given up.
  ///
  /// @param giveUp forgets it
  /// @return to be told when it is read or given up
  public Runnable reads(Runnable giveUp) {
    giveUpReading();
    Reading mine = new Reading(giveUp);
    reading.set(mine);
    return () -> {
      if (reading.get() == mine) {
        reading.set(null);
      }
    };
  }

  /// Gives up what is being read: something else is wanted.
  public void giveUpReading() {
    Reading last = reading.get();
    if (last != null) {
      reading.set(null);
      last.giveUp.run();
    }
  }

  /// Whether something was asked for and is not answered yet.
  public BooleanExpression busy() {
    return busy;
  }

  /// Whether nothing is asked for, and nothing is being read beside.
  public BooleanExpression atRest() {
    return atRest;
  }
}
