package org.mgmscope;

import java.util.Locale;
import org.mgmscope.cli.Commands;
import org.mgmscope.cli.Console;

/// Starts the program: with arguments a command, with none or a file the window.
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    Locale.setDefault(Commands.locale(arguments, Locale.getDefault()));
    Console console = Console.ofProcess(Locale.getDefault());
    System.exit(Commands.run(arguments, console, (_, _, _) -> 0));
  }
}
