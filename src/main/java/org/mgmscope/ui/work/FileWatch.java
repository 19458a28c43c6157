package org.mgmscope.ui.work;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.mgmscope.files.RegularFile;
import org.mgmscope.files.RepeatedJob;
import org.mgmscope.json.JsonLimits;
import org.mgmscope.scenario.Draft;
import org.mgmscope.scenario.DraftReader;
import org.mgmscope.scenario.Reading;
import org.mgmscope.ui.kit.Delay;
import org.mgmscope.ui.showing.Notice;
import org.mgmscope.work.Fingerprint;

/// Notices that somebody else has changed the file that is worked on, or removed it: now and then,
/// and whenever the window gets the focus. It looks on a thread of its own, and only while there is
/// a file.
public final class FileWatch {
  /// So long after a look it looks again.
  private static final Duration PAUSE = Duration.ofSeconds(2);

  private final Work work;
  private final Stage stage;
  private final OutsideChanges changes;
  private final Runnable looks = new RepeatedJob(this::look);
  private final Runnable looksAgain = new RepeatedJob(this::lookAgain);

  /// What was missing at the last look: of the looking thread.
  private @Nullable Path missed;

  private @Nullable ExecutorService looking;
  private final Delay pause;

  private FileWatch(Stage stage, Filing filing) {
    this.stage = stage;
    work = filing.work();
    changes = new OutsideChanges(filing);
    pause = filing.delays().of(PAUSE, this::lookAgainNow);
  }

  /// Watches the file that is worked on while its window is open.
  public static FileWatch follow(Stage stage, Filing filing) {
    FileWatch watch = new FileWatch(stage, filing);
    stage.showingProperty().subscribe(_ -> watch.arrange());
    filing.work().originProperty().subscribe(_ -> watch.arrange());
    filing.work().unsavedProperty().subscribe(_ -> watch.unsavedChanged());
    stage.focusedProperty().subscribe(_ -> watch.lookNow());
    return watch;
  }

  private void arrange() {
    Path file = stage.isShowing() ? work.originProperty().get().read().orElse(null) : null;
    changes.follow(file);
    if (file != null && looking == null) {
      looking =
          Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("files").factory());
      lookAgainNow();
    } else if (file == null && looking != null) {
      looking.shutdown();
      looking = null;
      pause.stop();
    }
  }

  private void unsavedChanged() {
    if (!work.unsavedProperty().get()) {
      changes.isSaved();
    }
    lookNow();
  }

  private void lookNow() {
    if (looking != null) {
      looking.execute(looks);
    }
  }

  private void lookAgainNow() {
    if (looking != null) {
      looking.execute(
          () -> {
            looksAgain.run();
            Platform.runLater(this::rest);
          });
    }
  }

  private void rest() {
    if (looking != null) {
      pause.start();
    }
  }

  /// What is missing twice in a row is gone: who replaces a file may remove it first.
  private void lookAgain() {
    Path missing = look();
    if (missing != null && missing.equals(missed)) {
      Notice notice =
          work.onDisk().hash(missing).isPresent()
              ? new Notice.FileGone(missing)
              : new Notice.FileMissing(missing);
      changes.tellLost(missing, notice);
    }
    missed = missing;
  }

  /// Looks once.
  ///
  /// @return the file if it is missing, else null
  @Nullable Path look() {
    Path file = changes.watched();
    if (file == null) {
      return null;
    }
    try {
      look(file);
      return null;
    } catch (RegularFile.IsNone replaced) {
      changes.tellLost(file, new Notice.FileNoFile(file));
      return null;
    } catch (NoSuchFileException missing) {
      return file;
    } catch (IOException notToBeRead) {
      return null;
    }
  }

  private void look(Path file) throws IOException {
    Fingerprint last = changes.told();
    if (last != null && last.isUntouched(file)) {
      return;
    }
    Optional<Fingerprint> before = work.onDisk().content(file);
    Optional<Fingerprint> changed = work.onDisk().changed(file);
    if (changed.isPresent()) {
      changes.tellChanged(read(file, before, changed.get()));
    } else if (last != null || changes.isOffering()) {
      changes.tellAsKnown(file);
    }
  }

  private static OutsideChanges.Found read(
      Path file, Optional<Fingerprint> before, Fingerprint content) throws IOException {
    if (content.size() > JsonLimits.FILE) {
      return new OutsideChanges.Found(file, before, content, null, false);
    }
    return switch (DraftReader.read(RegularFile.read(file, JsonLimits.FILE + 1))) {
      case DraftReader.Opened.Workable(Draft draft, Reading reading) ->
          new OutsideChanges.Found(file, before, content, draft, reading instanceof Reading.Good);
      case DraftReader.Opened.Unworkable _ ->
          new OutsideChanges.Found(file, before, content, null, false);
    };
  }
}
