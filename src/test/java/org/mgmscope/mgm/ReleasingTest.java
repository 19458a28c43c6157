package org.mgmscope.mgm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mgmscope.mgm.Call.JoinFlag.MGM_FORWARD_STATE;
import static org.mgmscope.mgm.RouterUnderTest.DVMRP;
import static org.mgmscope.mgm.RouterUnderTest.IGMP;
import static org.mgmscope.mgm.RouterUnderTest.MOSPF;
import static org.mgmscope.mgm.RouterUnderTest.PIM;

import org.junit.jupiter.api.Test;

/// MgmReleaseInterfaceOwnership.
class ReleasingTest {
  private static final String G = "*,239.1.1.1";
  private static final String SG = "10.1.1.5,239.1.1.1";

  private final RouterUnderTest router = new RouterUnderTest();

  @Test
  void a_release_pauses_igmp_removes_the_memberships_clears_the_owner_and_deletes_the_mfes() {
    shareInterface2();
    router
        .releases(PIM, "2")
        .tells(
            """
            1 PIM H1 calls Release 2                    | shutdown/1  | scenario   | -
            2 IGMP DISABLE_IGMP 2                       | shutdown/1  | I19        | 1
            3 igmp disabled: 2                          | shutdown/1  | I19        | 2
            4 membership removed: PIM 2 (*, 239.1.1.1)  | shutdown/1  | I6         | 1
            5 membership removed: IGMP 2 (*, 239.1.1.1) | shutdown/1  | I6         | 1
            6 ownership released: PIM 2                 | shutdown/1  | documented | 1
            7 IGMP ENABLE_IGMP 2                        | shutdown/1  | documented | 1
            8 igmp enabled: 2                           | shutdown/1  | documented | 7
            9 mfe removed: (10.1.1.5, 239.1.1.1) RELEASED | shutdown/1 | I8        | 1
            10 NO_ERROR                                 | shutdown/1  | documented | 1
            11 IGMP H2 calls Add 2 (*, 239.1.1.1)       | operation/1 | documented | 7
            12 membership added: IGMP 2 (*, 239.1.1.1)  | operation/1 | documented | 11
            13 PIM JOIN_ALERT (*, 239.1.1.1) TRUE       | operation/2 | documented | 11
            14 NO_ERROR                                 | operation/1 | documented | 11\
            """);
    assertThat(router.port("2")).isEqualTo("- ENABLED");
    assertThat(router.mfes()).isEmpty();
    assertThat(router.memberships()).containsExactly("2 (*, 239.1.1.1) IGMP");
  }

  @Test
  void in_the_other_reading_the_mfes_are_deleted_before_igmp_is_enabled() {
    router.deletingMfesBeforeEnable();
    shareInterface2();
    router.releases(PIM, "2");
    assertThat(router.events().stream().map(event -> EventText.what(event.fact())).toList())
        .startsWith(
            "PIM H1 calls Release 2",
            "IGMP DISABLE_IGMP 2",
            "igmp disabled: 2",
            "membership removed: PIM 2 (*, 239.1.1.1)",
            "membership removed: IGMP 2 (*, 239.1.1.1)",
            "ownership released: PIM 2",
            "mfe removed: (10.1.1.5, 239.1.1.1) RELEASED",
            "IGMP ENABLE_IGMP 2",
            "igmp enabled: 2",
            "NO_ERROR");
    assertThat(router.mfes()).isEmpty();
  }

  /// PIM owns 1 and 2, IGMP is on 2, each with the group joined, and data flows from 1 to 2.
  private void shareInterface2() {
    router.registers(PIM, IGMP).takes(PIM, "1", "2").takes(IGMP, "2");
    router.adds(PIM, "2", G).report("2", G).packet(SG, "1");
    assertThat(router.mfes())
        .containsExactly("(10.1.1.5, 239.1.1.1) in 1 via 192.168.1.254 out [2]");
  }

  @Test
  void without_igmp_nobody_is_called() {
    router.registers(PIM).takes(PIM, "1", "2").adds(PIM, "2", G).packet(SG, "1");
    router
        .releases(PIM, "2")
        .tells(
            """
            1 PIM H1 calls Release 2                      | shutdown/1 | scenario   | -
            2 membership removed: PIM 2 (*, 239.1.1.1)    | shutdown/1 | I6         | 1
            3 ownership released: PIM 2                   | shutdown/1 | documented | 1
            4 mfe removed: (10.1.1.5, 239.1.1.1) RELEASED | shutdown/1 | I8         | 1
            5 NO_ERROR                                    | shutdown/1 | documented | 1\
            """);
    assertThat(router.port("2")).isEqualTo("- ABSENT");
  }

  @Test
  void no_alert_is_sent_for_the_memberships_that_go() {
    router.registers(PIM, DVMRP).takes(PIM, "1").takes(DVMRP, "2").adds(DVMRP, "2", G);
    router.packet(SG, "1").releases(DVMRP, "2").callsBack();
    assertThat(router.mfes()).isEmpty();
  }

