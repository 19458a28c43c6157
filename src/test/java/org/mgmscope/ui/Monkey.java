package org.mgmscope.ui;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.mgmscope.Cases;
import org.mgmscope.scenario.Draft;
import org.mgmscope.settings.Arrangement;
import org.mgmscope.settings.Language;
import org.mgmscope.settings.Page;
import org.mgmscope.settings.Setting;
import org.mgmscope.settings.StageTab;
import org.mgmscope.settings.Theme;
import org.mgmscope.story.EventFilter;
import org.mgmscope.ui.kit.Chosen;
import org.mgmscope.ui.shell.Workplace;
import org.mgmscope.ui.work.CountedPlaces;
import org.mgmscope.work.Origin;

/// Somebody who presses and clicks without a plan, in a window on the display that there is. It is
/// started by [MonkeyTest], prints what it found, and its status is 1 if that is not good.
public final class Monkey {
  private static final List<KeyCode> KEYS =
      List.of(
          KeyCode.F1,
          KeyCode.F6,
          KeyCode.F7,
          KeyCode.F8,
          KeyCode.F9,
          KeyCode.TAB,
          KeyCode.ENTER,
          KeyCode.SPACE,
          KeyCode.ESCAPE,
          KeyCode.UP,
          KeyCode.DOWN,
          KeyCode.LEFT,
          KeyCode.RIGHT,
          KeyCode.HOME,
          KeyCode.END,
          KeyCode.PAGE_UP,
          KeyCode.PAGE_DOWN,
          KeyCode.PLUS,
          KeyCode.MINUS,
          KeyCode.A,
          KeyCode.DIGIT1,
          KeyCode.DIGIT2,
          KeyCode.DIGIT3,
          KeyCode.BACK_SPACE);
  private static final List<KeyCode> HELD = List.of(KeyCode.SHIFT, KeyCode.CONTROL, KeyCode.ALT);
  private static final String LESSON = "01-shutdown";
  private static final int COLLECTIONS = 5;

  /// JavaFX remembers what a scene and a node that is kept belonged to before: views like the last.
  private static final int REMEMBERED = 3;

  private static final int WIDTH = 1000;
  private static final int HEIGHT = 700;
  private static final int TRIES = 100;
  private static final int SURE = 5;
  private static final int DEEP = 200;
  private static final double GROWTH = 0.1;

  /// Bytes of two pictures of the screen.
  private static final long PICTURES = 2L * 1280 * 900 * 4;

  private final Random random;

  private Monkey(long seed) {
    random = new Random(seed);
  }

  /// @param arguments how many minutes, and the seed of what is done
  public static void main(String[] arguments) {
    int status = 1;
    try {
      Monkey monkey = new Monkey(Long.parseLong(arguments[1]));
      status = monkey.live(Duration.ofMinutes(Long.parseLong(arguments[0]))) ? 0 : 1;
    } catch (AssertionError | RuntimeException e) {
      e.printStackTrace(System.out);
    }
    System.exit(status);
  }

  /// @return whether after all the time no more is in use than after a fifth of it: objects within
  ///   a tenth of all that was in use, pictures within two screens
  private boolean live(Duration time) {
    OpenWindow window = OpenWindow.on(Cases.lesson(LESSON), Locale.ENGLISH);
    window.place().work().askForPlaces(new CountedPlaces(new AtomicInteger()));
    Platform.setImplicitExit(false); // it closes the window at times
    long actions = actUntil(window, time.dividedBy(5));
    LiveObjects early = alive(window);
    actions += actUntil(window, time.multipliedBy(4).dividedBy(5));
    LiveObjects late = alive(window);
    System.out.printf(Locale.ROOT, "%,d actions; bytes: %s, then %s%n", actions, early, late);
    System.out.println(String.join("\n", late.grown(early)));
    window.close();
    return late.objects() - early.objects() <= GROWTH * early.all()
        && late.pictures() - early.pictures() <= PICTURES;
  }

  private long actUntil(OpenWindow window, Duration from) {
    Instant end = Instant.now().plus(from);
    long actions = 0;
    while (Instant.now().isBefore(end)) {
      act(window);
      actions++;
    }
    return actions;
  }

  private void act(OpenWindow window) {
    OpenWindow.fx(
        () -> {
          comeBack(window.stage());
          return null;
        });
    switch (random.nextInt(12)) {
      case 0, 1, 2, 3, 4 -> press(window);
      case 5, 6, 7, 8 -> click(window);
      case 9 -> window.resize(900 + random.nextInt(380), 600 + random.nextInt(300));
      case 10 -> choose(window);
      default -> wheel(window);
    }
  }

  /// A window that was closed, or shown full screen, is there again as before.
  private static void comeBack(Stage stage) {
    stage.setFullScreen(false);
    stage.setMaximized(false);
    stage.setIconified(false);
    if (!stage.isShowing()) {
      stage.show();
    }
  }

  private void press(OpenWindow window) {
    KeyCode key = any(KEYS);
    if (random.nextInt(4) == 0) {
      window.press(any(HELD), key);
    } else {
      window.press(key);
    }
  }

  private void click(OpenWindow window) {
    window.robot().moveTo(somewhere(window));
    window.robot().click(random.nextInt(8) == 0 ? MouseButton.SECONDARY : MouseButton.PRIMARY);
    window.settle();
  }

  private void wheel(OpenWindow window) {
    window.robot().moveTo(somewhere(window));
    window
        .robot()
        .scroll(
            random.nextInt(5),
            random.nextBoolean() ? VerticalDirection.UP : VerticalDirection.DOWN);
    window.settle();
  }

  private Point2D somewhere(OpenWindow window) {
    return somewhere(window, random.nextDouble(), random.nextDouble());
  }

