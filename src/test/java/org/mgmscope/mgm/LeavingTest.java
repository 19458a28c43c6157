package org.mgmscope.mgm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mgmscope.mgm.Call.JoinFlag.MGM_FORWARD_STATE;
import static org.mgmscope.mgm.Call.JoinFlag.MGM_JOIN_STATE_FLAG;
import static org.mgmscope.mgm.RouterUnderTest.DVMRP;
import static org.mgmscope.mgm.RouterUnderTest.IGMP;
import static org.mgmscope.mgm.RouterUnderTest.PIM;

import org.junit.jupiter.api.Test;

/// MgmDeleteGroupMembershipEntry.
class LeavingTest {
  private static final String G = "*,239.1.1.1";
  private static final String SG = "10.1.1.5,239.1.1.1";
  private static final String ALL = "*,*";

  private final RouterUnderTest router = new RouterUnderTest();

  /// PIM owns 1, DVMRP owns 2 and 3 and has joined on 2; data flows from 1 to 2.
  private void dataFlows() {
    router.registers(PIM, DVMRP).takes(PIM, "1").takes(DVMRP, "2", "3");
    router.adds(DVMRP, "2", G).packet(SG, "1");
    assertThat(router.mfes())
        .containsExactly("(10.1.1.5, 239.1.1.1) in 1 via 192.168.1.254 out [2]");
  }

  @Test
  void a_membership_is_removed_and_the_matching_mfes_lose_the_key() {
    dataFlows();
    router
        .deletes(DVMRP, "2", G)
        .tells(
            """
            1 DVMRP H2 calls Delete 2 (*, 239.1.1.1)     | operation/1 | scenario   | -
            2 membership removed: DVMRP 2 (*, 239.1.1.1) | operation/1 | documented | 1
            3 PIM PRUNE_ALERT 2 (*, 239.1.1.1) TRUE      | operation/2 | I18        | 1
            4 mfe updated: (10.1.1.5, 239.1.1.1) in 1 via 192.168.1.254 out [] | operation/1 | documented | 1
            5 PIM PRUNE_ALERT 1 (10.1.1.5, 239.1.1.1) FALSE 900 | operation/2 | I11,I18 | 1
            6 NO_ERROR                                   | operation/1 | documented | 1\
            """);
    assertThat(router.memberships()).isEmpty();
  }

  @Test
  void the_protocol_that_is_told_may_answer_with_another_timeout() {
    router.answeringPrunes(PIM, 300);
    dataFlows();
    router
        .deletes(DVMRP, "2", G)
        .tells(
            """
            1 DVMRP H2 calls Delete 2 (*, 239.1.1.1)     | operation/1 | scenario   | -
            2 membership removed: DVMRP 2 (*, 239.1.1.1) | operation/1 | documented | 1
            3 PIM PRUNE_ALERT 2 (*, 239.1.1.1) TRUE      | operation/2 | I18        | 1
            4 mfe updated: (10.1.1.5, 239.1.1.1) in 1 via 192.168.1.254 out [] | operation/1 | documented | 1
            5 PIM PRUNE_ALERT 1 (10.1.1.5, 239.1.1.1) FALSE 900 -> timeout 300 | operation/2 | I11,I18 | 1
            6 mfe updated: (10.1.1.5, 239.1.1.1) in 1 via 192.168.1.254 out [] timeout 300 | operation/1 | documented | 5
            7 NO_ERROR                                   | operation/1 | documented | 1\
            """);
  }

  @Test
  void an_answer_with_the_present_timeout_changes_nothing() {
    router.answeringPrunes(PIM, 900);
    dataFlows();
    router
        .deletes(DVMRP, "2", G)
        .callsBack(
            "PIM PRUNE_ALERT 2 (*, 239.1.1.1) TRUE",
            "PIM PRUNE_ALERT 1 (10.1.1.5, 239.1.1.1) FALSE 900")
        .changes(
            "membership removed: DVMRP 2 (*, 239.1.1.1)",
            "mfe updated: (10.1.1.5, 239.1.1.1) in 1 via 192.168.1.254 out []");
  }

  @Test
  void an_mfe_that_still_goes_out_elsewhere_is_not_alerted_of() {
    dataFlows();
    router.adds(DVMRP, "3", SG).deletes(DVMRP, "2", G);
    router.callsBack("PIM PRUNE_ALERT 2 (*, 239.1.1.1) TRUE");
    assertThat(router.mfes())
        .containsExactly("(10.1.1.5, 239.1.1.1) in 1 via 192.168.1.254 out [3]");
  }

  @Test
  void any_other_membership_on_the_key_keeps_it() {
    dataFlows();
    router.adds(DVMRP, "2", ALL).adds(DVMRP, "2", SG);
    router.deletes(DVMRP, "2", G).changes("membership removed: DVMRP 2 (*, 239.1.1.1)");
    router.deletes(DVMRP, "2", SG).changes("membership removed: DVMRP 2 (10.1.1.5, 239.1.1.1)");
    router
        .adds(DVMRP, "2", SG)
        .deletes(DVMRP, "2", ALL)
        .changes("membership removed: DVMRP 2 (*, *)");
    router
        .deletes(DVMRP, "2", SG)
        .changes(
            "membership removed: DVMRP 2 (10.1.1.5, 239.1.1.1)",
            "mfe updated: (10.1.1.5, 239.1.1.1) in 1 via 192.168.1.254 out []");
  }

  @Test
  void a_membership_of_igmp_on_the_key_keeps_it_too() {
    dataFlows();
    router.registers(IGMP).takes(IGMP, "2").report("2", G);
    router.deletes(DVMRP, "2", G).changes("membership removed: DVMRP 2 (*, 239.1.1.1)");
  }

