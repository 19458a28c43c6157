package org.mgmscope.mgm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mgmscope.mgm.Call.JoinFlag.MGM_FORWARD_STATE;
import static org.mgmscope.mgm.RouterUnderTest.DVMRP;
import static org.mgmscope.mgm.RouterUnderTest.IGMP;
import static org.mgmscope.mgm.RouterUnderTest.PIM;

import org.junit.jupiter.api.Test;

/// MgmTakeInterfaceOwnership, and who is told by MgmGetProtocolOnInterface.
class TakingTest {
  private static final String G = "*,239.1.1.1";
  private static final String SG = "10.1.1.5,239.1.1.1";

  private final RouterUnderTest router = new RouterUnderTest();

  @Test
  void a_protocol_becomes_the_owner_and_without_igmp_nobody_is_called() {
    router
        .registers(PIM)
        .takes(PIM, "1")
        .tells(
            """
            1 PIM H1 calls Take 1    | startup/3 | scenario   | -
            2 ownership taken: PIM 1 | startup/3 | documented | 1
            3 NO_ERROR               | startup/3 | documented | 1\
            """);
    assertThat(router.port("1")).isEqualTo("PIM ABSENT");
    assertThat(router.port("2")).isEqualTo("- ABSENT");
  }

  @Test
  void igmp_is_disabled_while_the_ownership_changes_and_then_adds_what_it_knows() {
    router.registers(PIM, IGMP, DVMRP).takes(IGMP, "1", "2").takes(PIM, "1");
    router.report("2", G).packet(SG, "1");
    router
        .takes(DVMRP, "2")
        .tells(
            """
            1 DVMRP H3 calls Take 2                                  | startup/3 | scenario | -
            2 IGMP DISABLE_IGMP 2                                  | startup/3 | documented | 1
            3 igmp disabled: 2                                     | startup/3 | documented | 2
            4 membership removed: IGMP 2 (*, 239.1.1.1)            | startup/3 | I6         | 1
            5 mfe updated: (10.1.1.5, 239.1.1.1) in 1 via 192.168.1.254 out [] | startup/3 | I6,I7 | 1
            6 ownership taken: DVMRP 2                             | startup/3 | documented | 1
            7 IGMP ENABLE_IGMP 2                                   | startup/3 | documented | 1
            8 igmp enabled: 2                                      | startup/3 | documented | 7
            9 NO_ERROR                                             | startup/3 | documented | 1
            10 IGMP H2 calls Add 2 (*, 239.1.1.1)                | operation/1 | documented | 7
            11 membership added: IGMP 2 (*, 239.1.1.1)          | operation/1 | documented | 10
            12 DVMRP LOCAL_JOIN 2 (*, 239.1.1.1)                | operation/2 | documented | 10
            13 PIM JOIN_ALERT (*, 239.1.1.1) TRUE                       | operation/2 | I1 | 10
            14 mfe updated: (10.1.1.5, 239.1.1.1) in 1 via 192.168.1.254 out [2] | operation/1 | documented | 10
            15 PIM JOIN_ALERT (10.1.1.5, 239.1.1.1) FALSE              | operation/2 | I11 | 10
            16 NO_ERROR                                         | operation/1 | documented | 10\
            """);
    assertThat(router.port("2")).isEqualTo("DVMRP ENABLED");
    assertThat(router.memberships()).containsExactly("2 (*, 239.1.1.1) IGMP");
  }

  @Test
  void igmp_loses_all_its_memberships_on_the_key_in_order_and_keeps_those_elsewhere() {
    router.registers(PIM, IGMP).takes(IGMP, "1", "2", "3");
    router.report("2", "10.1.1.5,239.1.1.2").report("2", "*,239.1.1.2").report("2", G);
    router.report("1", G).report("3", G).leave("2", "*,239.1.1.9");
    router
        .takes(PIM, "2")
        .changes(
            "igmp disabled: 2",
            "membership removed: IGMP 2 (*, 239.1.1.1)",
            "membership removed: IGMP 2 (*, 239.1.1.2)",
            "membership removed: IGMP 2 (10.1.1.5, 239.1.1.2)",
            "ownership taken: PIM 2",
            "igmp enabled: 2",
            "membership added: IGMP 2 (*, 239.1.1.1)",
            "membership added: IGMP 2 (*, 239.1.1.2)",
            "membership added: IGMP 2 (10.1.1.5, 239.1.1.2)");
  }

  @Test
  void each_mfe_loses_the_key_that_no_membership_keeps_there_and_no_alert_is_sent() {
    router.registers(PIM, IGMP, DVMRP).takes(IGMP, "2", "3").takes(PIM, "1");
    router.report("2", G).report("3", G).packet(SG, "1").packet("10.1.1.4,239.1.1.1", "1");
    router.leave("2", G).report("2", "10.1.1.5,239.1.1.1");
    assertThat(router.mfes())
        .containsExactly(
            "(10.1.1.4, 239.1.1.1) in 1 via 192.168.1.254 out [3]",
            "(10.1.1.5, 239.1.1.1) in 1 via 192.168.1.254 out [2, 3]");
    router.crashes(IGMP);
    router
        .takes(DVMRP, "2")
        .callsBack("lost: IGMP DISABLE_IGMP 2", "lost: IGMP ENABLE_IGMP 2")
        .changes(
            "igmp disabled: 2",
            "membership removed: IGMP 2 (10.1.1.5, 239.1.1.1)",
            "mfe updated: (10.1.1.5, 239.1.1.1) in 1 via 192.168.1.254 out [3]",
            "ownership taken: DVMRP 2",
            "igmp enabled: 2");
  }

