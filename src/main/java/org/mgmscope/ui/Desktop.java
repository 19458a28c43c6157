package org.mgmscope.ui;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.mgmscope.scenario.Scenario;
import org.mgmscope.settings.Language;
import org.mgmscope.ui.trouble.Defects;
import org.mgmscope.ui.trouble.Log;
import org.mgmscope.ui.work.Documents;
import org.mgmscope.ui.work.Origin;

/// Opens the window, or, where there can be none, tells the lesson in words.
public final class Desktop {
  private Desktop() {}

  /// Opens a file in the window, as its menu does, and waits until the window is closed.
  ///
  /// @param moment to begin at
  /// @param meanwhile is shown until the file is, and where it cannot be worked on
  /// @return false if there can be no window
  public static boolean open(
      Path file,
      int moment,
      Supplier<Scenario> meanwhile,
      Origin origin,
      Optional<Locale> asked,
      Locale system) {
    return run(
            meanwhile,
            origin,
            asked,
            system,
            (session, stage) -> new Documents(session, stage).open(file, moment))
        .isEmpty();
  }

  /// Shows a scenario until the window is closed.
  ///
  /// @param scenario is read while the window system starts
  /// @param origin where it comes from; who starts the program for the first time and asks for
  ///   nothing is shown around
  /// @param moment to begin at
  /// @param asked the language that was asked for at the start; without it, that of the settings
  /// @param system the system's language
  /// @param say is given what to say line by line where no window can be opened
  public static void show(
      Supplier<Scenario> scenario,
      Origin origin,
      int moment,
      Optional<Locale> asked,
      Locale system,
      Consumer<String> say) {
    Optional<NoWindow> none =
        run(
            scenario,
            origin,
            asked,
            system,
            (session, stage) -> {
              session.goToEvent(moment);
              if (origin instanceof Origin.InFile(Path file)) {
                new Documents(session, stage).remember(file);
              }
              if (origin instanceof Origin.Shipped && moment == 0) {
                session.tour().welcome();
              }
            });
    none.ifPresent(
        why ->
            why.tell(Lesson.of(scenario.get(), asked.orElse(Language.SYSTEM.locale(system))), say));
  }

  /// Shows the window and waits until it is closed. What can be done without JavaFX is done while
  /// it starts.
  ///
  /// @param begin what is done first in the open window
  /// @return empty if there was one
  private static Optional<NoWindow> run(
      Supplier<Scenario> scenario,
      Origin origin,
      Optional<Locale> asked,
      Locale system,
      BiConsumer<Session, Stage> begin) {
    MgmScope.begin();
    try (Belongings own = Belongings.here()) {
      Lesson lesson = Lesson.of(scenario.get(), own.language(asked).locale(system));
      String missing = MgmScope.ready();
      if (missing != null) {
        return Optional.of(new NoWindow(missing, own.noLog()));
      }
      Log.begin();
      CountDownLatch closed = new CountDownLatch(1);
      Platform.runLater(
          () -> {
            Session session = own.open(lesson, origin, asked, system);
            session.openWindowsBy(new Processes());
            Stage stage = new Stage();
            stage.setOnHidden(
                _ -> {
                  if (!session.work().saving().goesOn()) {
                    own.closedInOrder();
                  }
                  closed.countDown();
                });
            Thread.setDefaultUncaughtExceptionHandler(
                new Defects(stage, session, closed::countDown));
            Window.show(stage, session);
            new HandedOver(stage, session).follow();
            own.offer(session, stage);
            begin.accept(session, stage);
            Rehearsal.ifAsked(stage, session);
          });
      closed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    Platform.exit();
    return Optional.empty();
  }
}
