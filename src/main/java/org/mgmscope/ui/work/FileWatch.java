package org.mgmscope.ui.work;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
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
///
/// Where nothing is lost, what is new is shown at once, and that is said; else the user chooses.
/// While the file is gone or spoiled, what is open is in no file, and counts as not saved.
public final class FileWatch {
  /// So long after a look it looks again.
  private static final Duration PAUSE = Duration.ofSeconds(2);

  private final Filing filing;
  private final Work work;
  private final Stage stage;
  private final Runnable looks = new RepeatedJob(this::look);
  private final Runnable looksAgain = new RepeatedJob(this::lookAgain);

  /// What is looked at; null if nothing is. Of any thread, like what was found and told last.
  private volatile @Nullable Path watched;

  private volatile @Nullable Fingerprint told;
  private volatile @Nullable Notice offered;

  /// What was missing at the last look: of the looking thread.
  private @Nullable Path missed;

  /// What stood in the file when it was gone or spoiled, as long as it has not been saved since;
  /// null if something else was open then.
  private @Nullable Draft overtaken;

  private @Nullable ExecutorService looking;
  private final Delay pause;

  private FileWatch(Stage stage, Filing filing) {
    this.stage = stage;
    this.filing = filing;
    work = filing.work();
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
    if (file == null || !file.equals(watched)) {
      withdraw();
      overtaken = null;
    }
    watched = file;
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
      overtaken = null;
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
      Platform.runLater(() -> lost(missing, notice));
    }
    missed = missing;
  }

  /// What was found in a file that somebody else has changed.
  ///
  /// @param before what the program knew of it then
  /// @param draft null if it cannot be worked on
  private record Found(
      Path file,
      Optional<Fingerprint> before,
      Fingerprint content,
      @Nullable Draft draft,
      boolean right) {}

  /// Looks once.
  ///
  /// @return the file if it is missing, else null
  @Nullable Path look() {
    Path file = watched;
    if (file == null) {
      return null;
    }
    try {
      look(file);
      return null;
    } catch (RegularFile.IsNone replaced) {
      Platform.runLater(() -> lost(file, new Notice.FileNoFile(file)));
      return null;
    } catch (NoSuchFileException missing) {
      return file;
    } catch (IOException notToBeRead) {
      return null;
    }
  }

  private void look(Path file) throws IOException {
    Fingerprint last = told;
    if (last != null && last.isUntouched(file)) {
      return;
    }
    Optional<Fingerprint> before = work.onDisk().content(file);
    Optional<Fingerprint> changed = work.onDisk().changed(file);
    if (changed.isPresent()) {
      Found found = read(file, before, changed.get());
      told = found.content();
      Platform.runLater(() -> changed(found));
    } else if (last != null || offered != null) {
      Platform.runLater(() -> isAsKnown(file));
    }
  }

  private static Found read(Path file, Optional<Fingerprint> before, Fingerprint content)
      throws IOException {
    if (content.size() > JsonLimits.FILE) {
      return new Found(file, before, content, null, false);
    }
    return switch (DraftReader.read(RegularFile.read(file, JsonLimits.FILE + 1))) {
      case DraftReader.Opened.Workable(Draft draft, Reading reading) ->
          new Found(file, before, content, draft, reading instanceof Reading.Good);
      case DraftReader.Opened.Unworkable _ -> new Found(file, before, content, null, false);
    };
  }

  private void changed(Found found) {
    if (work.saving().goesOn()) {
      told = null; // it may be what is being saved: the next look shows
      return;
    }
    if (isOutdated(found)) {
      return;
    }
    withdraw();
    told = found.content();
    work.settle();
    Draft draft = found.draft();
    if (draft != null && found.right()) {
      regain();
    }
    if (draft != null && found.right() && !work.unsavedProperty().get()) {
      take(found, draft);
      filing.notices().tell(new Notice.FileReloaded(found.file()));
    } else {
      if (draft == null) {
        overtake();
      }
      offer(notice(found, draft));
    }
  }

  /// Whether the program itself has read or written the file since, or looks at another one.
  private boolean isOutdated(Found found) {
    Optional<Fingerprint> now = work.onDisk().content(found.file());
    return !found.file().equals(watched)
        || !now.map(Fingerprint::hash).equals(found.before().map(Fingerprint::hash));
  }

  /// What is open is in no file any more.
  private void lost(Path file, Notice notice) {
    if (file.equals(watched) && !notice.equals(offered)) {
      withdraw();
      work.settle();
      overtake();
      offer(notice);
    }
  }

  /// What stands in the file is what the program has last read from it, or written to it.
  private void isAsKnown(Path file) {
    if (file.equals(watched)) {
      withdraw();
      regain();
    }
  }

  /// What is open is no longer what stands in the file.
  private void overtake() {
    if (!work.unsavedProperty().get()) {
      work.overtaken();
      overtaken = work.draft();
    }
  }

  /// What was saved before the file was gone or spoiled is saved again.
  private void regain() {
    Draft before = overtaken;
    overtaken = null;
    if (before != null) {
      work.saved(before, work.originProperty().get());
    }
  }

  private void offer(Notice notice) {
    offered = notice;
    filing.notices().tell(notice);
  }

  private Notice notice(Found found, @Nullable Draft draft) {
    Notice.Answer keep = new Notice.Answer("file.keepMine", () -> keepMine(found));
    return draft == null
        ? new Notice.FileSpoiled(found.file(), List.of(keep))
        : new Notice.FileChanged(
            found.file(),
            List.of(new Notice.Answer("file.reload", () -> reload(found, draft)), keep));
  }

  private void reload(Found found, Draft draft) {
    withdraw();
    if (!isOutdated(found)) {
      take(found, draft);
    }
  }

  private void take(Found found, Draft draft) {
    work.onDisk().note(found.file(), found.content());
    work.reload(draft);
  }

  private void keepMine(Found found) {
    withdraw();
    if (!isOutdated(found)) {
      work.onDisk().note(found.file(), found.content());
      overtaken = null;
      work.overtaken();
    }
  }

  private void withdraw() {
    told = null;
    if (offered != null) {
      filing.notices().all().remove(offered);
      offered = null;
    }
  }
}
