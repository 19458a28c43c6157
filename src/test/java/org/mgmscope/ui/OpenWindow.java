package org.mgmscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.mgmscope.scenario.Draft;
import org.mgmscope.scenario.Scenario;
import org.mgmscope.settings.Arrangement;
import org.mgmscope.settings.Setting;
import org.mgmscope.settings.Settings;
import org.mgmscope.settings.StageTab;
import org.mgmscope.story.Lane;
import org.mgmscope.story.Lesson;
import org.mgmscope.story.StatePart;
import org.mgmscope.ui.kit.Chosen;
import org.mgmscope.ui.kit.Delays;
import org.mgmscope.ui.kit.FirstFrame;
import org.mgmscope.ui.looks.StateLook;
import org.mgmscope.ui.looks.TableLook;
import org.mgmscope.ui.looks.TimelineLook;
import org.mgmscope.ui.shell.Workplace;
import org.mgmscope.ui.work.FilePlaces;
import org.mgmscope.work.Origin;
import org.testfx.api.FxToolkit;

/// A window of the program, with somebody who looks at it and uses its mouse and keyboard.
public final class OpenWindow {
  /// What has not come within so many seconds does not come.
  static final int PATIENCE = 60;

  private static final double WIDTH = 1000;
  private static final double HEIGHT = 700;

  /// What the program remembers that nobody has chosen.
  private static final List<Setting<?>> NOTED =
      List.of(
          Setting.WINDOW,
          Setting.PROJECTOR,
          Setting.TOUR_SEEN,
          Setting.LESSONS_DONE,
          Setting.RECENT);

  /// Somebody who has no file in mind.
  private static final FilePlaces NOWHERE =
      new FilePlaces() {
        @Override
        public Optional<Path> toOpen(Stage window) {
          return Optional.empty();
        }

        @Override
        public Optional<Path> toSave(Stage window, String proposed) {
          return Optional.empty();
        }
      };

  private final Hand robot = new Hand();
  private final Stage stage;
  private final Workplace place;
  private boolean waitsForFiles = true;
  private final Locale before;

  private OpenWindow(Stage stage, Workplace place, Locale before) {
    this.stage = stage;
    this.place = place;
    this.before = before;
  }

  /// Opens a window of 1000 × 700 pixels, which is nearly as large as there can be with no display.
  public static OpenWindow on(Scenario scenario, Locale locale) {
    return on(() -> new Workplace(Lesson.of(scenario, locale)));
  }

  /// The same, with somebody who lets time pass.
  public static OpenWindow on(Scenario scenario, Locale locale, Delays delays) {
    return on(
        () ->
            new Workplace(
                Lesson.of(scenario, locale),
                new Chosen(Settings.USUAL),
                locale,
                delays,
                new SimpleObjectProperty<>(false)));
  }

  /// The same, of a workplace that is made by somebody else, on the window's thread.
  static OpenWindow on(Callable<Workplace> made) {
    try {
      FxToolkit.registerPrimaryStage();
    } catch (TimeoutException e) {
      throw new IllegalStateException(e);
    }
    Silence.listen();
    Locale before = Locale.getDefault();
    Workplace place = fx(made);
    Stage stage =
        fx(
            () -> {
              Stage window = new Stage();
              window.setWidth(WIDTH);
              window.setHeight(HEIGHT);
              Window.show(window, place);
              return window;
            });
    OpenWindow open = new OpenWindow(stage, place, before);
    open.awaitTables();
    return open;
  }

