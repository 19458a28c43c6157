package org.mgmscope.ui.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.mgmscope.scenario.Draft;
import org.mgmscope.scenario.DraftReader;
import org.mgmscope.scenario.Limits;
import org.mgmscope.scenario.Reading;
import org.mgmscope.ui.Notice;
import org.mgmscope.ui.Session;

/// Notices that somebody else has changed the file that is worked on: now and then, and whenever
/// the window gets the focus. It looks on a thread of its own, and only while there is a file.
///
/// Where nothing is lost, what is new is shown at once, and that is said; else the user chooses.
public final class FileWatch {
  private static final long SECONDS = 2;

  private final Session session;
  private final Work work;
  private final Stage stage;

  /// What is looked at; null if nothing is. Of any thread, like what was found last.
  private volatile @Nullable Path watched;

  private volatile @Nullable Fingerprint told;

  private @Nullable ScheduledExecutorService looking;
  private @Nullable Notice offered;

  private FileWatch(Stage stage, Session session) {
    this.stage = stage;
    this.session = session;
    work = session.work();
  }

  /// Watches the file of a session while its window is open.
  public static void follow(Stage stage, Session session) {
    FileWatch watch = new FileWatch(stage, session);
    stage.showingProperty().subscribe(_ -> watch.arrange());
    session.work().originProperty().subscribe(_ -> watch.arrange());
    session.work().unsavedProperty().subscribe(_ -> watch.lookNow());
    stage.focusedProperty().subscribe(_ -> watch.lookNow());
  }

  private void arrange() {
    Path file = stage.isShowing() ? work.originProperty().get().read().orElse(null) : null;
    if (file == null || !file.equals(watched)) {
      withdraw();
    }
    watched = file;
    if (file != null && looking == null) {
      ScheduledExecutorService made =
          Executors.newSingleThreadScheduledExecutor(
              Thread.ofPlatform().daemon().name("files").factory());
      looking = made;
      var _ = made.scheduleWithFixedDelay(this::look, 0, SECONDS, TimeUnit.SECONDS);
    } else if (file == null && looking != null) {
      looking.shutdown();
      looking = null;
    }
  }

  private void lookNow() {
    if (looking != null) {
      looking.execute(this::look);
    }
  }

  /// What was found in a file that somebody else has changed.
  ///
  /// @param draft null if it cannot be worked on
  private record Found(Path file, Fingerprint content, @Nullable Draft draft, boolean right) {}

  private void look() {
    Path file = watched;
    if (file == null) {
      return;
    }
    try {
      Fingerprint before = told;
      if (before != null && before.isUntouched(file)) {
        return;
      }
      Optional<Fingerprint> changed = work.onDisk().changed(file);
      if (changed.isPresent()) {
        Found found = read(file, changed.get());
        told = found.content();
        Platform.runLater(() -> changed(found));
      } else if (before != null) {
        Platform.runLater(this::withdraw); // the program itself has written it since
      }
    } catch (IOException goneOrNotToBeRead) {
      return;
    }
  }

  private static Found read(Path file, Fingerprint content) throws IOException {
    if (content.size() > Limits.FILE) {
      return new Found(file, content, null, false);
    }
    return switch (DraftReader.read(Files.readAllBytes(file))) {
      case DraftReader.Opened.Workable(Draft draft, Reading reading) ->
          new Found(file, content, draft, reading instanceof Reading.Good);
      case DraftReader.Opened.Unworkable _ -> new Found(file, content, null, false);
    };
  }

  private void changed(Found found) {
    boolean own =
        work.onDisk().content(found.file()).filter(found.content()::isSameContent).isPresent();
    if (!found.file().equals(watched) || own) {
      return;
    }
    withdraw();
    told = found.content();
    work.settle();
    Draft draft = found.draft();
    if (draft != null && found.right() && !work.unsavedProperty().get()) {
      take(found, draft);
      session.tell(new Notice.FileReloaded(found.file()));
    } else {
      Notice notice = notice(found, draft);
      offered = notice;
      session.tell(notice);
    }
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
    take(found, draft);
  }

  private void take(Found found, Draft draft) {
    work.onDisk().note(found.file(), found.content());
    work.reload(draft);
  }

  private void keepMine(Found found) {
    withdraw();
    work.onDisk().note(found.file(), found.content());
    work.overtaken();
  }

  private void withdraw() {
    told = null;
    if (offered != null) {
      session.notices().remove(offered);
      offered = null;
    }
  }
}
