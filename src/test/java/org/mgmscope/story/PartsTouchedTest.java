package org.mgmscope.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mgmscope.Cases;
import org.mgmscope.run.Run;

/// Which parts of the state a lesson is about.
class PartsTouchedTest {
  @Test
  void the_first_lesson_is_about_what_a_shutdown_changes_and_asks_for_nothing_else() {
    assertThat(PartsTouched.by(Run.of(Cases.lesson("01-shutdown"))))
        .containsExactlyInAnyOrder(
            StatePart.CLIENTS,
            StatePart.INTERFACES,
            StatePart.MFES,
            StatePart.MEMBERSHIPS,
            StatePart.REPORTS,
            StatePart.HANDLES);
  }

  @Test
  void what_a_lesson_asks_for_or_waits_for_it_is_about() {
    assertThat(PartsTouched.by(Run.of(Cases.scenario("13-enumerations"))))
        .contains(StatePart.ENUMERATIONS, StatePart.GROUPS)
        .doesNotContain(StatePart.MANAGER, StatePart.REPORTS);
    assertThat(PartsTouched.by(Run.of(Cases.scenario("15-time"))))
        .contains(StatePart.MANAGER, StatePart.ORIGINS, StatePart.MFES)
        .doesNotContain(StatePart.ENUMERATIONS, StatePart.STATISTICS);
    assertThat(PartsTouched.by(Run.of(Cases.scenario("11-deadlock")))).contains(StatePart.MANAGER);
    assertThat(PartsTouched.by(Run.of(Cases.scenario("21-policies")))).contains(StatePart.ORIGINS);
  }
}
