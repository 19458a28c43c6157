package org.mgmscope.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mgmscope.scenario.Reading;
import org.mgmscope.scenario.Scenario;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;

/// The command line: what can be asked for, and by which words.
@Command(name = "mgmscope", usageHelpAutoWidth = true, versionProvider = Version.class)
public final class Commands implements Callable<Integer> {
  /// A lesson that ships with the program.
  @FunctionalInterface
  public interface Lesson {
    /// Reads it.
    Scenario read() throws IOException;
  }

  /// Opens the window.
  @FunctionalInterface
  public interface Window {
    /// Shows a scenario and waits until the window is closed.
    ///
    /// @param moment to begin at; 0 is the beginning
    void show(Scenario scenario, int moment);
  }

  private static final List<String> LANGUAGES = List.of("en", "de");
  private static final String LANGUAGE = "--lang";

  private final Console console;
  private final Lesson first;
  private final Window window;

  @Option(
      names = LANGUAGE,
      paramLabel = "en|de",
      descriptionKey = "lang",
      scope = ScopeType.INHERIT)
  @Nullable String language;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "help",
      scope = ScopeType.INHERIT)
  boolean help;

  @Option(names = "--version", versionHelp = true, descriptionKey = "version")
  boolean version;

  @Option(names = "--at", paramLabel = "N", descriptionKey = "at")
  int moment;

  @Parameters(arity = "0..1", paramLabel = "FILE", descriptionKey = "windowFile")
  @Nullable String file;

  private Commands(Console console, Lesson first, Window window) {
    this.console = console;
    this.first = first;
    this.window = window;
  }

  /// Does what the arguments ask for.
  ///
  /// @param first gives the lesson that is shown where no file is named
  /// @return the exit status
  public static int run(String[] arguments, Console console, Lesson first, Window window) {
    Commands commands = new Commands(console, first, window);
    CommandLine line = new CommandLine(commands);
    line.addSubcommand("trace", new TraceCommand(console));
    line.addSubcommand("check", new CheckCommand(console));
    line.setResourceBundle(console.texts());
    line.setOut(new PrintWriter(console.writer(), true));
    line.setErr(console.errors());
    line.setParameterExceptionHandler((wrong, _) -> commands.refuse(wrong));
    line.setExecutionExceptionHandler((e, _, _) -> commands.failed(e));
    return line.execute(arguments);
  }

  /// The language that the arguments ask for, else the system's, else English.
  public static Locale locale(String[] arguments, Locale system) {
    for (int i = 0; i < arguments.length; i++) {
      String next = i + 1 < arguments.length ? arguments[i + 1] : "";
      String asked =
          arguments[i].equals(LANGUAGE)
              ? next
              : arguments[i].startsWith(LANGUAGE + "=")
                  ? arguments[i].substring(LANGUAGE.length() + 1)
                  : "";
      if (LANGUAGES.contains(asked)) {
        return Locale.forLanguageTag(asked);
      }
    }
    return LANGUAGES.contains(system.getLanguage()) ? system : Locale.ENGLISH;
  }

  @Override
  public Integer call() throws IOException {
    Scenario scenario = first.read();
    if (file != null) {
      switch (new ScenarioFile(console, file).read()) {
        case null -> {
          return Status.FAILED;
        }
        case Reading.Bad _ -> {
          return Status.REFUSED;
        }
        case Reading.Good good -> scenario = good.scenario();
      }
    }
    window.show(scenario, moment);
    return Status.GOOD;
  }

  private int refuse(CommandLine.ParameterException wrong) {
    console.say(usageError(wrong));
    return Status.FAILED;
  }

  private String usageError(CommandLine.ParameterException wrong) {
    return switch (wrong) {
      case CommandLine.UnmatchedArgumentException unmatched ->
          text("unmatched", String.join(" ", unmatched.getUnmatched()));
      case CommandLine.MissingParameterException missing ->
          text("missing", missing.getMissing().getFirst().paramLabel());
      default -> text("unusable", String.valueOf(wrong.getValue()));
    };
  }

  /// Output that nobody reads any more is no error; anything else that cannot be written is.
  private int failed(Exception e) throws Exception {
    if (!(e instanceof IOException)) {
      throw e;
    }
    String reason = String.valueOf(e.getMessage());
    if (reason.contains("Broken pipe")) {
      return Status.GOOD;
    }
    console.say(text("notWritten", reason));
    return Status.FAILED;
  }

  private String text(String key, String argument) {
    return new MessageFormat(console.texts().getString(key), console.locale())
        .format(new Object[] {argument});
  }
}
