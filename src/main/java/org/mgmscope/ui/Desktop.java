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
import org.mgmscope.program.Log;
import org.mgmscope.program.Processes;
import org.mgmscope.scenario.Scenario;
import org.mgmscope.settings.Language;
import org.mgmscope.story.Lesson;
import org.mgmscope.ui.shell.Workplace;
import org.mgmscope.ui.trouble.Defects;
import org.mgmscope.ui.work.Documents;
import org.mgmscope.work.Origin;

/// Opens the window, or, where there can be none, tells the lesson in words.
public final class Desktop {
  private Desktop() {}

  /// Opens a file in the window, as its menu does, and waits until the window is closed.
  ///
  /// @param moment to begin at
  /// @param meanwhile the first lesson, which is shown until the file is, and where that cannot be
  ///   worked on
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
            (place, stage) -> Documents.openNamed(place.filing(), stage, file, moment))
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
            (place, stage) -> {
              place.showing().goToEvent(moment);
              if (origin instanceof Origin.InFile(Path file)) {
                new Documents(place.filing(), stage).remember(file);
              }
              if (origin instanceof Origin.Shipped && moment == 0) {
                place.tour().welcome();
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
      BiConsumer<Workplace, Stage> begin) {
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
            Workplace place = own.open(lesson, origin, asked, system);
            place.otherWindows().openBy(new Processes());
            Stage stage = new Stage();
            stage.setOnHidden(
                _ -> {
                  if (!place.work().saving().goesOn()) {
                    own.closedInOrder();
                  }
                  closed.countDown();
                });
            Thread.setDefaultUncaughtExceptionHandler(
                new Defects(stage, place.showing(), closed::countDown));
            Window.show(stage, place);
            new HandedOver(stage, place).follow();
            own.offer(place, stage);
            begin.accept(place, stage);
            Rehearsal.ifAsked(stage, place);
          });
      closed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    Platform.exit();
    return Optional.empty();
  }
}
