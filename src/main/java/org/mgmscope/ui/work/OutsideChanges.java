package org.mgmscope.ui.work;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;
import org.mgmscope.scenario.Draft;
import org.mgmscope.ui.showing.Notice;
import org.mgmscope.work.Fingerprint;

/// What a window does when somebody else has changed the file that is worked on, or removed it.
///
/// Where nothing is lost, what is new is shown at once, and that is said; else the user chooses.
/// While the file is gone or spoiled, what is open is in no file, and counts as not saved.
///
/// Whoever looks at the file tells of it on a thread of its own; all else is of the window's
/// thread.
final class OutsideChanges {
  /// What was found in a file that somebody else has changed.
  ///
  /// @param before what the program knew of it then
  /// @param draft null if it cannot be worked on
  record Found(
      Path file,
      Optional<Fingerprint> before,
      Fingerprint content,
      @Nullable Draft draft,
      boolean right) {}

  private final Filing filing;
  private final Work work;

  /// What is looked at; null if nothing is. Of any thread, like what was found and told last.
  private volatile @Nullable Path watched;

  private volatile @Nullable Fingerprint told;
  private volatile @Nullable Notice offered;

  /// What stood in the file when it was gone or spoiled, as long as it has not been saved since;
  /// null if something else was open then.
  private @Nullable Draft overtaken;

  OutsideChanges(Filing filing) {
    this.filing = filing;
    work = filing.work();
  }

  /// Has to do with a file from now on, or with none if it is null.
  void follow(@Nullable Path file) {
    if (file == null || !file.equals(watched)) {
      withdraw();
      overtaken = null;
    }
    watched = file;
  }

  /// Notes that what is open stands in its file.
  void isSaved() {
    overtaken = null;
  }

  // What whoever looks at the file asks and tells, on any thread

  /// The file that is to be looked at, or null if none is.
  @Nullable Path watched() {
    return watched;
  }

  /// What was found last of what somebody else has written, or null.
  @Nullable Fingerprint told() {
    return told;
  }

  /// Whether the user is told of something that others have done to the file.
  boolean isOffering() {
    return offered != null;
  }

  /// Tells that somebody else has written the file.
  void tellChanged(Found found) {
    told = found.content();
    Platform.runLater(() -> changed(found));
  }

  /// Tells that what stands in the file is what the program has last read from it, or written to
  /// it.
  void tellAsKnown(Path file) {
    Platform.runLater(() -> isAsKnown(file));
  }

  /// Tells that the file is gone, or is none any more.
  ///
  /// @param notice says so
  void tellLost(Path file, Notice notice) {
    Platform.runLater(() -> lost(file, notice));
  }

  // What is done then

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
