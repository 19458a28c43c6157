package org.mgmscope.mgm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mgmscope.mgm.Call.JoinFlag.MGM_FORWARD_STATE;
import static org.mgmscope.mgm.Call.JoinFlag.MGM_JOIN_STATE_FLAG;
import static org.mgmscope.mgm.RouterUnderTest.DVMRP;
import static org.mgmscope.mgm.RouterUnderTest.IGMP;
import static org.mgmscope.mgm.RouterUnderTest.PIM;

import org.junit.jupiter.api.Test;

/// MgmAddGroupMembershipEntry.
class JoiningTest {
  private static final String G = "*,239.1.1.1";
  private static final String SG = "10.1.1.5,239.1.1.1";
  private static final String ALL = "*,*";

  private final RouterUnderTest router = new RouterUnderTest();

  @Test
  void a_membership_is_added_and_the_matching_mfes_get_the_key() {
    dataArrives();
    router
        .adds(DVMRP, "2", G)
        .tells(
            """
            1 DVMRP H2 calls Add 2 (*, 239.1.1.1)      | operation/1 | scenario   | -
            2 membership added: DVMRP 2 (*, 239.1.1.1) | operation/1 | documented | 1
            3 PIM JOIN_ALERT (*, 239.1.1.1) TRUE       | operation/2 | documented | 1
            4 mfe updated: (10.1.1.4, 239.1.1.1) in 1 via 192.168.1.254 out [2] | operation/1 | documented | 1
            5 PIM JOIN_ALERT (10.1.1.4, 239.1.1.1) FALSE | operation/2 | I11     | 1
            6 mfe updated: (10.1.1.5, 239.1.1.1) in 1 via 192.168.1.254 out [2] | operation/1 | documented | 1
            7 PIM JOIN_ALERT (10.1.1.5, 239.1.1.1) FALSE | operation/2 | I11     | 1
            8 NO_ERROR                                 | operation/1 | documented | 1\
            """);
    assertThat(router.memberships()).containsExactly("2 (*, 239.1.1.1) DVMRP");
  }

  /// PIM owns 1 and DVMRP owns 2 and 3; MFEs without receivers for two sources and a second group.
  private void dataArrives() {
    router.registers(PIM, DVMRP).takes(PIM, "1").takes(DVMRP, "2", "3");
    router.packet("10.1.1.5,239.1.1.1", "1").packet("10.1.1.4,239.1.1.1", "1");
    router.packet("10.1.1.5,239.1.1.2", "1");
  }

  @Test
  void a_membership_for_one_source_means_the_mfe_of_that_source() {
    dataArrives();
    router.adds(DVMRP, "2", SG);
    assertThat(router.mfes())
        .containsExactly(
            "(10.1.1.4, 239.1.1.1) in 1 via 192.168.1.254 out []",
            "(10.1.1.5, 239.1.1.1) in 1 via 192.168.1.254 out [2]",
            "(10.1.1.5, 239.1.1.2) in 1 via 192.168.1.254 out []");
  }

  @Test
  void a_membership_for_a_source_without_an_mfe_means_none() {
    dataArrives();
    router.adds(DVMRP, "2", "10.1.1.6,239.1.1.1");
    router.changes("membership added: DVMRP 2 (10.1.1.6, 239.1.1.1)");
  }

  @Test
  void a_membership_for_everything_means_every_mfe() {
    dataArrives();
    router.adds(DVMRP, "2", ALL);
    assertThat(router.mfes()).hasSize(3).allMatch(mfe -> mfe.endsWith("out [2]"));
  }

  @Test
  void outgoing_keys_stand_in_order() {
    dataArrives();
    router.adds(DVMRP, "3", SG).adds(DVMRP, "2", SG);
    assertThat(router.mfes()).contains("(10.1.1.5, 239.1.1.1) in 1 via 192.168.1.254 out [2, 3]");
    router.takes(DVMRP, "4@10.9.0.2").adds(DVMRP, "4@10.9.0.2", SG);
    assertThat(router.mfes())
        .contains("(10.1.1.5, 239.1.1.1) in 1 via 192.168.1.254 out [2, 3, 4@10.9.0.2]");
  }

