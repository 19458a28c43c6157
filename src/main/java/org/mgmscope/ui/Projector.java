package org.mgmscope.ui;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;
import org.mgmscope.files.ShownName;
import org.mgmscope.settings.Setting;
import org.mgmscope.story.Lesson;
import org.mgmscope.ui.kit.Placing;
import org.mgmscope.ui.kit.Screens;
import org.mgmscope.ui.looks.FullScreen;
import org.mgmscope.ui.looks.Look;
import org.mgmscope.ui.shell.ProjectorView;
import org.mgmscope.ui.shell.Workplace;

/// The window with the stage and the sentence alone, for a projector. It follows what is shown as
/// the first window does, fills a screen that the first one is not on, and closes with it.
final class Projector {
  private static final double WIDTH = 1024;
  private static final double HEIGHT = 700;
  private static final double LEAST = 400;

  /// What the stage and the sentence need at the usual size of text.
  private static final double WANTED_WIDTH = 680;

  private static final double WANTED_HEIGHT = 540;

  private final Stage first;
  private final Workplace place;
  private final ReadOnlyObjectWrapper<Integer> textSize = new ReadOnlyObjectWrapper<>();
  private @Nullable Stage open;

  private Projector(Stage first, Workplace place) {
    this.first = first;
    this.place = place;
  }

  /// Lets the window be there whenever it is asked for.
  static void follow(Stage first, Workplace place) {
    Projector projector = new Projector(first, place);
    place.looks().projectingProperty().subscribe(projector::show);
    place.showing().lessonProperty().subscribe(_ -> projector.title());
    place.showing().lessonProperty().map(Lesson::locale).addListener((_, _, _) -> projector.load());
    place.looks().textSizeProperty().addListener((_, _, _) -> projector.measure());
    projector.textSize.addListener((_, _, _) -> projector.load());
    first.addEventHandler(
        WindowEvent.WINDOW_HIDDEN, _ -> place.looks().projectingProperty().set(false));
  }

  private void show(boolean wanted) {
    if (wanted && open == null) {
      open = made();
      measure();
      title();
      load();
      Look.follow(open, place.looks(), textSize.getReadOnlyProperty());
      put(open);
    } else if (!wanted && open != null) {
      Stage closed = open;
      open = null;
      closed.close();
      closed.getScene().setRoot(new Group()); // what it showed follows no longer
    }
  }

  private Stage made() {
    Stage stage = new Stage();
    Scene scene = new Scene(new Group(), WIDTH, HEIGHT);
    stage.setScene(scene);
    stage.setMinWidth(LEAST);
    stage.setMinHeight(LEAST);
    stage.getIcons().setAll(first.getIcons());
    stage.addEventHandler(
        WindowEvent.WINDOW_HIDDEN, _ -> place.looks().projectingProperty().set(false));
    new Placing(stage, place.looks().chosen().property(Setting.PROJECTOR), place.delays()).follow();
    FullScreen.leaveEscape(stage);
    scene.widthProperty().addListener((_, _, _) -> measure());
    scene.heightProperty().addListener((_, _, _) -> measure());
    return stage;
  }

  /// Makes the text as large as there is room for, and larger by as many sizes as somebody has made
  /// it in the first window, so that the keys for the size are seen to work at once.
  private void measure() {
    if (open != null) {
      Scene scene = open.getScene();
      textSize.set(
          size(scene.getWidth(), scene.getHeight(), place.looks().textSizeProperty().getValue()));
    }
  }

  /// @param width in pixels
  /// @param height in pixels
  /// @param first the size in the first window, in percent of the usual one, as the answer
  static int size(double width, double height, int first) {
    List<Integer> sizes = Setting.TEXT_SIZES;
    int fits =
        sizes.stream()
            .filter(
                size -> width * 100 / size >= WANTED_WIDTH && height * 100 / size >= WANTED_HEIGHT)
            .reduce(sizes.getFirst(), Math::max);
    int larger = sizes.indexOf(first) - sizes.indexOf(Setting.TEXT_SIZE.usual());
    return sizes.get(Math.clamp(sizes.indexOf(fits) + larger, 0, sizes.size() - 1));
  }

  /// Fills a screen that is free; else it is a window like others.
  private void put(Stage stage) {
    Optional<Rectangle2D> free = Screens.beside(first);
    free.ifPresent(
        screen -> {
          stage.setX(screen.getMinX());
          stage.setY(screen.getMinY());
        });
    stage.show();
    if (free.isPresent()) {
      stage.setFullScreen(true);
      first.requestFocus();
    }
  }

  private void title() {
    if (open != null) {
      open.setTitle(
          place
              .showing()
              .texts()
              .getString("projector.title")
              .formatted(ShownName.of(place.showing().lesson().title())));
    }
  }

  private void load() {
    if (open != null) {
      open.getScene().setRoot(new ProjectorView(place, textSize.get() / 100.0));
    }
  }
}
