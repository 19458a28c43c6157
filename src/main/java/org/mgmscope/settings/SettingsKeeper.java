package org.mgmscope.settings;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.mgmscope.scenario.SafeWriter;

/// Writes what is chosen at once, on a thread of its own, and only that: what another window of the
/// program has chosen meanwhile stays.
public final class SettingsKeeper implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 10;

  private final SettingsFile file;
  private final Consumer<SafeWriter.Outcome.Failed> failed;
  private final ExecutorService writer =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("settings").factory());

  /// What waits to be taken up by the writing thread. Guarded by itself.
  private final Map<Setting<?>, UnaryOperator<Settings>> chosen = new LinkedHashMap<>();

  /// What is chosen and not written yet, and what the file held last: of the writing thread.
  private final Map<Setting<?>, UnaryOperator<Settings>> unwritten = new LinkedHashMap<>();

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

  /// Remembers a value, and returns at once.
  public <T> void keep(Setting<T> setting, T value) {
    synchronized (chosen) {
      boolean waits = !chosen.isEmpty();
      chosen.put(setting, settings -> settings.with(setting, value));
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
      unwritten.putAll(chosen);
      chosen.clear();
    }
    switch (file.read()) {
      case SettingsFile.Found.Good(Settings there) -> write(there);
      case SettingsFile.Found.Nothing _, SettingsFile.Found.Damaged _ -> write(last);
      case SettingsFile.Found.Unreadable(Path path) ->
          failed.accept(new SafeWriter.Outcome.Failed(SafeWriter.Reason.NOT_ALLOWED, path, ""));
    }
  }

  private void write(Settings before) {
    Settings settings = before;
    for (UnaryOperator<Settings> choice : unwritten.values()) {
      settings = choice.apply(settings);
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
