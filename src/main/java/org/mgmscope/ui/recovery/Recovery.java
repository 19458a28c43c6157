package org.mgmscope.ui.recovery;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mgmscope.scenario.Draft;
import org.mgmscope.scenario.SafeWriter;
import org.mgmscope.settings.Locks;
import org.mgmscope.ui.work.Origin;
import org.mgmscope.ui.work.Work;

/// Keeps what is not saved, soon after each edit, on a thread of its own; and removes it once
/// nothing is unsaved any more.
public final class Recovery implements AutoCloseable {
  /// What is edited is kept so much later: what is edited meanwhile is kept with it.
  private static final long DELAY_MILLISECONDS = 1_000;

  private static final long PATIENCE_SECONDS = 10;

  private final KeptFiles files;
  private final KeptFiles.Own own;
  private final ScheduledThreadPoolExecutor writer =
      new ScheduledThreadPoolExecutor(1, Thread.ofPlatform().daemon().name("recovery").factory());

  /// What is to be kept, or null.
  private final AtomicReference<@Nullable Unsaved> wanted = new AtomicReference<>();

  private final AtomicBoolean waits = new AtomicBoolean();

  /// What the file has: of the writing thread, like what follows.
  private @Nullable Unsaved written;

  /// What others have left and this window goes on with, as long as only their files have it.
  private final List<KeptFiles.Left.Whole> takenOver = new ArrayList<>();

  private volatile Consumer<SafeWriter.Outcome.Failed> failed = _ -> {};

  /// What somebody works on, at some moment.
  private record Unsaved(Draft draft, Origin origin, String base) {
    KeptWork keptBy(Keeper keeper) {
      return new KeptWork(origin, base, Instant.now(), Optional.of(keeper), draft);
    }
  }

  /// @param folder in which to keep it; it need not be there
  public Recovery(Path folder, Locks locks) {
    files = new KeptFiles(folder, locks);
    own = files.own();
    writer.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
  }

  /// Keeps what is not saved of some work from now on. To be asked on the window's thread.
  ///
  /// @param whenFailed is told on another thread when nothing can be kept; it is tried again with
  ///   the next edit
  public void follow(Work work, Consumer<SafeWriter.Outcome.Failed> whenFailed) {
    failed = whenFailed;
    work.historyProperty().subscribe(_ -> changed(work));
    work.unsavedProperty().subscribe(_ -> changed(work));
    work.originProperty().subscribe(_ -> changed(work));
  }

  private void changed(Work work) {
    if (work.unsavedProperty().get()) {
      Origin origin = work.originProperty().get();
      String base = origin.read().flatMap(work.onDisk()::hash).orElse("");
      wanted.set(new Unsaved(work.draft(), origin, base));
      if (!waits.getAndSet(true)) {
        var _ = writer.schedule(this::write, DELAY_MILLISECONDS, TimeUnit.MILLISECONDS);
      }
    } else if (wanted.getAndSet(null) != null) {
      writer.execute(this::write);
    }
  }

  private void write() {
    waits.set(false);
    Unsaved now = wanted.get();
    if (now == null) {
      KeptFiles.remove(own.file());
      written = null;
    } else if (!now.equals(written)) {
      switch (files.write(own.file(), now.keptBy(own.keeper()))) {
        case SafeWriter.Outcome.Written _ -> written = now;
        case SafeWriter.Outcome.Failed why -> failed.accept(why);
      }
    }
    if (Objects.equals(now, written)) {
      takenOver.forEach(KeptFiles.Left.Whole::remove);
      takenOver.clear();
    }
  }

  /// What windows that no longer live have left. It takes as long as it takes to read it.
  List<KeptFiles.Left> left() {
    return files.left();
  }

  /// Keeps as its own what another window has left and is worked on now. What that window has left
  /// is removed when it is kept anew, or not wanted any more.
  void takesOver(KeptFiles.Left.Whole left) {
    writer.execute(
        () -> {
          takenOver.add(left);
          write();
        });
  }

  /// Forgets what is not saved: the user has said so.
  public void forget() {
    wanted.set(null);
  }

  /// Waits until all is kept or removed, but not for ever.
  @Override
  public void close() {
    writer.execute(this::write);
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
