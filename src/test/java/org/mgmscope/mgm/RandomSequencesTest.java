package org.mgmscope.mgm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mgmscope.scenario.Reading;
import org.mgmscope.scenario.Scenario;
import org.mgmscope.scenario.ScenarioReader;
import org.mgmscope.scenario.ScenarioWriter;

/// Whatever is done to MGM, its invariants hold, and every rule of sections 3 to 5 is taken on the
/// way. The seed is fixed; `-Dmgmscope.seed=N` gives other sequences.
class RandomSequencesTest {
  private static final long SEED = Long.getLong("mgmscope.seed", 20261);

  /// Of so many sequences, one at least takes each rule.
  private static final int SELDOM = 20;

  @Test
  void a_thousand_random_sequences_keep_every_invariant_and_take_every_rule() {
    carryOut(1_000);
  }

  @Test
  @Tag("slow")
  void twenty_thousand_random_sequences_keep_every_invariant_and_take_every_rule() {
    carryOut(20_000);
  }

  @Test
  void a_random_sequence_is_a_scenario_file_that_can_be_read_again() throws IOException {
    for (int i = 0; i < 200; i++) {
      Scenario scenario = Trial.random(seed(i));
      String text = ScenarioWriter.toText(scenario);
      assertThat(
              ScenarioReader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))))
          .isInstanceOfSatisfying(
              Reading.Good.class, good -> assertThat(good.scenario()).isEqualTo(scenario));
    }
  }

  private static long seed(int sequence) {
    return SEED * 1_000_003 + sequence;
  }

  private static boolean failsSo(Scenario scenario, String kind) {
    Trial.Failure failure = Trial.failure(scenario, new Coverage());
    return failure != null && failure.kind().equals(kind);
  }

  private static void carryOut(int sequences) {
    Coverage coverage = new Coverage();
    for (int i = 0; i < sequences; i++) {
      Scenario scenario = Trial.random(seed(i));
      Trial.Failure failure = Trial.failure(scenario, coverage);
      if (failure != null) {
        Scenario least = Shrinker.shrink(scenario, each -> failsSo(each, failure.kind()));
        fail(
            "mgmscope.seed=%d, sequence %d: %s%nThe least that fails so: %s%n%s",
            SEED,
            i,
            failure.what(),
            Trial.failure(least, new Coverage()).what(),
            ScenarioWriter.toText(least));
      }
    }
    Map<String, Integer> seldom = new TreeMap<>(coverage.counts());
    int least = sequences / SELDOM;
    seldom.values().removeIf(count -> count >= least);
    assertThat(seldom)
        .as("rules and codes taken less than %d times with mgmscope.seed=%d", least, SEED)
        .isEmpty();
  }
}