  /// They come after the first frame.
  private void awaitTables() {
    CountDownLatch there = new CountDownLatch(1);
    fx(
        () -> {
          FirstFrame.count(there::countDown);
          return null;
        });
    try {
      assertThat(there.await(PATIENCE, TimeUnit.SECONDS)).as("a first frame").isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// Shows another lesson, as a window does that was just opened on it; that would take longer. It
  /// stands where it was put last.
  public void renew(Scenario scenario, Locale locale) {
    awaitFiles();
    act(
        () -> {
          hideOthers();
          place.steps().playingProperty().set(false);
          place.tour().leave();
          place.looks().projectingProperty().set(false);
          place.looks().panesLook().endPresentation();
          place.editing().openProperty().set(false);
          place.looks().stageTabProperty().set(StageTab.ROUTER);
          place.looks().parameterDetailsProperty().set(false);
          place.looks().settingsTextProperty().set("");
          place.looks().panesLook().arrange(Arrangement.USUAL);
          renew(place.looks().stateLook());
          renew(place.looks().timelineLook());
          Setting.offered().forEach(this::choosesTheUsual);
          NOTED.forEach(this::choosesTheUsual);
          place.showing().speak(locale);
          place.work().askForPlaces(NOWHERE);
          place.looks().docsLook().open(Lesson.of(scenario, locale).pages().table(0));
          Draft draft = Draft.of(scenario);
          place.work().open(draft, draft.check(), new Origin.Unnamed(""), 0);
          place.notices().all().clear();
        });
    if (stage.isFullScreen() || stage.isMaximized()) {
      act(
          () -> {
            stage.setFullScreen(false);
            stage.setMaximized(false);
          });
      moved();
    }
    if (stage.getWidth() != WIDTH || stage.getHeight() != HEIGHT) {
      resize(WIDTH, HEIGHT);
    }
    settle();
    act(
        () -> {
          findAll(".scroll-pane").forEach(OpenWindow::toTheTop);
          find("#next").requestFocus();
        });
    settle();
    Silence.check();
  }

  /// Opens each repeat of the lesson into its beats, and goes to the beginning.
  public void openRepeats() {
    act(
        () -> {
          for (int event = 1; event <= place().showing().lesson().run().size(); event++) {
            place().showing().goToEvent(event);
          }
          place().showing().first();
        });
    settle();
  }

  private void hideOthers() {
    List.copyOf(javafx.stage.Window.getWindows()).stream()
        .filter(each -> !each.equals(stage))
        .forEach(javafx.stage.Window::hide);
  }

  private static void renew(StateLook look) {
    look.onlyChangedProperty().set(false);
    look.textProperty().set("");
    for (StatePart part : StatePart.values()) {
      look.tableProperty(part).set(TableLook.usual(part));
    }
  }

  private static void renew(TimelineLook look) {
    EnumSet<Lane> hidden = EnumSet.allOf(Lane.class);
    hidden.removeAll(look.lanesProperty().get());
    hidden.forEach(look::toggle);
    look.slotProperty().set(0);
    look.leftProperty().set(0);
  }

  private static void toTheTop(Node pane) {
    ((ScrollPane) pane).setHvalue(0);
    ((ScrollPane) pane).setVvalue(0);
  }

  private <T> void choosesTheUsual(Setting<T> setting) {
    place.looks().chosen().property(setting).set(Settings.USUAL.get(setting));
  }

  /// Looks at what [#close] looks at, of a window that goes on to another test. What stands over it
  /// is put away, nobody types any more, and it has no file.
  public void leave() {
    awaitFiles();
    act(
        () -> {
          hideOthers();
          place.steps().playingProperty().set(false);
          place.work().comesFrom(new Origin.Unnamed(""));
          find("#next").requestFocus();
        });
    settle();
    Silence.check();
    assertThat(fx(Moving::withoutEnd)).as("goes on moving by itself").isEmpty();
  }

  /// Closes it. Nothing may have been logged meanwhile, nor thrown with nobody to catch it, nor may
  /// a file have been touched on the window's thread; and nothing may go on moving that nobody
  /// sees.
  public void close() {
    awaitFiles();
    fx(
        () -> {
          stage.close();
          return null;
        });
    Locale.setDefault(before);
    Silence.check();
    assertThat(fx(Moving::withoutEnd)).as("goes on moving with no window").isEmpty();
  }

  /// Makes it as large as asked.
  public void resize(double width, double height) {
    fx(
        () -> {
          stage.setWidth(width);
          stage.setHeight(height);
          return null;
        });
    moved();
  }

  /// Moves it to the corner of the screen: with no display, a frame must fit where it stands.
  public void moveToCorner() {
    act(
        () -> {
          stage.setX(0);
          stage.setY(0);
        });
    moved();
  }

  /// The system is told of another place or size with the next frame.
  private void moved() {
    Rest.letPass(stage.getScene(), 2);
    settle();
  }

  /// What was logged, or thrown and not caught, since the window was opened or this was last asked.
  /// It is then no fault any more.
  public List<String> heard() {
    return Silence.heard();
  }

  public Stage stage() {
    return stage;
  }

  public Workplace place() {
    return place;
  }

  /// Everything that is shown. It is another one after the language has changed.
  public Parent root() {
    return stage.getScene().getRoot();
  }

  /// A part of what is shown, as it is found while nothing moves.
  public Node find(String query) {
    return fx(() -> root().lookup(query));
  }

  /// The same, of all such parts.
  public Set<Node> findAll(String query) {
    return fx(() -> root().lookupAll(query));
  }

  public Hand robot() {
    return robot;
  }

  public void press(KeyCode... keys) {
    robot.push(keys);
    settle();
  }

  public void click(String query) {
    robot.clickOn(find(query));
    settle();
  }

  /// Whether to wait for files from now on, or not: a disk does not answer.
  public void waitForFiles(boolean waits) {
    waitsForFiles = waits;
  }

  /// Waits until all that was asked for at the desk is answered.
  public void awaitFiles() {
    if (waitsForFiles && !Platform.isFxApplicationThread()) {
      CompletableFuture<Void> atRest = new CompletableFuture<>();
      Subscription subscription =
          fx(
              () ->
                  place
                      .desk()
                      .atRest()
                      .subscribe(
                          rests -> {
                            if (rests) {
                              atRest.complete(null);
                            }
                          }));
      atRest.orTimeout(PATIENCE, TimeUnit.SECONDS).join();
      act(subscription::unsubscribe);
    }
  }

  /// Waits until what was done is shown, and what that put off is done as well; also at the desk.
  public void settle() {
    for (int i = 0; i < 3; i++) {
      fx(() -> null);
    }
    awaitFiles();
    for (int i = 0; i < 3; i++) {
      fx(() -> null);
    }
    act(
        () ->
            javafx.stage.Window.getWindows().stream()
                .filter(Stage.class::isInstance)
                .forEach(each -> Rest.layOut(each.getScene())));
  }

  /// Does something on the window's thread.
  public static void act(Runnable action) {
    fx(
        () -> {
          action.run();
          return null;
        });
  }

  /// Looks at something while nothing moves.
  public static <T> T fx(Callable<T> look) {
    FutureTask<T> task = new FutureTask<>(look);
    if (Platform.isFxApplicationThread()) {
      task.run();
    } else {
      Platform.runLater(task);
    }
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new AssertionError(e.getCause());
    }
  }
}
