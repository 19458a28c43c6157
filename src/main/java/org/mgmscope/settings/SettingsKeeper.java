package org.mgmscope.settings;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.mgmscope.files.SafeWriter;

/// Writes what is chosen at once, on a thread of its own, and only that: what another window of the
/// program has chosen meanwhile, or added to what is collected, stays.
public final class SettingsKeeper implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 10;

  private final SettingsFile file;
  private final Consumer<SafeWriter.Outcome.Failed> failed;
  private final ExecutorService writer =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("settings").factory());

  /// What waits to be taken up by the writing thread. Guarded by itself.
  private final Map<Setting<?>, Choice<?>> chosen = new LinkedHashMap<>();

  /// What is chosen and not written yet, and what the file held last: of the writing thread.
  private final Map<Setting<?>, Choice<?>> unwritten = new LinkedHashMap<>();

  private Settings last;

  /// @param last what was read from the file
  /// @param failed is told, on the writing thread, when the file cannot be written; what was chosen
  ///   is then tried again with the next choice
  public SettingsKeeper(
      SettingsFile file, Settings last, Consumer<SafeWriter.Outcome.Failed> failed) {
    this.file = file;
    this.last = last;
    this.failed = failed;
  }

  /// What was chosen, since what the setting was before.
  private record Choice<T>(Setting<T> setting, T before, T value) {
    static Choice<?> both(Choice<?> earlier, Choice<?> later) {
      return later.since(earlier);
    }

    @SuppressWarnings("unchecked") // it is of the same setting
    private Choice<T> since(Choice<?> earlier) {
      return new Choice<>(setting, (T) earlier.before, value);
    }

    Settings applyTo(Settings there) {
      return there.with(setting, setting.merge(before, value, there.get(setting)));
    }
  }

  /// Remembers a value, and returns at once.
  ///
  /// @param before what it was until now
  public <T> void keep(Setting<T> setting, T before, T value) {
    synchronized (chosen) {
      boolean waits = !chosen.isEmpty();
      chosen.merge(setting, new Choice<>(setting, before, value), Choice::both);
      if (waits) {
        return;
      }
    }
    writer.execute(this::write);
  }

  /// Waits until everything is written, but not for ever.
  @Override
  public void close() {
    writer.shutdown();
    try {
      if (!writer.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        writer.shutdownNow();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void write() {
    synchronized (chosen) {
      chosen.forEach((setting, choice) -> unwritten.merge(setting, choice, Choice::both));
      chosen.clear();
    }
    switch (file.read()) {
      case SettingsFile.Found.Good(Settings there) -> write(there);
      case SettingsFile.Found.Nothing _, SettingsFile.Found.Damaged _ -> write(last);
      case SettingsFile.Found.NoFile(Path path) ->
          failed.accept(new SafeWriter.Outcome.Failed(SafeWriter.Reason.NO_FILE, path, ""));
      case SettingsFile.Found.Unreadable(SafeWriter.Outcome.Failed why) -> failed.accept(why);
    }
  }

  private void write(Settings before) {
    Settings settings = before;
    for (Choice<?> choice : unwritten.values()) {
      settings = choice.applyTo(settings);
    }
    switch (file.write(settings)) {
      case SafeWriter.Outcome.Written _ -> {
        last = settings;
        unwritten.clear();
      }
      case SafeWriter.Outcome.Failed outcome -> failed.accept(outcome);
    }
  }
}
