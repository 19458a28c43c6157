package org.mgmscope.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mgmscope.run.Run;

/// Measures, and prints what was found, what is aimed at, and whether it is met. With an argument,
/// that measurement alone, or all.
public final class Bench {
  private static final int FEW = 1_000;
  private static final int MANY = 1_000_000;
  private static final int SCROLLED = 100_000;
  private static final int OPENED = 100_000;
  private static final int PLAYED = 2_000;
  private static final List<String> ALL =
      List.of(
          "keeping",
          "growing",
          "falling",
          "reaching",
          "writing",
          "playing",
          "jumping",
          "scrolling",
          "opening",
          "editing",
          "starting",
          "idle");

  /// A run of [#MANY] events, carried out when it is first asked for.
  private Run many;

  private Bench() {}

  public static void main(String[] args) throws IOException {
    String only = args.length == 0 ? "all" : args[0];
    if (!only.equals("all") && !ALL.contains(only)) {
      System.err.println("no measurement " + only + "; there are: all, " + String.join(", ", ALL));
      System.exit(2);
    }
    long start = System.nanoTime();
    System.out.println(
        """
        The mix, by events or by inputs: 70% packets on known MFEs, 10% packets that create one,
        18% memberships, 2% take and release; 1,000 interfaces, 4,000 groups, two routing protocols
        and IGMP.
        """);
    Bench bench = new Bench();
    for (String each : only.equals("all") ? ALL : List.of(only)) {
      bench.measure(each).forEach(System.out::println);
    }
    System.out.printf(
        Locale.ROOT,
        """

        Times are those of the processor, except where a line says wall: the two differ where other
        programs have the processor as well. %.0f s on %d processors, Java %s.
        """,
        (System.nanoTime() - start) / 1e9,
        Runtime.getRuntime().availableProcessors(),
        Runtime.version());
    System.exit(0); // the toolkit of the windows keeps running
  }

  private List<Figure> measure(String what) throws IOException {
    return switch (what) {
      case "keeping" -> keeping();
      case "growing" -> Growing.measure(Mix.of(MANY + Growing.BEYOND, Mix.Counted.EVENTS), MANY);
      case "falling" -> Falling.measure();
      case "reaching" -> Reaching.measure(run(FEW), many());
      case "writing" -> Writing.measure(many());
      case "playing" -> Jumps.playing(Mix.onMfes(MANY, PLAYED));
      case "jumping" -> Jumps.jumping(Mix.of(MANY, Mix.Counted.EVENTS));
      case "scrolling" -> Jumps.scrolling(Mix.of(SCROLLED, Mix.Counted.EVENTS));
      case "opening" -> Opening.measure(Mix.ofSteps(OPENED));
      case "editing" -> editing();
      case "starting" -> Starting.measure();
      case "idle" -> Idling.measure();
      default -> throw new IllegalArgumentException(what);
    };
  }

  private static List<Figure> keeping() {
    List<Figure> figures = new ArrayList<>();
    for (Mix.Counted counted : Mix.Counted.values()) {
      String mix = "the mix by " + counted.name().toLowerCase(Locale.ROOT);
      figures.addAll(Keeping.measure(mix, Mix.of(MANY, counted)));
    }
    return figures;
  }

  private static List<Figure> editing() throws IOException {
    List<Figure> figures = new ArrayList<>(Editing.measure(Mix.ofSteps(OPENED)));
    figures.addAll(EditingSeen.measure());
    return figures;
  }

  private Run many() {
    if (many == null) {
      many = run(MANY);
    }
    return many;
  }

  private static Run run(int events) {
    return Run.of(Mix.of(events, Mix.Counted.EVENTS));
  }
}
