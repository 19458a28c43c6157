package org.mgmscope;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Objects;
import org.mgmscope.cli.Commands;
import org.mgmscope.cli.Console;
import org.mgmscope.scenario.Reading;
import org.mgmscope.scenario.Scenario;
import org.mgmscope.scenario.ScenarioReader;
import org.mgmscope.ui.Desktop;

/// Starts the program: with arguments a command, with none or a file the window.
public final class Main {
  private static final String FIRST_LESSON = "lessons/01-shutdown.mgm.json";

  private Main() {}

  public static void main(String[] arguments) {
    Locale system = Locale.getDefault();
    Locale.setDefault(Commands.locale(arguments, system));
    Console console = Console.ofProcess(Locale.getDefault());
    System.exit(
        Commands.run(
            arguments,
            console,
            Main::firstLesson,
            (scenario, moment, nothingAsked) ->
                Desktop.show(
                    scenario,
                    moment,
                    nothingAsked,
                    Commands.language(arguments),
                    system,
                    console::print)));
  }

  private static Scenario firstLesson() throws IOException {
    try (InputStream in = Objects.requireNonNull(Main.class.getResourceAsStream(FIRST_LESSON))) {
      return switch (ScenarioReader.read(in)) {
        case Reading.Good good -> good.scenario();
        case Reading.Bad bad -> throw new IllegalStateException(bad.problems().toString());
      };
    }
  }
}