  @Test
  void what_forward_state_alone_put_there_stays() {
    router.registers(PIM, IGMP, DVMRP).takes(IGMP, "2").takes(PIM, "1");
    router.packet(SG, "1").adds(IGMP, "2", SG, MGM_FORWARD_STATE);
    router
        .takes(DVMRP, "2")
        .changes("igmp disabled: 2", "ownership taken: DVMRP 2", "igmp enabled: 2");
    assertThat(router.mfes())
        .containsExactly("(10.1.1.5, 239.1.1.1) in 1 via 192.168.1.254 out [2!]");
  }

  @Test
  void an_mfe_that_comes_in_by_the_key_is_left_alone() {
    router.registers(PIM, IGMP).takes(IGMP, "1").packet(SG, "1");
    router.takes(PIM, "1").changes("igmp disabled: 1", "ownership taken: PIM 1", "igmp enabled: 1");
    assertThat(router.mfes())
        .containsExactly("(10.1.1.5, 239.1.1.1) in 1 via 192.168.1.254 out []");
  }

  @Test
  void a_key_that_another_owns_cannot_be_taken() {
    router.registers(PIM, DVMRP).takes(PIM, "1");
    int taken = router.numberOf("ownership taken: PIM 1");
    router.takes(DVMRP, "1").isAnswered("ERROR_ALREADY_EXISTS because of #" + taken, "documented");
    assertThat(router.port("1")).isEqualTo("PIM ABSENT");
  }

  @Test
  void a_key_that_it_owns_cannot_be_taken_again() {
    router.registers(PIM).takes(PIM, "1");
    int taken = router.numberOf("ownership taken: PIM 1");
    router.takes(PIM, "1").isAnswered("ERROR_ALREADY_EXISTS because of #" + taken, "I5");
  }

  @Test
  void a_key_that_is_not_declared_cannot_be_taken() {
    router.registers(PIM, IGMP);
    router.takes(PIM, "7").isAnswered("ERROR_CAN_NOT_COMPLETE", "I5");
    router.takes(IGMP, "7").isAnswered("ERROR_CAN_NOT_COMPLETE", "I5");
    router.takes(PIM, "4").isAnswered("ERROR_CAN_NOT_COMPLETE", "I5");
  }

  @Test
  void each_next_hop_is_owned_for_itself() {
    router.registers(PIM, DVMRP).takes(PIM, "4@10.9.0.2").takes(DVMRP, "4@10.9.0.3");
    assertThat(router.port("4@10.9.0.2")).isEqualTo("PIM ABSENT");
    assertThat(router.port("4@10.9.0.3")).isEqualTo("DVMRP ABSENT");
  }

  @Test
  void igmp_takes_an_interface_without_any_callback_and_adds_what_it_knows() {
    router.registers(IGMP, PIM).report("1", G).report("2", G).nothingIsCalled();
    router
        .takes(IGMP, "1")
        .tells(
            """
            1 IGMP H1 calls Take 1                    | startup/3   | scenario   | -
            2 ownership taken: IGMP 1                 | startup/3   | documented | 1
            3 NO_ERROR                                | startup/3   | documented | 1
            4 IGMP H1 calls Add 1 (*, 239.1.1.1)      | operation/1 | I20        | 2
            5 membership added: IGMP 1 (*, 239.1.1.1) | operation/1 | documented | 4
            6 PIM JOIN_ALERT (*, 239.1.1.1) TRUE      | operation/2 | documented | 4
            7 NO_ERROR                                | operation/1 | documented | 4\
            """);
    assertThat(router.port("1")).isEqualTo("- ENABLED");
  }

  @Test
  void igmp_may_come_to_an_interface_that_has_an_owner() {
    router.registers(IGMP, PIM).takes(PIM, "1").takes(IGMP, "1").callsBack();
    assertThat(router.port("1")).isEqualTo("PIM ENABLED");
  }

  @Test
  void igmp_cannot_take_an_interface_twice() {
    router.registers(IGMP, PIM).takes(IGMP, "1");
    int taken = router.numberOf("ownership taken: IGMP 1");
    router.takes(PIM, "1");
    router.takes(IGMP, "1").isAnswered("ERROR_ALREADY_EXISTS because of #" + taken, "I5");
  }

  @Test
  void a_report_that_is_added_already_changes_nothing_when_igmp_adds_it_again() {
    router.registers(IGMP, PIM).takes(PIM, "1").takes(IGMP, "1").report("1", G);
    router
        .adds(IGMP, "1", G)
        .tells(
            """
            1 IGMP H1 calls Add 1 (*, 239.1.1.1) | operation/1 | scenario | -
            2 NO_ERROR                           | operation/1 | I10      | 1\
            """);
  }

  @Test
  void the_protocol_on_an_interface_is_its_owner() {
    router.registers(PIM, IGMP).takes(IGMP, "1").takes(PIM, "1");
    router
        .asksWhoIsOn("1")
        .tells(
            """
            1 someone calls GetProtocolOnInterface 1 | startup/2 | scenario   | -
            2 NO_ERROR 8/0                           | startup/2 | documented | 1\
            """);
  }

  @Test
  void where_there_is_no_owner_igmp_is_named() {
    router.registers(IGMP).takes(IGMP, "1");
    router.asksWhoIsOn("1").isAnswered("NO_ERROR 10/0", "I4");
  }

  @Test
  void where_there_is_neither_nobody_is_found() {
    router.registers(PIM, IGMP);
    router.asksWhoIsOn("1").isAnswered("ERROR_NOT_FOUND", "documented");
    router.asksWhoIsOn("7").isAnswered("ERROR_NOT_FOUND", "documented");
    RouterUnderTest bare = new RouterUnderTest().withoutIgmp();
    bare.registers(PIM).asksWhoIsOn("1").isAnswered("ERROR_NOT_FOUND", "documented");
  }
}
