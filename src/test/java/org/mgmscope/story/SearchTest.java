package org.mgmscope.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.mgmscope.Cases;
import org.mgmscope.run.Run;
import org.mgmscope.story.Search.Direction;

/// The first lesson: its DISABLE is event 8, its ENABLE event 14, its one refusal event 37.
class SearchTest {
  private static final int DISABLE = 8;
  private static final int REFUSED = 37;

  private final Beats beats = new Beats(Run.of(Cases.lesson("01-shutdown"))).unfolded();
  private final Search search = new Search(beats, () -> false);

  @Test
  void the_callbacks_are_found_one_after_the_other_and_back() {
    List<Integer> on = new ArrayList<>();
    for (OptionalInt found = search.next(0, Direction.ON, search::isCallback);
        found.isPresent();
        found = search.next(beats.of(found.getAsInt()), Direction.ON, search::isCallback)) {
      on.add(found.getAsInt());
    }
    assertThat(on).startsWith(DISABLE).doesNotHaveDuplicates().isSorted();
    List<Integer> back = new ArrayList<>();
    for (OptionalInt found = search.next(beats.count(), Direction.BACK, search::isCallback);
        found.isPresent();
        found = search.next(beats.of(found.getAsInt()), Direction.BACK, search::isCallback)) {
      back.addFirst(found.getAsInt());
    }
    assertThat(back).isEqualTo(on);
  }

  @Test
  void the_one_refusal_is_found_from_both_sides_and_not_from_itself() {
    int last = beats.count();
    int refusal = beats.of(REFUSED);
    assertThat(search.next(0, Direction.ON, search::isRefusal)).hasValue(REFUSED);
    assertThat(search.next(last, Direction.BACK, search::isRefusal)).hasValue(REFUSED);
    assertThat(search.next(refusal, Direction.ON, search::isRefusal)).isEmpty();
    assertThat(search.next(refusal, Direction.BACK, search::isRefusal)).isEmpty();
  }

  @Test
  void the_cause_of_disable_is_the_release_and_disable_is_what_the_release_causes() {
    int release = search.cause(beats.of(DISABLE)).orElseThrow();
    assertThat(release).isEqualTo(DISABLE - 1);
    assertThat(search.consequence(beats.of(release))).hasValue(DISABLE);
  }

  @Test
  void what_the_scenario_asks_for_has_no_cause_and_a_packet_dropped_no_consequence() {
    assertThat(search.cause(0)).isEmpty();
    assertThat(search.cause(1)).isEmpty();
    assertThat(search.consequence(0)).isEmpty();
    assertThat(search.consequence(beats.count())).isEmpty();
  }

  @Test
  void an_answer_that_is_no_longer_wanted_is_not_looked_for() {
    Search given = new Search(beats, () -> true);
    assertThat(given.next(0, Direction.ON, given::isCallback)).isEmpty();
  }
}
