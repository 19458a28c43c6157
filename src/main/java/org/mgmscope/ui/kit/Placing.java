package org.mgmscope.ui.kit;

import java.time.Duration;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.mgmscope.settings.WindowPlace;

/// Puts the window where it stood last, and remembers where it is put.
public final class Placing {
  /// What must be on a screen of the strip at the top by which a window is dragged.
  private static final double GRIP = 40;

  /// How long the window must rest until its place is remembered.
  private static final Duration REST = Duration.ofMillis(300);

  private final Stage stage;
  private final ObjectProperty<Optional<WindowPlace>> place;
  private final Delay rest;

  /// @param place where it stood last, and what remembers where it stands
  public Placing(Stage stage, ObjectProperty<Optional<WindowPlace>> place, Delays delays) {
    this.stage = stage;
    this.place = place;
    rest = delays.of(REST, this::remember);
  }

  /// To be called before the window is shown.
  public void follow() {
    place.get().ifPresent(this::put);
    for (ObservableValue<?> each :
        new ObservableValue<?>[] {
          stage.xProperty(),
          stage.yProperty(),
          stage.widthProperty(),
          stage.heightProperty(),
          stage.maximizedProperty()
        }) {
      each.subscribe(_ -> rest.restart());
    }
    stage.addEventHandler(javafx.stage.WindowEvent.WINDOW_HIDING, _ -> leave());
  }

  private void put(WindowPlace last) {
    stage.setWidth(last.width());
    stage.setHeight(last.height());
    if (canBeReached(last)) {
      stage.setX(last.x());
      stage.setY(last.y());
    }
    stage.setMaximized(last.maximized());
  }

  /// A screen may be gone that was there.
  private static boolean canBeReached(WindowPlace last) {
    return !Screen.getScreensForRectangle(
            last.x() + GRIP, last.y(), Math.max(1, last.width() - 2 * GRIP), GRIP)
        .isEmpty();
  }

  private void leave() {
    rest.stop();
    remember();
  }

  private void remember() {
    if (Double.isNaN(stage.getX()) || stage.isIconified() || stage.isFullScreen()) {
      return;
    }
    if (stage.isMaximized()) {
      WindowPlace before = place.get().orElseGet(this::now);
      place.set(
          Optional.of(
              new WindowPlace(before.x(), before.y(), before.width(), before.height(), true)));
    } else {
      place.set(Optional.of(now()));
    }
  }

  private WindowPlace now() {
    return new WindowPlace(
        stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
  }
}
