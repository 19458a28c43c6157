package org.mgmscope;

import java.nio.file.Path;
import java.util.Locale;
import org.mgmscope.cli.Commands;
import org.mgmscope.cli.Console;
import org.mgmscope.scenario.Lessons;
import org.mgmscope.ui.Desktop;
import org.mgmscope.ui.work.Origin;

/// Starts the program: with arguments a command, with none or a file the window.
public final class Main {
  private static final String STANDARD_INPUT = "-";

  private Main() {}

  public static void main(String[] arguments) {
    Locale system = Locale.getDefault();
    Locale.setDefault(Commands.locale(arguments, system));
    Console console = Console.ofProcess(Locale.getDefault());
    Lessons.Lesson first = Lessons.course().getFirst();
    System.exit(
        Commands.run(
            arguments,
            console,
            first::read,
            (scenario, file, moment) ->
                Desktop.show(
                    scenario,
                    file.map(Main::named).orElseGet(() -> new Origin.Shipped(first.id())),
                    moment,
                    Commands.language(arguments),
                    system,
                    console::print)));
  }

  private static Origin named(String file) {
    return file.equals(STANDARD_INPUT) ? new Origin.Unnamed("") : new Origin.InFile(Path.of(file));
  }
}
