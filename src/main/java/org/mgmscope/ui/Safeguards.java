package org.mgmscope.ui;

import java.nio.file.Path;
import java.util.Optional;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.mgmscope.files.Locks;
import org.mgmscope.ui.recovery.Recovery;
import org.mgmscope.ui.recovery.RecoveryOffer;
import org.mgmscope.ui.shell.Workplace;
import org.mgmscope.ui.showing.Notice;

/// What keeps a window from losing work: it holds the file that it works on, and keeps what is not
/// saved.
public final class Safeguards implements AutoCloseable {
  private static final String LOCKS = "locks";
  private static final String RECOVERY = "recovery";

  /// What there is where there is a place for it.
  private record Guards(Locks locks, Recovery recovery) {
    static Guards in(Path folder, Recovery.Pace pace) {
      Locks locks = new Locks(folder.resolve(LOCKS));
      return new Guards(locks, new Recovery(folder.resolve(RECOVERY), locks, pace));
    }
  }

  private final Optional<Guards> guards;

  /// @param folder beside the settings; empty where nothing can be kept
  /// @param pace when what is not saved is kept
  Safeguards(Optional<Path> folder, Recovery.Pace pace) {
    guards = folder.map(there -> Guards.in(there, pace));
  }

  /// Guards the work of a window from now on, on the window's thread.
  void guard(Workplace place) {
    guards.ifPresent(
        there -> {
          place.work().holdBy(there.locks());
          there.locks().failed().ifPresent(why -> place.notices().tell(new Notice.NoLocks(why)));
          there
              .recovery()
              .follow(
                  place.work(),
                  failed ->
                      Platform.runLater(() -> place.notices().tell(new Notice.WorkNotKept(failed))),
                  () -> Platform.runLater(() -> isKeptAgain(place)));
        });
  }

  private static void isKeptAgain(Workplace place) {
    place.notices().all().removeIf(Notice.WorkNotKept.class::isInstance);
  }

  /// Offers what was left by windows that no longer live.
  void offer(Workplace place, Stage window) {
    guards.ifPresent(
        there ->
            new RecoveryOffer(
                    place.showing(),
                    place.notices(),
                    place.desk(),
                    place.work(),
                    place.filing(),
                    window,
                    there.recovery())
                .offer());
  }

  /// The window was closed in order: what is not saved is not wanted.
  void closedInOrder() {
    guards.ifPresent(there -> there.recovery().forget());
  }

  @Override
  public void close() {
    guards.ifPresent(
        there -> {
          there.recovery().close();
          there.locks().close();
        });
  }
}