  @Test
  void mfes_that_come_in_go_out_or_are_disabled_there_are_deleted_and_the_others_stay() {
    router.disabling(DVMRP, "2").route("10.2.0.0", 16, "2", "0.0.0.0");
    router.route("10.3.0.0", 16, "3", "0.0.0.0");
    router.registers(PIM, DVMRP, MOSPF).takes(PIM, "1").takes(DVMRP, "2").takes(MOSPF, "3");
    router.adds(DVMRP, "2", G).adds(PIM, "1", "*,239.1.1.2").adds(MOSPF, "3", "*,239.1.1.3");
    router.packet("10.1.1.5,239.1.1.1", "1");
    router.packet("10.2.1.5,239.1.1.4", "2");
    router.packet("10.3.1.5,239.1.1.2", "3");
    router.packet("10.1.1.5,239.1.1.3", "1").adds(DVMRP, "2", "*,239.1.1.3", MGM_FORWARD_STATE);
    router
        .releases(DVMRP, "2")
        .changes(
            "membership removed: DVMRP 2 (*, 239.1.1.1)",
            "ownership released: DVMRP 2",
            "mfe removed: (10.1.1.5, 239.1.1.1) RELEASED",
            "mfe removed: (10.1.1.5, 239.1.1.3) RELEASED",
            "mfe removed: (10.2.1.5, 239.1.1.4) RELEASED");
    assertThat(router.mfes()).containsExactly("(10.3.1.5, 239.1.1.2) in 3 out [1]");
  }

  @Test
  void only_memberships_on_the_key_are_removed() {
    router.registers(PIM).takes(PIM, "1", "2", "3");
    router.adds(PIM, "1", G).adds(PIM, "2", G).adds(PIM, "2", "*,*").adds(PIM, "3", G);
    router
        .releases(PIM, "2")
        .changes(
            "membership removed: PIM 2 (*, *)",
            "membership removed: PIM 2 (*, 239.1.1.1)",
            "ownership released: PIM 2");
    assertThat(router.memberships())
        .containsExactly("1 (*, 239.1.1.1) PIM", "3 (*, 239.1.1.1) PIM");
  }

  @Test
  void when_igmp_releases_it_goes_with_its_memberships_and_the_mfes_and_nobody_is_called() {
    shareInterface2();
    router
        .releases(IGMP, "2")
        .tells(
            """
            1 IGMP H2 calls Release 2                     | shutdown/1 | scenario   | -
            2 membership removed: IGMP 2 (*, 239.1.1.1)   | shutdown/1 | I6         | 1
            3 ownership released: IGMP 2                  | shutdown/1 | documented | 1
            4 mfe removed: (10.1.1.5, 239.1.1.1) RELEASED | shutdown/1 | I8         | 1
            5 NO_ERROR                                    | shutdown/1 | documented | 1\
            """);
    assertThat(router.port("2")).isEqualTo("PIM ABSENT");
    assertThat(router.memberships()).containsExactly("2 (*, 239.1.1.1) PIM");
  }

  @Test
  void a_key_that_is_not_declared_cannot_be_released() {
    router.registers(PIM, IGMP);
    router.releases(PIM, "7").isAnswered("ERROR_INVALID_PARAMETER", "documented");
    router.releases(IGMP, "7").isAnswered("ERROR_INVALID_PARAMETER", "documented");
  }

  @Test
  void a_key_that_it_never_took_cannot_be_released() {
    router.registers(PIM, IGMP);
    router.releases(PIM, "1").isAnswered("ERROR_INVALID_PARAMETER", "I23");
    router.releases(IGMP, "1").isAnswered("ERROR_INVALID_PARAMETER", "I23");
  }

  @Test
  void a_key_that_another_owns_cannot_be_released_because_of_that_ownership() {
    router.registers(PIM, DVMRP).takes(DVMRP, "1").releases(DVMRP, "1").takes(PIM, "1");
    int taken = router.numberOf("ownership taken: PIM 1");
    router.releases(DVMRP, "1").isAnswered("ERROR_INVALID_PARAMETER because of #" + taken, "I23");
    assertThat(router.port("1")).isEqualTo("PIM ABSENT");
  }

  @Test
  void a_key_cannot_be_released_twice_because_it_was_released() {
    router.registers(PIM, DVMRP).takes(PIM, "1").releases(PIM, "1");
    int released = router.numberOf("ownership released: PIM 1");
    router.releases(PIM, "1").isAnswered("ERROR_INVALID_PARAMETER because of #" + released, "I23");
    router.releases(DVMRP, "1").isAnswered("ERROR_INVALID_PARAMETER", "I23");
  }

  @Test
  void igmp_cannot_release_a_key_twice_because_it_was_released() {
    router.registers(PIM, IGMP).takes(IGMP, "1").releases(IGMP, "1");
    int released = router.numberOf("ownership released: IGMP 1");
    router.takes(PIM, "1");
    router.releases(IGMP, "1").isAnswered("ERROR_INVALID_PARAMETER because of #" + released, "I23");
  }

  @Test
  void who_has_a_key_beside_igmp_may_release_it_and_igmp_stays() {
    router.registers(PIM, IGMP).takes(PIM, "1").takes(IGMP, "1");
    int taken = router.numberOf("ownership taken: IGMP 1");
    router.releases(PIM, "1");
    assertThat(router.port("1")).isEqualTo("- ENABLED");
    router.deregisters(IGMP);
    router.returns("ERROR_CAN_NOT_COMPLETE because of #" + taken, "documented");
  }

  @Test
  void an_mfe_that_has_lost_the_key_stays_and_one_that_has_got_it_goes() {
    router.registers(PIM).takes(PIM, "1", "2", "3").adds(PIM, "2", SG).packet(SG, "1");
    router.adds(PIM, "3", SG).deletes(PIM, "2", SG);
    router.releases(PIM, "2").changes("ownership released: PIM 2");
    router
        .releases(PIM, "3")
        .changes(
            "membership removed: PIM 3 (10.1.1.5, 239.1.1.1)",
            "ownership released: PIM 3",
            "mfe removed: (10.1.1.5, 239.1.1.1) RELEASED");
  }
}
