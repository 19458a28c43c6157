package org.mgmscope.mgm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mgmscope.mgm.RouterUnderTest.IGMP;
import static org.mgmscope.mgm.RouterUnderTest.PIM;
import static org.mgmscope.mgm.RouterUnderTest.leaving;
import static org.mgmscope.mgm.RouterUnderTest.reporting;

import org.junit.jupiter.api.Test;

/// What hosts say while a step runs.
class DuringTest {
  private static final String G = "*,239.1.1.1";
  private static final String H = "*,239.1.1.2";

  private final RouterUnderTest router = new RouterUnderTest();

  @Test
  void while_igmp_is_disabled_it_only_notes_and_adds_what_is_left_after_enable() {
    router.registers(PIM, IGMP).takes(IGMP, "1").report("1", G);
    router
        .whileHostsSay(reporting("1", H), leaving("1", G))
        .takes(PIM, "1")
        .tells(
            """
            1 PIM H1 calls Take 1                       | startup/3   | scenario   | -
            2 IGMP DISABLE_IGMP 1                       | startup/3   | documented | 1
            3 igmp disabled: 1                          | startup/3   | documented | 2
            4 report (*, 239.1.1.2) on 1                | -           | scenario   | -
            5 leave (*, 239.1.1.1) on 1                 | -           | scenario   | -
            6 membership removed: IGMP 1 (*, 239.1.1.1) | startup/3   | I6         | 1
            7 ownership taken: PIM 1                    | startup/3   | documented | 1
            8 IGMP ENABLE_IGMP 1                        | startup/3   | documented | 1
            9 igmp enabled: 1                           | startup/3   | documented | 8
            10 NO_ERROR                                 | startup/3   | documented | 1
            11 IGMP H2 calls Add 1 (*, 239.1.1.2)       | operation/1 | documented | 8
            12 membership added: IGMP 1 (*, 239.1.1.2)  | operation/1 | documented | 11
            13 PIM LOCAL_JOIN 1 (*, 239.1.1.2)          | operation/2 | documented | 11
            14 NO_ERROR                                 | operation/1 | documented | 11\
            """);
  }

  @Test
  void an_igmp_that_calls_while_disabled_is_refused_because_it_is_disabled() {
    router.callingWhileDisabled().registers(PIM, IGMP).takes(IGMP, "1");
    router
        .whileHostsSay(reporting("1", G))
        .takes(PIM, "1")
        .tells(
            """
            1 PIM H1 calls Take 1                     | startup/3   | scenario   | -
            2 IGMP DISABLE_IGMP 1                     | startup/3   | documented | 1
            3 igmp disabled: 1                        | startup/3   | documented | 2
            4 report (*, 239.1.1.1) on 1              | -           | scenario   | -
            5 IGMP H2 calls Add 1 (*, 239.1.1.1)      | operation/1 | scenario   | 4
            6 ERROR_CAN_NOT_COMPLETE because of #12   | operation/1 | I10        | 5
            7 ownership taken: PIM 1                  | startup/3   | documented | 1
            8 IGMP ENABLE_IGMP 1                      | startup/3   | documented | 1
            9 igmp enabled: 1                         | startup/3   | documented | 8
            10 NO_ERROR                               | startup/3   | documented | 1
            11 IGMP H2 calls Add 1 (*, 239.1.1.1)     | operation/1 | documented | 8
            12 membership added: IGMP 1 (*, 239.1.1.1)| operation/1 | documented | 11
            13 PIM LOCAL_JOIN 1 (*, 239.1.1.1)        | operation/2 | documented | 11
            14 NO_ERROR                               | operation/1 | documented | 11\
            """);
  }

  @Test
  void a_leave_while_disabled_is_refused_too_and_nothing_is_left_to_add() {
    router.callingWhileDisabled().registers(PIM, IGMP).takes(PIM, "1").takes(IGMP, "1");
    router.report("1", G).whileHostsSay(leaving("1", G)).releases(PIM, "1");
    router.makesCalls("PIM H1 calls Release 1", "IGMP H2 calls Delete 1 (*, 239.1.1.1)");
    assertThat(router.memberships()).isEmpty();
  }

  @Test
  void after_enable_igmp_calls_freely_again() {
    router.callingWhileDisabled().registers(PIM, IGMP).takes(IGMP, "1").takes(PIM, "1");
    router.report("1", G).returns("NO_ERROR", "documented");
  }

  @Test
  void where_igmp_was_not_disabled_it_comes_after_the_step_and_what_igmp_adds() {
    router.registers(PIM, IGMP).takes(IGMP, "1", "2").report("1", G);
    router
        .whileHostsSay(reporting("2", H))
        .takes(PIM, "1")
        .makesCalls(
            "PIM H1 calls Take 1",
            "IGMP H2 calls Add 1 (*, 239.1.1.1)",
            "IGMP H2 calls Add 2 (*, 239.1.1.2)");
  }

  @Test
  void in_a_macro_it_is_heard_when_its_key_is_disabled_and_else_after_the_last_call() {
    router.registers(PIM, IGMP).takes(IGMP, "1", "2", "3").takes(PIM, "1", "2");
    router
        .whileHostsSay(reporting("3", H), reporting("2", G), leaving("2", G))
        .shutsDown(PIM)
        .steps(
            "8.1 PIM H1 calls Release 1",
            "8.2 PIM H1 calls Release 2",
            "8.2 report (*, 239.1.1.1) on 2",
            "8.2 leave (*, 239.1.1.1) on 2",
            "8.3 PIM H1 calls DeRegister",
            "8 report (*, 239.1.1.2) on 3",
            "8 IGMP H2 calls Add 3 (*, 239.1.1.2)");
  }

  @Test
  void each_is_heard_once_though_its_key_is_disabled_twice() {
    router.registers(PIM, IGMP).takes(IGMP, "1").whileHostsSay(reporting("1", G));
    router.startsUp(PIM, "1", "1");
    assertThat(router.events().stream().filter(event -> event.fact() instanceof Stimulus))
        .hasSize(1);
  }
}
