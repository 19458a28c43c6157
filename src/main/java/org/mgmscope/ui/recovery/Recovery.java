package org.mgmscope.ui.recovery;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mgmscope.files.Locks;
import org.mgmscope.files.RepeatedJob;
import org.mgmscope.files.SafeWriter;
import org.mgmscope.scenario.Draft;
import org.mgmscope.ui.work.Work;
import org.mgmscope.work.KeptBy;
import org.mgmscope.work.KeptWork;
import org.mgmscope.work.Origin;
import org.mgmscope.work.RecoveryFolder;

/// Keeps what is not saved, soon after each edit, on a thread of its own; and removes it once
/// nothing is unsaved any more.
public final class Recovery implements AutoCloseable {
  /// When it is written.
  ///
  /// @param soon so much after an edit: what is edited meanwhile is kept with it
  /// @param again so much after what could not be kept
  public record Pace(Duration soon, Duration again) {
    /// As a window does it.
    public static final Pace USUAL = new Pace(Duration.ofSeconds(1), Duration.ofSeconds(5));
  }

  private static final long PATIENCE_SECONDS = 10;

  private final Pace pace;
  private final RecoveryFolder files;
  private final RecoveryFolder.Own own;
  private final ScheduledThreadPoolExecutor writer =
      new ScheduledThreadPoolExecutor(1, Thread.ofPlatform().daemon().name("recovery").factory());

  /// What is to be kept, or null.
  private final AtomicReference<@Nullable Unsaved> wanted = new AtomicReference<>();

  /// The file that what somebody works on is a copy of: of the window's thread.
  private Optional<Path> source = Optional.empty();

  private final AtomicBoolean waits = new AtomicBoolean();
  private final Runnable writes = new RepeatedJob(this::write);

  /// What the file has: of the writing thread, like what follows.
  private @Nullable Unsaved written;

  /// What others have left and this window goes on with, as long as only their files have it.
  private final List<RecoveryFolder.Left.Whole> takenOver = new ArrayList<>();

  /// Whether it was told that nothing can be kept, and that still holds.
  private boolean toldFailed;

  private volatile Consumer<SafeWriter.Outcome.Failed> failed = _ -> {};
  private volatile Runnable goesOn = () -> {};

  /// What somebody works on, at some moment.
  private record Unsaved(Draft draft, Origin origin, Optional<Path> source, String base) {
    Unsaved of(Optional<Path> other) {
      return new Unsaved(draft, origin, other, base);
    }

    KeptWork keptBy(KeptBy keeper) {
      return new KeptWork(origin, source, base, Instant.now(), Optional.of(keeper), draft);
    }
  }

  /// @param folder in which to keep it; it need not be there
  public Recovery(Path folder, Locks locks, Pace pace) {
    this.pace = pace;
    files = new RecoveryFolder(folder, locks);
    own = files.own();
    writer.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    writer.setRejectedExecutionHandler(new ThreadPoolExecutor.DiscardPolicy());
  }

  /// Keeps what is not saved of some work from now on. To be asked on the window's thread.
  ///
  /// @param whenFailed is told on another thread, once, when nothing can be kept; it is tried again
  ///   until it can
  /// @param whenKeptAgain is told on another thread when that has passed
  public void follow(
      Work work, Consumer<SafeWriter.Outcome.Failed> whenFailed, Runnable whenKeptAgain) {
    failed = whenFailed;
    goesOn = whenKeptAgain;
    work.historyProperty().subscribe(_ -> changed(work));
    work.unsavedProperty().subscribe(_ -> changed(work));
    work.originProperty()
        .subscribe(
            (before, now) -> {
              source = source(before, now);
              changed(work);
            });
  }

  private static Optional<Path> source(Origin before, Origin now) {
    return before instanceof Origin.LookedAt(Path file)
            && now instanceof Origin.Unnamed(String name)
            && name.equals(Origin.nameOf(file))
        ? Optional.of(file)
        : Optional.empty();
  }

  private void changed(Work work) {
    if (work.unsavedProperty().get()) {
      Origin origin = work.originProperty().get();
      String base = origin.read().flatMap(work.onDisk()::hash).orElse("");
      wanted.set(new Unsaved(work.draft(), origin, source, base));
      if (!waits.getAndSet(true)) {
        writeLater(pace.soon());
      }
    } else if (wanted.getAndSet(null) != null) {
      writer.execute(writes);
    }
  }

  private void writeLater(Duration later) {
    var _ = writer.schedule(writes, later.toNanos(), TimeUnit.NANOSECONDS);
  }

  private void write() {
    waits.set(false);
    Unsaved now = wanted.get();
    if (now == null) {
      RecoveryFolder.remove(own.file());
      kept(null);
    } else if (now.equals(written)) {
      kept(now);
    } else {
      keep(now);
    }
  }

  private void keep(Unsaved now) {
    try {
      switch (files.write(own.file(), now.keptBy(own.keeper()))) {
        case SafeWriter.Outcome.Written _ -> kept(now);
        case SafeWriter.Outcome.Failed why -> tell(why);
      }
    } finally {
      if (!now.equals(written) && !waits.getAndSet(true)) {
        writeLater(pace.again());
      }
    }
  }

  private void tell(SafeWriter.Outcome.Failed why) {
    if (!toldFailed) {
      toldFailed = true;
      failed.accept(why);
    }
  }

  /// What is wanted is kept.
  private void kept(@Nullable Unsaved now) {
    written = now;
    takenOver.forEach(RecoveryFolder.Left.Whole::remove);
    takenOver.clear();
    if (toldFailed) {
      toldFailed = false;
      goesOn.run();
    }
  }

  /// What windows that no longer live have left. It takes as long as it takes to read it.
  List<RecoveryFolder.Left> left() {
    return files.left();
  }

  /// Keeps as its own what another window has left and is worked on now; to be asked on the
  /// window's thread. What that window has left is removed when it is kept anew, or not wanted any
  /// more.
  void takesOver(RecoveryFolder.Left.Whole left) {
    source = left.work().source();
    Unsaved now = wanted.get();
    if (now != null) {
      wanted.set(now.of(source));
    }
    writer.execute(
        () -> {
          takenOver.add(left);
          writes.run();
        });
  }

  /// Forgets what is not saved: the user has said so.
  public void forget() {
    wanted.set(null);
  }

  /// Waits until all is kept or removed, but not for ever.
  @Override
  public void close() {
    writer.execute(writes);
    writer.shutdown();
    try {
      if (!writer.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        writer.shutdownNow();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    own.held().close();
  }
}