  /// @param x a share of the width
  /// @param y a share of the height
  private static Point2D somewhere(OpenWindow window, double x, double y) {
    return OpenWindow.fx(
        () ->
            new Point2D(
                window.stage().getX() + x * window.stage().getWidth(),
                window.stage().getY() + y * window.stage().getHeight()));
  }

  private void choose(OpenWindow window) {
    Chosen chosen = window.place().looks().chosen();
    OpenWindow.fx(
        () -> {
          switch (random.nextInt(3)) {
            case 0 -> chosen.property(Setting.LANGUAGE).set(any(List.of(Language.values())));
            case 1 -> chosen.property(Setting.THEME).set(any(List.of(Theme.values())));
            default -> chosen.property(Setting.TEXT_SIZE).set(any(Setting.TEXT_SIZES));
          }
          return null;
        });
    window.settle();
  }

  private <T> T any(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /// What is in use after all that nobody needs is gone, in a window as it was at the start.
  private static LiveObjects alive(OpenWindow window) {
    resizeToStart(window); // before the views are loaded: what has no room is not made
    start(window);
    seeAll(window);
    for (int i = 0; i < REMEMBERED; i++) {
      start(window);
    }
    // JavaFX remembers what mouse and keyboard did last, to what, and in which menu bar.
    window.press(KeyCode.F10);
    window.press(KeyCode.ESCAPE);
    window.press(KeyCode.TAB);
    OpenWindow.act(Monkey::sendDeep);
    for (int i = 0; i < COLLECTIONS; i++) {
      window.robot().moveTo(somewhere(window, 0.5, 0.4 + 0.05 * i));
      Rest.letPass(window.stage().getScene(), 3); // what is no longer drawn goes with a picture
      System.gc();
    }
    return LiveObjects.count();
  }

  private static void start(OpenWindow window) {
    OpenWindow.act(
        () -> {
          List.copyOf(javafx.stage.Window.getWindows()).stream()
              .filter(each -> !each.equals(window.stage()))
              .forEach(javafx.stage.Window::hide);
          start(window.place());
        });
    window.settle();
  }

  /// What manages the windows follows when it likes.
  private static void resizeToStart(OpenWindow window) {
    int asItWas = 0;
    for (int i = 0; i < TRIES && asItWas < SURE; i++) {
      boolean is = window.stage().getWidth() == WIDTH && window.stage().getHeight() == HEIGHT;
      asItWas = is ? asItWas + 1 : 0;
      see(window, () -> comeBack(window.stage()));
      window.resize(WIDTH, HEIGHT);
      Rest.letPass(window.stage().getScene(), 12);
    }
    if (asItWas == SURE) {
      return;
    }
    throw new IllegalStateException("the window does not get its size");
  }

  /// Much is made when it is looked at first, and then kept: all of it is to be there each time.
  private static void seeAll(OpenWindow window) {
    Workplace place = window.place();
    Chosen chosen = place.looks().chosen();
    for (Language language : List.of(Language.GERMAN, Language.ENGLISH)) {
      see(window, () -> chosen.property(Setting.LANGUAGE).set(language));
      for (Theme theme : Theme.values()) {
        see(window, () -> chosen.property(Setting.THEME).set(theme));
      }
      for (int percent : Setting.TEXT_SIZES) {
        see(window, () -> chosen.property(Setting.TEXT_SIZE).set(percent));
      }
      for (StageTab tab : StageTab.values()) {
        see(window, () -> place.looks().stageTabProperty().set(tab));
      }
      for (Page page : Page.values()) {
        see(window, () -> place.looks().pageProperty().set(page));
      }
      see(window, () -> place.looks().pageProperty().set(null));
      see(window, () -> place.looks().projectingProperty().set(true));
      see(window, () -> place.looks().projectingProperty().set(false));
      see(window, () -> place.editing().openProperty().set(true));
      see(window, place.tour()::begin);
      see(window, place.tour()::leave);
      see(window, () -> place.looks().panesLook().present());
      see(window, place.looks().panesLook()::endPresentation);
    }
  }

  /// JavaFX remembers to which nodes, one in the other, the last event went, and of those before it
  /// the ones that were deeper.
  private static void sendDeep() {
    Group deepest = new Group();
    Node outer = deepest;
    for (int depth = 0; depth < DEEP; depth++) {
      outer = new Group(outer);
      outer.addEventHandler(Event.ANY, _ -> {});
    }
    Event.fireEvent(deepest, new Event(Event.ANY));
  }

  private static void see(OpenWindow window, Runnable change) {
    OpenWindow.act(change);
    window.settle();
  }

  private static void start(Workplace place) {
    place.steps().playingProperty().set(false);
    place.looks().projectingProperty().set(false);
    place.looks().pageProperty().set(null);
    place.tour().leave();
    place.looks().panesLook().endPresentation();
    place.looks().panesLook().arrange(Arrangement.USUAL);
    place.looks().chosen().property(Setting.LANGUAGE).set(Language.ENGLISH);
    place.looks().chosen().property(Setting.THEME).set(Theme.LIGHT);
    place.looks().chosen().property(Setting.TEXT_SIZE).set(100);
    place.looks().eventFilterProperty().set(EventFilter.ALL);
    place.showing().selectionProperty().set(null);
    place.looks().stageTabProperty().set(StageTab.ROUTER);
    place.editing().openProperty().set(true); // it is kept, and then with what it belonged to
    place.notices().all().clear();
    // Undo has no limit, so what was edited is kept for as long as it is worked on.
    Draft lesson = Draft.of(Cases.lesson(LESSON));
    place.work().open(lesson, lesson.check(), new Origin.Shipped(LESSON), 0);
    place.showing().first();
  }
}
