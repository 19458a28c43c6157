package org.mgmscope.ui;

import java.util.Iterator;
import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.stage.Stage;
import org.mgmscope.ui.stage.StageTab;

/// Goes once through a lesson, one beat a frame, looks at each picture of the stage, and closes the
/// window. The build trains the cache of classes with such a start, and a packaged program shows by
/// it that it can draw, with nobody there to press a key.
final class Rehearsal extends AnimationTimer {
  /// The system property that asks for it.
  private static final String ASKED = "mgmscope.rehearsal";

  private final Stage stage;
  private final Session session;
  private final Iterator<StageTab> pictures = List.of(StageTab.values()).iterator();

  Rehearsal(Stage stage, Session session) {
    this.stage = stage;
    this.session = session;
  }

  /// Begins, if whoever started the program asks for it.
  static void ifAsked(Stage stage, Session session) {
    if (Boolean.getBoolean(ASKED)) {
      new Rehearsal(stage, session).start();
    }
  }

  @Override
  public void handle(long now) {
    session.tour().leave();
    if (session.beat() < session.lesson().beats().count()) {
      session.goToBeat(session.beat() + 1);
    } else if (pictures.hasNext()) {
      session.stageTabProperty().set(pictures.next());
    } else {
      stop();
      stage.close();
    }
  }
}
