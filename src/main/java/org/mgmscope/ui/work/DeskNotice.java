package org.mgmscope.ui.work;

import java.util.Optional;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.mgmscope.ui.Delay;
import org.mgmscope.ui.Delays;
import org.mgmscope.ui.Notice;
import org.mgmscope.ui.Session;

/// Tells, when the desk takes longer than a moment, that one waits for it, and for what; until it
/// is done.
public final class DeskNotice {
  private final Session session;
  private final Delay moment;
  private @Nullable Notice told;

  private DeskNotice(Session session) {
    this.session = session;
    moment = session.delays().of(Delays.MOMENT, this::tell);
  }

  /// Tells of the desk of a session while its window is open.
  public static void follow(Stage window, Session session) {
    DeskNotice notice = new DeskNotice(session);
    session.desk().busy().subscribe(notice::changed);
    session.work().saving().fileProperty().subscribe(notice::tellAnew);
    window
        .showingProperty()
        .subscribe(
            shown -> {
              if (!shown) {
                session.desk().giveUpReading();
              }
            });
  }

  private void changed(boolean busy) {
    if (busy) {
      moment.restart();
    } else {
      moment.stop();
      withdraw();
    }
  }

  private void tellAnew() {
    if (told != null) {
      tell();
    }
  }

  private void tell() {
    withdraw();
    Notice notice =
        new Notice.AtTheDesk(Optional.ofNullable(session.work().saving().fileProperty().get()));
    told = notice;
    session.tell(notice);
  }

  private void withdraw() {
    if (told != null) {
      session.notices().remove(told);
      told = null;
    }
  }
}