  @Test
  void only_the_first_outgoing_key_of_an_mfe_is_alerted_of() {
    dataArrives();
    router
        .adds(DVMRP, "2", SG)
        .callsBack(
            "PIM JOIN_ALERT (10.1.1.5, 239.1.1.1) TRUE",
            "PIM JOIN_ALERT (10.1.1.5, 239.1.1.1) FALSE");
    router.adds(DVMRP, "3", SG).callsBack();
    router.changes(
        "membership added: DVMRP 3 (10.1.1.5, 239.1.1.1)",
        "mfe updated: (10.1.1.5, 239.1.1.1) in 1 via 192.168.1.254 out [2, 3]");
  }

  @Test
  void an_mfe_that_comes_in_by_the_key_does_not_get_it() {
    dataArrives();
    router.adds(PIM, "1", G).changes("membership added: PIM 1 (*, 239.1.1.1)");
  }

  @Test
  void an_mfe_that_has_the_key_already_or_disabled_is_left_alone() {
    router.disabling(DVMRP, "3").registers(PIM, DVMRP).takes(PIM, "1").takes(DVMRP, "2", "3");
    router.adds(DVMRP, "2", G).adds(DVMRP, "3", G).packet(SG, "1");
    assertThat(router.mfes())
        .containsExactly("(10.1.1.5, 239.1.1.1) in 1 via 192.168.1.254 out [2] disabled [3]");
    router.adds(DVMRP, "2", SG).changes("membership added: DVMRP 2 (10.1.1.5, 239.1.1.1)");
    router.adds(DVMRP, "3", SG).changes("membership added: DVMRP 3 (10.1.1.5, 239.1.1.1)");
  }

  @Test
  void the_component_that_owns_the_incoming_key_is_not_alerted() {
    router.registers(PIM, DVMRP).takes(PIM, "1", "2").packet(SG, "1");
    router.adds(PIM, "2", G).callsBack("DVMRP JOIN_ALERT (*, 239.1.1.1) TRUE");
  }

  @Test
  void an_incoming_key_without_an_owner_is_nobodys_to_be_alerted() {
    router.registers(IGMP, DVMRP).takes(IGMP, "1").takes(DVMRP, "2").packet(SG, "1");
    router.adds(DVMRP, "2", SG).callsBack();
    assertThat(router.mfes())
        .containsExactly("(10.1.1.5, 239.1.1.1) in 1 via 192.168.1.254 out [2]");
  }

  @Test
  void a_list_that_fills_gives_the_mfe_its_full_time_again() {
    router.answeringPrunes(PIM, 60).registers(PIM, DVMRP).takes(PIM, "1").takes(DVMRP, "2", "3");
    router.packet(SG, "1");
    assertThat(router.mfes().getFirst()).endsWith("out [] timeout 60");
    router
        .adds(DVMRP, "2", G)
        .tells(
            """
            1 DVMRP H2 calls Add 2 (*, 239.1.1.1)      | operation/1 | scenario   | -
            2 membership added: DVMRP 2 (*, 239.1.1.1) | operation/1 | documented | 1
            3 PIM JOIN_ALERT (*, 239.1.1.1) TRUE       | operation/2 | documented | 1
            4 mfe updated: (10.1.1.5, 239.1.1.1) in 1 via 192.168.1.254 out [2] | operation/1 | I22 | 1
            5 PIM JOIN_ALERT (10.1.1.5, 239.1.1.1) FALSE | operation/2 | I11     | 1
            6 NO_ERROR                                 | operation/1 | documented | 1\
            """);
  }

  @Test
  void forward_state_alone_adds_no_membership_and_alerts_nobody() {
    dataArrives();
    router
        .adds(DVMRP, "2", SG, MGM_FORWARD_STATE)
        .tells(
            """
            1 DVMRP H2 calls Add 2 (10.1.1.5, 239.1.1.1) [MGM_FORWARD_STATE] | operation/1 | scenario | -
            2 mfe updated: (10.1.1.5, 239.1.1.1) in 1 via 192.168.1.254 out [2!] | operation/1 | I12 | 1
            3 NO_ERROR | operation/1 | documented | 1\
            """);
    assertThat(router.memberships()).isEmpty();
  }

