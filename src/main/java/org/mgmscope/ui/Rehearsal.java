package org.mgmscope.ui;

import java.util.Iterator;
import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.stage.Stage;
import org.mgmscope.settings.StageTab;
import org.mgmscope.ui.shell.Workplace;

/// Goes once through a lesson, one beat a frame, looks at each picture of the stage, and closes the
/// window. The build trains the cache of classes with such a start, and a packaged program shows by
/// it that it can draw, with nobody there to press a key.
final class Rehearsal extends AnimationTimer {
  /// The system property that asks for it.
  private static final String ASKED = "mgmscope.rehearsal";

  private final Stage stage;
  private final Workplace place;
  private final Iterator<StageTab> pictures = List.of(StageTab.values()).iterator();

  Rehearsal(Stage stage, Workplace place) {
    this.stage = stage;
    this.place = place;
  }

  /// Begins, if whoever started the program asks for it.
  static void ifAsked(Stage stage, Workplace place) {
    if (Boolean.getBoolean(ASKED)) {
      new Rehearsal(stage, place).start();
    }
  }

  @Override
  public void handle(long now) {
    place.tour().leave();
    if (place.showing().beat() < place.showing().lesson().beats().count()) {
      place.showing().goToBeat(place.showing().beat() + 1);
    } else if (pictures.hasNext()) {
      place.looks().stageTabProperty().set(pictures.next());
    } else {
      stop();
      stage.close();
    }
  }
}
