package org.mgmscope.ui.work;

import java.util.Optional;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.mgmscope.ui.kit.Delay;
import org.mgmscope.ui.kit.Delays;
import org.mgmscope.ui.showing.Notice;

/// Tells, when the desk takes longer than a moment, that one waits for it, and for what; until it
/// is done.
public final class DeskNotice {
  private final Filing filing;
  private final Delay moment;
  private @Nullable Notice told;

  private DeskNotice(Filing filing) {
    this.filing = filing;
    moment = filing.delays().of(Delays.MOMENT, this::tell);
  }

  /// Tells of a desk while its window is open.
  public static void follow(Stage window, Filing filing) {
    DeskNotice notice = new DeskNotice(filing);
    filing.desk().busy().subscribe(notice::changed);
    filing.work().saving().fileProperty().subscribe(notice::tellAnew);
    window
        .showingProperty()
        .subscribe(
            shown -> {
              if (!shown) {
                filing.desk().giveUpReading();
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
        new Notice.AtTheDesk(Optional.ofNullable(filing.work().saving().fileProperty().get()));
    told = notice;
    filing.notices().tell(notice);
  }

  private void withdraw() {
    if (told != null) {
      filing.notices().all().remove(told);
      told = null;
    }
  }
}