  @Test
  void forward_state_alone_does_not_look_at_memberships() {
    dataArrives();
    router.adds(DVMRP, "2", SG).deletes(DVMRP, "2", SG, MGM_FORWARD_STATE);
    router.adds(DVMRP, "2", SG, MGM_FORWARD_STATE).returns("NO_ERROR", "documented");
    assertThat(router.mfes()).contains("(10.1.1.5, 239.1.1.1) in 1 via 192.168.1.254 out [2!]");
  }

  @Test
  void forward_state_alone_restores_the_timeout_too() {
    router.answeringPrunes(PIM, 60).registers(PIM, DVMRP).takes(PIM, "1").takes(DVMRP, "2", "3");
    router.packet(SG, "1").adds(DVMRP, "2", SG, MGM_FORWARD_STATE);
    assertThat(router.events().get(1).basis().toString()).isEqualTo("I12,I22");
    router.changes("mfe updated: (10.1.1.5, 239.1.1.1) in 1 via 192.168.1.254 out [2!]");
    router.adds(DVMRP, "3", SG, MGM_FORWARD_STATE);
    assertThat(router.events().get(1).basis().toString()).isEqualTo("I12");
  }

  @Test
  void join_state_alone_does_what_both_flags_do_by_a_reading() {
    dataArrives();
    router
        .adds(DVMRP, "2", SG, MGM_JOIN_STATE_FLAG)
        .tells(
            """
            1 DVMRP H2 calls Add 2 (10.1.1.5, 239.1.1.1) [MGM_JOIN_STATE_FLAG] | operation/1 | scenario | -
            2 membership added: DVMRP 2 (10.1.1.5, 239.1.1.1) | operation/1 | documented | 1
            3 PIM JOIN_ALERT (10.1.1.5, 239.1.1.1) TRUE | operation/2 | documented | 1
            4 mfe updated: (10.1.1.5, 239.1.1.1) in 1 via 192.168.1.254 out [2] | operation/1 | I12 | 1
            5 PIM JOIN_ALERT (10.1.1.5, 239.1.1.1) FALSE | operation/2 | I11 | 1
            6 NO_ERROR | operation/1 | documented | 1\
            """);
  }

  @Test
  void a_membership_that_exists_is_added_again_without_effect() {
    dataArrives();
    router.adds(DVMRP, "2", G).adds(DVMRP, "2", G).isAnswered("NO_ERROR", "I10");
    router.adds(DVMRP, "2", G, MGM_JOIN_STATE_FLAG).isAnswered("NO_ERROR", "I10");
  }

  @Test
  void igmp_and_the_owner_may_both_have_the_same_membership() {
    router.registers(PIM, IGMP).takes(PIM, "1").takes(IGMP, "1");
    router.adds(IGMP, "1", G).adds(PIM, "1", G).changes("membership added: PIM 1 (*, 239.1.1.1)");
    assertThat(router.memberships())
        .containsExactly("1 (*, 239.1.1.1) PIM", "1 (*, 239.1.1.1) IGMP");
  }

  @Test
  void igmp_tells_the_owner_of_its_key_of_a_local_join() {
    router.registers(PIM, IGMP, DVMRP).takes(PIM, "1").takes(IGMP, "1", "2");
    router
        .report("1", G)
        .tells(
            """
            1 report (*, 239.1.1.1) on 1              | -           | scenario   | -
            2 IGMP H2 calls Add 1 (*, 239.1.1.1)      | operation/1 | documented | 1
            3 membership added: IGMP 1 (*, 239.1.1.1) | operation/1 | documented | 2
            4 PIM LOCAL_JOIN 1 (*, 239.1.1.1)         | operation/2 | documented | 2
            5 DVMRP JOIN_ALERT (*, 239.1.1.1) TRUE    | operation/2 | I1         | 2
            6 NO_ERROR                                | operation/1 | documented | 2\
            """);
    router.report("2", G).callsBack("PIM JOIN_ALERT (*, 239.1.1.1) TRUE");
  }
}