  @Test
  void memberships_on_other_keys_or_for_other_groups_do_not_keep_it() {
    dataFlows();
    router.adds(DVMRP, "2", "*,239.1.1.2").adds(DVMRP, "2", "10.1.1.4,239.1.1.1");
    router.adds(DVMRP, "2", "*,239.1.1.0").adds(DVMRP, "2", "10.1.1.6,239.1.1.1");
    router.adds(PIM, "1", G).deletes(DVMRP, "2", G);
    assertThat(router.mfes())
        .containsExactly("(10.1.1.5, 239.1.1.1) in 1 via 192.168.1.254 out []");
  }

  @Test
  void what_forward_state_alone_put_there_is_kept() {
    dataFlows();
    router.adds(DVMRP, "3", SG, MGM_FORWARD_STATE).adds(DVMRP, "3", G);
    router.deletes(DVMRP, "3", G).changes("membership removed: DVMRP 3 (*, 239.1.1.1)");
    assertThat(router.mfes())
        .containsExactly("(10.1.1.5, 239.1.1.1) in 1 via 192.168.1.254 out [2, 3!]");
  }

  @Test
  void forward_state_alone_takes_the_key_out_whatever_keeps_it_and_alerts_nobody() {
    dataFlows();
    router
        .deletes(DVMRP, "2", SG, MGM_FORWARD_STATE)
        .tells(
            """
            1 DVMRP H2 calls Delete 2 (10.1.1.5, 239.1.1.1) [MGM_FORWARD_STATE] | operation/1 | scenario | -
            2 mfe updated: (10.1.1.5, 239.1.1.1) in 1 via 192.168.1.254 out [] | operation/1 | I12 | 1
            3 NO_ERROR | operation/1 | documented | 1\
            """);
    assertThat(router.memberships()).containsExactly("2 (*, 239.1.1.1) DVMRP");
    router.adds(DVMRP, "2", SG, MGM_FORWARD_STATE).deletes(DVMRP, "2", G, MGM_FORWARD_STATE);
    router.changes("mfe updated: (10.1.1.5, 239.1.1.1) in 1 via 192.168.1.254 out []");
  }

  @Test
  void join_state_alone_does_what_both_flags_do_by_a_reading() {
    dataFlows();
    router
        .deletes(DVMRP, "2", G, MGM_JOIN_STATE_FLAG)
        .tells(
            """
            1 DVMRP H2 calls Delete 2 (*, 239.1.1.1) [MGM_JOIN_STATE_FLAG] | operation/1 | scenario | -
            2 membership removed: DVMRP 2 (*, 239.1.1.1) | operation/1 | documented | 1
            3 PIM PRUNE_ALERT 2 (*, 239.1.1.1) TRUE | operation/2 | I18 | 1
            4 mfe updated: (10.1.1.5, 239.1.1.1) in 1 via 192.168.1.254 out [] | operation/1 | I12 | 1
            5 PIM PRUNE_ALERT 1 (10.1.1.5, 239.1.1.1) FALSE 900 | operation/2 | I11,I18 | 1
            6 NO_ERROR | operation/1 | documented | 1\
            """);
  }

  @Test
  void a_membership_that_is_not_there_is_deleted_without_effect() {
    dataFlows();
    router.deletes(DVMRP, "2", SG).isAnswered("NO_ERROR", "I10");
    router.deletes(DVMRP, "3", G).isAnswered("NO_ERROR", "I10");
    router.deletes(DVMRP, "2", SG, MGM_JOIN_STATE_FLAG).isAnswered("NO_ERROR", "I10");
  }

  @Test
  void the_membership_of_another_client_on_the_key_stays() {
    router.registers(PIM, IGMP).takes(PIM, "1").takes(IGMP, "1").report("1", G);
    router.deletes(PIM, "1", G).isAnswered("NO_ERROR", "I10");
    assertThat(router.memberships()).containsExactly("1 (*, 239.1.1.1) IGMP");
  }

  @Test
  void the_owner_of_the_incoming_key_is_not_alerted_of_what_it_did_itself() {
    router.registers(PIM).takes(PIM, "1", "2").adds(PIM, "2", G).packet(SG, "1");
    router.deletes(PIM, "2", G).callsBack();
    assertThat(router.mfes())
        .containsExactly("(10.1.1.5, 239.1.1.1) in 1 via 192.168.1.254 out []");
  }

  @Test
  void igmp_tells_the_owner_of_its_key_of_a_local_leave() {
    router.registers(PIM, IGMP, DVMRP).takes(PIM, "1").takes(IGMP, "1", "2").report("1", G);
    router
        .leave("1", G)
        .tells(
            """
            1 leave (*, 239.1.1.1) on 1                 | -           | scenario   | -
            2 IGMP H2 calls Delete 1 (*, 239.1.1.1)     | operation/1 | documented | 1
            3 membership removed: IGMP 1 (*, 239.1.1.1) | operation/1 | documented | 2
            4 PIM LOCAL_LEAVE 1 (*, 239.1.1.1)          | operation/2 | documented | 2
            5 DVMRP PRUNE_ALERT 1 (*, 239.1.1.1) TRUE   | operation/2 | I1,I18     | 2
            6 NO_ERROR                                  | operation/1 | documented | 2\
            """);
    router.report("2", G).leave("2", G);
    router.callsBack(
        "PIM PRUNE_ALERT 2 (*, 239.1.1.1) TRUE", "DVMRP PRUNE_ALERT 2 (*, 239.1.1.1) TRUE");
  }
}
