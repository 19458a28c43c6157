package org.mgmscope.mgm;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.mgmscope.scenario.Reading;
import org.mgmscope.scenario.Scenario;
import org.mgmscope.scenario.ScenarioReader;
import org.mgmscope.scenario.ScenarioWriter;
import org.mgmscope.scenario.Step;

/// Makes a scenario that fails as small as it can be and still fail: fewer steps, simpler steps, a
/// simpler router. What comes out is a file that can be read.
final class Shrinker {
  private final Predicate<Scenario> fails;

  private Shrinker(Predicate<Scenario> fails) {
    this.fails = fails;
  }

  /// @param fails holds for the scenario, and will for what is returned
  static Scenario shrink(Scenario scenario, Predicate<Scenario> fails) {
    return new Shrinker(fails).shrink(scenario);
  }

  private Scenario shrink(Scenario scenario) {
    Scenario least = scenario;
    Scenario last;
    do {
      last = least;
      least = withFewerSteps(least);
      least = firstSimpler(least, Simpler.steps(least));
      least = firstSimpler(least, Simpler.routers(least));
    } while (!least.equals(last));
    return least;
  }

  /// Leaves out runs of steps, at first long ones, in the end single ones.
  private Scenario withFewerSteps(Scenario scenario) {
    Scenario least = scenario;
    for (int length = Math.max(1, least.steps().size() / 2); length >= 1; length /= 2) {
      int at = 0;
      while (at < least.steps().size()) {
        List<Step> fewer = new ArrayList<>(least.steps());
        fewer.subList(at, Math.min(at + length, fewer.size())).clear();
        Scenario candidate = Simpler.with(least, fewer);
        if (fails.test(candidate)) {
          least = candidate;
        } else {
          at += length;
        }
      }
    }
    return least;
  }

  private Scenario firstSimpler(Scenario scenario, List<Scenario> candidates) {
    for (Scenario candidate : candidates) {
      if (isFile(candidate) && fails.test(candidate)) {
        return candidate;
      }
    }
    return scenario;
  }

  /// Whether nothing is used that is no longer declared.
  private static boolean isFile(Scenario scenario) {
    byte[] text = ScenarioWriter.toText(scenario).getBytes(StandardCharsets.UTF_8);
    try {
      return ScenarioReader.read(new ByteArrayInputStream(text)) instanceof Reading.Good;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
