package org.mgmscope;

import java.util.Locale;
import org.mgmscope.cli.Commands;
import org.mgmscope.cli.Console;
import org.mgmscope.scenario.Lessons;
import org.mgmscope.ui.Desktop;

/// Starts the program: with arguments a command, with none or a file the window.
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    Locale system = Locale.getDefault();
    Locale.setDefault(Commands.locale(arguments, system));
    Console console = Console.ofProcess(Locale.getDefault());
    System.exit(
        Commands.run(
            arguments,
            console,
            () -> Lessons.course().getFirst().read(),
            (scenario, moment, nothingAsked) ->
                Desktop.show(
                    scenario,
                    moment,
                    nothingAsked,
                    Commands.language(arguments),
                    system,
                    console::print)));
  }
}
