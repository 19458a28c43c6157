package org.mgmscope.mgm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mgmscope.mgm.RouterUnderTest.IGMP;
import static org.mgmscope.mgm.RouterUnderTest.PIM;
import static org.mgmscope.mgm.RouterUnderTest.reporting;

import org.junit.jupiter.api.Test;

/// An IGMP that calls MGM from inside PMGM_ENABLE_IGMP_CALLBACK.
class DeadlockTest {
  private static final String G = "*,239.1.1.1";

  private final RouterUnderTest router = new RouterUnderTest().addingInsideEnable();

  @Test
  void igmp_and_mgm_wait_for_each_other_and_nothing_returns() {
    router.registers(PIM, IGMP).takes(IGMP, "1").report("1", G).report("1", "*,239.1.1.2");
    router
        .takes(PIM, "1")
        .tells(
            """
            1 PIM H1 calls Take 1                       | startup/3   | scenario   | -
            2 IGMP DISABLE_IGMP 1                       | startup/3   | documented | 1
            3 igmp disabled: 1                          | startup/3   | documented | 2
            4 membership removed: IGMP 1 (*, 239.1.1.1) | startup/3   | I6         | 1
            5 membership removed: IGMP 1 (*, 239.1.1.2) | startup/3   | I6         | 1
            6 ownership taken: PIM 1                    | startup/3   | documented | 1
            7 IGMP ENABLE_IGMP 1                        | startup/3   | documented | 1
            8 IGMP H2 calls Add 1 (*, 239.1.1.1)        | operation/1 | documented | 7
            9 deadlock of MgmTakeInterfaceOwnership and MgmAddGroupMembershipEntry on 1 | - | documented | 8\
            """);
    assertThat(router.state().deadlocked()).isTrue();
    assertThat(router.port("1")).isEqualTo("PIM DISABLED");
    assertThat(router.state().calls())
        .extracting(call -> call.called().call().function())
        .containsExactly(Function.MgmTakeInterfaceOwnership, Function.MgmAddGroupMembershipEntry);
  }

  @Test
  void nothing_happens_after_it() {
    router.registers(PIM, IGMP).takes(IGMP, "1").report("1", G).takes(PIM, "1");
    router.takes(PIM, "2").nothingHappens();
    router.waits(10).nothingHappens();
    assertThat(router.state().clock()).isZero();
  }

  @Test
  void a_release_that_deadlocks_ends_the_macro_and_leaves_the_hosts_unheard() {
    router.registers(PIM, IGMP).takes(PIM, "1", "2").takes(IGMP, "1").report("1", G);
    router
        .whileHostsSay(reporting("2", G))
        .shutsDown(PIM)
        .makesCalls("PIM H1 calls Release 1", "IGMP H2 calls Add 1 (*, 239.1.1.1)")
        .changes(
            "igmp disabled: 1",
            "membership removed: IGMP 1 (*, 239.1.1.1)",
            "ownership released: PIM 1");
    assertThat(EventText.what(router.events().getLast().fact()))
        .isEqualTo("deadlock of MgmReleaseInterfaceOwnership and MgmAddGroupMembershipEntry on 1");
  }

  @Test
  void in_the_other_reading_the_mfes_are_gone_before_it() {
    router.deletingMfesBeforeEnable().registers(PIM, IGMP).takes(PIM, "1").takes(IGMP, "1");
    router.report("1", G).packet("10.1.1.5,239.1.1.1", "1").releases(PIM, "1");
    assertThat(router.state().deadlocked()).isTrue();
    assertThat(router.mfes()).isEmpty();
  }

  @Test
  void in_the_first_reading_the_mfes_are_never_deleted() {
    router.registers(PIM, IGMP).takes(PIM, "1").takes(IGMP, "1");
    router.report("1", G).packet("10.1.1.5,239.1.1.1", "1").releases(PIM, "1");
    assertThat(router.state().deadlocked()).isTrue();
    assertThat(router.mfes()).hasSize(1);
  }

  @Test
  void with_nothing_to_add_there_is_no_deadlock() {
    router.registers(PIM, IGMP).takes(IGMP, "1").report("2", G).takes(PIM, "1");
    router.returns("NO_ERROR", "documented");
    assertThat(router.state().deadlocked()).isFalse();
  }

  @Test
  void what_hosts_report_meanwhile_is_something_to_add() {
    router.registers(PIM, IGMP).takes(IGMP, "1").whileHostsSay(reporting("1", G)).takes(PIM, "1");
    assertThat(router.state().deadlocked()).isTrue();
  }

  @Test
  void an_igmp_that_crashed_adds_nothing() {
    router.registers(PIM, IGMP).takes(IGMP, "1").report("1", G).crashes(IGMP).takes(PIM, "1");
    assertThat(router.state().deadlocked()).isFalse();
  }

  @Test
  void igmp_adds_after_its_own_taking_in_peace() {
    router.registers(IGMP).report("1", G).takes(IGMP, "1").returns("NO_ERROR", "documented");
    assertThat(router.memberships()).containsExactly("1 (*, 239.1.1.1) IGMP");
  }
}
