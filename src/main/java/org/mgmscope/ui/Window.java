package org.mgmscope.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.layout.Region;
import javafx.stage.PopupWindow;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.mgmscope.files.ShownName;
import org.mgmscope.settings.Setting;
import org.mgmscope.story.Lesson;
import org.mgmscope.ui.kit.CaretMemory;
import org.mgmscope.ui.kit.Family;
import org.mgmscope.ui.kit.Placing;
import org.mgmscope.ui.kit.ViewMemory;
import org.mgmscope.ui.looks.FullScreen;
import org.mgmscope.ui.looks.Look;
import org.mgmscope.ui.shell.View;
import org.mgmscope.ui.shell.Workplace;
import org.mgmscope.ui.showing.Player;
import org.mgmscope.ui.work.Closing;
import org.mgmscope.ui.work.DeskNotice;
import org.mgmscope.ui.work.FileWatch;
import org.mgmscope.work.Origin;

/// The window: its views follow what is shown, and are loaded again when language or text size
/// change.
public final class Window {
  private static final double WIDTH = 1280;
  private static final double HEIGHT = 800;
  private static final double LEAST_WIDTH = 900;
  private static final double LEAST_HEIGHT = 600;

  private final Workplace place;
  private final Stage stage;
  private int loads;

  /// What is to be as before when the last views are there.
  private @Nullable ViewMemory kept;

  private Window(Stage stage, Workplace place) {
    this.stage = stage;
    this.place = place;
  }

  /// Shows it on a stage.
  public static void show(Stage stage, Workplace place) {
    Look.prepare(place.looks());
    Locale.setDefault(place.showing().lesson().locale());
    Window window = new Window(stage, place);
    new Placing(stage, place.looks().chosen().property(Setting.WINDOW), place.delays()).follow();
    Family.load();
    Scene scene = scene(stage);
    stage.setScene(scene);
    Look.follow(stage, place.looks(), place.looks().textSizeProperty());
    scene.setRoot(View.SHELL.load(place));
    stage.getIcons().setAll(icon(32), icon(128));
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
    window.title();
    new Player(place.showing(), place.steps(), place.delays()).follow();
    new SelfWatch(place.showing(), place.looks(), place.notices()).follow();
    place.showing().lessonProperty().subscribe(_ -> window.title());
    place
        .showing()
        .lessonProperty()
        .map(Lesson::locale)
        .subscribe((_, language) -> window.speak(language));
    place.showing().openedProperty().subscribe(_ -> window.closePopups());
    place.showing().openedProperty().addListener((_, _, _) -> window.begin());
    place.showing().momentProperty().addListener((_, _, _) -> window.begin());
    place.looks().textSizeProperty().addListener((_, _, _) -> window.load());
    FullScreen.follow(stage, place.looks());
    Projector.follow(stage, place);
    new LessonsDone(place.showing(), place.looks(), place.work()).follow();
    place.work().originProperty().subscribe(window::title);
    place.work().unsavedProperty().subscribe(window::title);
    FileWatch.follow(stage, place.filing());
    DeskNotice.follow(stage, place.filing());
    stage.setOnCloseRequest(new Closing(place.filing(), stage)::asked);
    ViewMemory nothing = ViewMemory.of(scene);
    Platform.runLater(() -> nothing.restoreFocus(scene));
    stage.show();
  }

  /// As large as the window will be: one of another size would be laid out twice, and all panes
  /// that stand elsewhere there would be styled again.
  private static Scene scene(Stage stage) {
    if (stage.isMaximized()) {
      Rectangle2D screen = Screen.getPrimary().getVisualBounds();
      return new Scene(ground(), screen.getWidth(), screen.getHeight());
    }
    return new Scene(
        ground(),
        Double.isNaN(stage.getWidth()) ? WIDTH : stage.getWidth(),
        Double.isNaN(stage.getHeight()) ? HEIGHT : stage.getHeight());
  }

  /// What stands in the scene while it is dressed: it looks as the shell does. Views that are put
  /// into a scene that has its style sheets are styled once.
  private static Region ground() {
    Region ground = new Region();
    ground.getStyleClass().add("shell");
    return ground;
  }

  private static Image icon(int size) {
    return new Image(String.valueOf(Window.class.getResource("icons/" + size + ".png")));
  }

  private void speak(Locale language) {
    Locale.setDefault(language);
    load();
  }

  /// Loads all views. The focus stays where it is, and so does what was scrolled, also where they
  /// are loaded several times at once; what was open over the old views goes with them.
  private void load() {
    Scene scene = stage.getScene();
    ViewMemory before = kept == null ? ViewMemory.of(scene) : kept;
    kept = before;
    int load = ++loads;
    closePopups();
    CaretMemory typing = CaretMemory.in(scene);
    scene.setRoot(View.SHELL.load(place));
    boolean goesOn = typing.goOn(scene);
    Platform.runLater(
        () -> {
          if (load == loads) {
            kept = null;
            before.restoreView(scene);
            if (!goesOn) {
              before.restoreFocus(scene);
            }
          }
        });
  }

  /// At the beginning of a lesson everything is at its top, once the views show it.
  private void begin() {
    if (place.showing().moment() == 0) {
      Platform.runLater(() -> ViewMemory.toTop(stage.getScene().getRoot()));
    }
  }

  private void closePopups() {
    for (javafx.stage.Window each : List.copyOf(javafx.stage.Window.getWindows())) {
      if (each instanceof PopupWindow popup && stage.equals(popup.getOwnerWindow())) {
        popup.hide();
      }
    }
  }

  private void title() {
    String name =
        switch (place.work().originProperty().get()) {
          case Origin.InFile(Path file) -> ShownName.of(file);
          case Origin.LookedAt(Path file) ->
              place.showing().texts().getString("window.lookedAt").formatted(ShownName.of(file));
          case Origin.Shipped _, Origin.Unnamed _ -> ShownName.of(place.showing().lesson().title());
        };
    stage.setTitle((place.work().unsavedProperty().get() ? "• " : "") + name + " — MGM Scope");
  }
}
