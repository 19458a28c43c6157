package org.mgmscope.bench;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.mgmscope.run.Run;
import org.mgmscope.scenario.Scenario;

/// Measures and prints a table of what was found, what is aimed at, and whether it is met. With an
/// argument, that measurement alone: keeping, reaching, growing, falling, writing, or all.
public final class Bench {
  private static final int FEW = 1_000;
  private static final int MANY = 1_000_000;
  private static final List<String> ALL =
      List.of("keeping", "reaching", "growing", "falling", "writing");

  private Bench() {}

  public static void main(String[] args) throws IOException {
    String only = args.length == 0 ? "all" : args[0];
    if (!only.equals("all") && !ALL.contains(only)) {
      System.err.println("no measurement " + only + "; there are: all, " + String.join(", ", ALL));
      System.exit(2);
    }
    long start = System.nanoTime();
    for (String each : only.equals("all") ? ALL : List.of(only)) {
      measure(each).forEach(System.out::println);
    }
    System.out.printf(
        Locale.ROOT,
        """

        Times are those of the processor, except where a line says wall; the two differ where other
        programs have the processor as well. %.0f s on %d processors, Java %s.
        """,
        (System.nanoTime() - start) / 1e9,
        Runtime.getRuntime().availableProcessors(),
        Runtime.version());
  }

  private static List<Figure> measure(String what) throws IOException {
    return switch (what) {
      case "keeping" -> keeping();
      case "reaching" -> Reaching.measure(run(FEW), run(MANY));
      case "growing" -> Growing.measure(Mix.of(MANY + Growing.BEYOND, Mix.Counted.EVENTS), MANY);
      case "falling" -> Falling.measure();
      default -> Writing.measure(run(MANY));
    };
  }

  private static List<Figure> keeping() {
    return List.copyOf(
        Stream.of(Mix.Counted.values())
            .flatMap(
                counted ->
                    Keeping.measure(
                        "mix by " + counted.name().toLowerCase(Locale.ROOT), Mix.of(MANY, counted))
                        .stream())
            .toList());
  }

  private static Run run(int events) {
    Scenario scenario = Mix.of(events, Mix.Counted.EVENTS);
    return Run.of(scenario);
  }
}
