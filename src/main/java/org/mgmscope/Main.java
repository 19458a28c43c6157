package org.mgmscope;

import java.util.Locale;
import org.mgmscope.cli.Commands;
import org.mgmscope.cli.Console;
import org.mgmscope.scenario.Lessons;
import org.mgmscope.ui.Entrance;

/// Starts the program: with arguments a command, with none or a file the window.
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    Locale system = Locale.getDefault();
    Locale.setDefault(Commands.locale(arguments, system));
    Console console = Console.ofProcess(Locale.getDefault());
    Lessons.Listed first = Lessons.course().getFirst();
    Entrance entrance = new Entrance(first, Commands.language(arguments), system, console::print);
    if (arguments.length == 0) {
      Thread.currentThread().setUncaughtExceptionHandler(Main::end);
      entrance.showFirst(); // what reads commands takes its time
      System.exit(0);
    }
    System.exit(Commands.run(arguments, console, first::read, entrance));
  }

  /// A defect before there is a window to tell it: JavaFX would keep the process alive without one.
  private static void end(Thread thread, Throwable defect) {
    defect.printStackTrace();
    System.exit(1);
  }
}
