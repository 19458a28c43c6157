package org.mgmscope.cli;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mgmscope.mgm.Invariants;
import org.mgmscope.scenario.Reading;
import org.mgmscope.scenario.Scenario;
import org.mgmscope.text.Filled;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;

/// The command line: what can be asked for, and by which words.
@Command(name = "mgmscope", usageHelpAutoWidth = true, versionProvider = Version.class)
public final class Commands implements Callable<Integer> {
  /// A lesson that ships with the program.
  @FunctionalInterface
  public interface Shipped {
    /// Reads it.
    Scenario read() throws IOException;
  }

  /// Opens the window.
  @FunctionalInterface
  public interface Window {
    /// Shows a scenario and waits until the window is closed.
    ///
    /// @param file what was named: a file, or `-` for standard input; empty for the first lesson
    /// @param moment to begin at; 0 is the beginning
    void show(Scenario scenario, Optional<String> file, int moment);

    /// Opens a file that has problems or cannot be read, which has been told, so that somebody can
    /// mend it, or sees why. Where there is no window, nothing happens.
    default void mend(String file) {}

    /// Opens a file before it is read, if that takes so long that one wants to see how far it is,
    /// and waits until the window is closed.
    ///
    /// @return whether that was done
    default boolean showLarge(String file, int moment) {
      return false;
    }
  }

  private static final String LANGUAGE = "--lang";

  private final Console console;
  private final Shipped first;
  private final Window window;
  private final Supplier<Invariants> invariants;

  @Option(
      names = "--check-invariants",
      descriptionKey = "checkInvariants",
      scope = ScopeType.INHERIT)
  boolean checkInvariants;

  @Option(
      names = LANGUAGE,
      paramLabel = "en|de",
      descriptionKey = "lang",
      converter = LanguageArgument.class,
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

  private Commands(Console console, Shipped first, Window window, Supplier<Invariants> invariants) {
    this.console = console;
    this.first = first;
    this.window = window;
    this.invariants = invariants;
  }

  /// Does what the arguments ask for.
  ///
  /// @param first gives the lesson that is shown where no file is named
  /// @return the exit status
  public static int run(String[] arguments, Console console, Shipped first, Window window) {
    return run(arguments, console, first, window, Invariants::new);
  }

  static int run(
      String[] arguments,
      Console console,
      Shipped first,
      Window window,
      Supplier<Invariants> invariants) {
    Commands commands = new Commands(console, first, window, invariants);
    CommandLine line = new CommandLine(commands);
    line.addSubcommand("trace", new TraceCommand(console));
    line.addSubcommand("check", new CheckCommand(console));
    line.addSubcommand("export", new ExportCommand(console));
    line.setExpandAtFiles(false);
    line.setResourceBundle(console.texts());
    line.setOut(new PrintWriter(console.writer(), true));
    line.setErr(console.errors());
    line.setParameterExceptionHandler((wrong, _) -> commands.refuse(wrong));
    line.setExecutionExceptionHandler((e, _, _) -> commands.failed(e));
    return line.execute(arguments);
  }

  /// The language that the arguments ask for, else the system's, else English.
  public static Locale locale(String[] arguments, Locale system) {
    return language(arguments)
        .orElse(LanguageArgument.ALL.contains(system.getLanguage()) ? system : Locale.ENGLISH);
  }

  /// The language that the arguments ask for, if they do.
  public static Optional<Locale> language(String[] arguments) {
    for (int i = 0; i < arguments.length; i++) {
      String next = i + 1 < arguments.length ? arguments[i + 1] : "";
      String asked =
          arguments[i].equals(LANGUAGE)
              ? next
              : arguments[i].startsWith(LANGUAGE + "=")
                  ? arguments[i].substring(LANGUAGE.length() + 1)
                  : "";
      if (LanguageArgument.ALL.contains(asked)) {
        return Optional.of(Locale.forLanguageTag(asked));
      }
    }
    return Optional.empty();
  }

  /// What watches the engine, or null where that was not asked for.
  @Nullable SelfCheck selfCheck() {
    return checkInvariants ? new SelfCheck(console, invariants.get()) : null;
  }

  @Override
  public Integer call() throws IOException {
    if (moment < 0) {
      console.say(text("unusable", "--at " + moment));
      return Status.FAILED;
    }
    if (file != null && !checkInvariants && window.showLarge(file, moment)) {
      return Status.GOOD;
    }
    Scenario scenario = first.read();
    if (file != null) {
      switch (new ScenarioFile(console, file).readForWindow()) {
        case null -> {
          window.mend(file);
          return Status.FAILED;
        }
        case Reading.Bad _ -> {
          window.mend(file);
          return Status.REFUSED;
        }
        case Reading.Good good -> scenario = good.scenario();
      }
    }
    SelfCheck check = selfCheck();
    int status = check == null ? Status.GOOD : check.carryOut(scenario);
    if (status == Status.GOOD) {
      window.show(scenario, Optional.ofNullable(file), moment);
    }
    return status;
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
          text("missing", missing.getMissing().stream().map(Commands::name).collect(joining(" ")));
      case CommandLine.OverwrittenOptionException twice ->
          text("twice", name(twice.getOverwritten()));
      default -> text("unusable", String.valueOf(wrong.getValue()));
    };
  }

  private static String name(ArgSpec asked) {
    return asked instanceof OptionSpec option
        ? option.longestName() + " " + option.paramLabel()
        : asked.paramLabel();
  }

  /// Output that nobody reads any more is no error; anything else that cannot be written is. The
  /// system says so in its own language, but every one that we know of keeps the word "pipe".
  private int failed(Exception e) throws Exception {
    if (!(e instanceof IOException)) {
      throw e;
    }
    String reason = String.valueOf(e.getMessage());
    if (reason.toLowerCase(Locale.ROOT).contains("pipe")) {
      return Status.GOOD;
    }
    console.say(text("notWritten", reason));
    return Status.FAILED;
  }

  private String text(String key, String argument) {
    return Filled.in(console.texts().getString(key), argument);
  }
}
