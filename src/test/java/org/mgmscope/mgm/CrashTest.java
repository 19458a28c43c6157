package org.mgmscope.mgm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mgmscope.mgm.RouterUnderTest.DVMRP;
import static org.mgmscope.mgm.RouterUnderTest.IGMP;
import static org.mgmscope.mgm.RouterUnderTest.PIM;
import static org.mgmscope.mgm.RouterUnderTest.key;

import org.junit.jupiter.api.Test;

/// A client that stops without shutting down.
class CrashTest {
  private static final String G = "*,239.1.1.1";
  private static final String SG = "10.1.1.5,239.1.1.1";

  private final RouterUnderTest router = new RouterUnderTest();

  @Test
  void its_handle_its_interfaces_and_its_memberships_stay() {
    router.registers(PIM).takes(PIM, "1").adds(PIM, "1", G);
    router.crashes(PIM).tells("1 crash PIM | - | scenario | -");
    assertThat(router.state().clients().status(PIM))
        .isEqualTo(new Clients.Status(new Handle(1), new Handle(1), true));
    assertThat(router.port("1")).isEqualTo("PIM ABSENT");
    assertThat(router.memberships()).containsExactly("1 (*, 239.1.1.1) PIM");
    router
        .registers(DVMRP)
        .takes(DVMRP, "1")
        .returns("ERROR_ALREADY_EXISTS because of #5", "documented");
  }

  @Test
  void its_calls_are_skipped_those_without_a_handle_too() {
    router.registers(PIM).crashes(PIM);
    router.takes(PIM, "1").tells("1 PIM has crashed: no MgmTakeInterfaceOwnership | - | I17 | -");
    router
        .calls(PIM, new Call.GetFirstMfe(100))
        .tells("1 PIM has crashed: no MgmGetFirstMfe | - | I17 | -");
    router.callsWith(1, DVMRP, new Call.TakeInterfaceOwnership(key("1")));
    router.changes("ownership taken: PIM 1");
  }

  @Test
  void callbacks_to_it_are_lost_and_change_nothing() {
    router.answeringPrunes(PIM, 30).registers(PIM, DVMRP).takes(PIM, "1").takes(DVMRP, "2");
    router.crashes(PIM).packet(SG, "1");
    router.callsBack(
        "lost: PIM RPF (10.1.1.5, 239.1.1.1) on 1 via 192.168.1.254",
        "lost: PIM PRUNE_ALERT 1 (10.1.1.5, 239.1.1.1) FALSE 900");
    router
        .adds(DVMRP, "2", G)
        .callsBack(
            "lost: PIM JOIN_ALERT (*, 239.1.1.1) TRUE",
            "lost: PIM JOIN_ALERT (10.1.1.5, 239.1.1.1) FALSE");
  }

  @Test
  void it_names_no_other_interface_and_disables_nothing() {
    router.answeringRpf(PIM, "3", "10.9.9.9").disabling(DVMRP, "2").registers(PIM, DVMRP);
    router.takes(PIM, "1", "3").takes(DVMRP, "2").adds(DVMRP, "2", G);
    router.crashes(PIM).crashes(DVMRP).packet(SG, "1");
    assertThat(router.mfes())
        .containsExactly("(10.1.1.5, 239.1.1.1) in 1 via 192.168.1.254 out [2]");
  }

  @Test
  void a_restarted_program_is_refused_while_its_old_registration_is_there_and_stays_crashed() {
    router.registers(PIM).crashes(PIM);
    router.registers(PIM).isAnswered("ERROR_ALREADY_EXISTS because of #2", "documented");
    router.takes(PIM, "1");
    router.tells("1 PIM has crashed: no MgmTakeInterfaceOwnership | - | I17 | -");
  }

  @Test
  void a_restarted_program_that_can_register_is_alive_again() {
    router.registers(PIM).crashes(PIM).callsWith(1, DVMRP, new Call.DeRegisterMProtocol());
    assertThat(router.state().clients().status(PIM))
        .isEqualTo(new Clients.Status(null, new Handle(1), true));
    router.registers(PIM).returns("NO_ERROR H2", "documented");
    assertThat(router.state().clients().status(PIM).crashed()).isFalse();
    router.takes(PIM, "1").changes("ownership taken: PIM 1");
  }

  @Test
  void a_client_may_crash_before_it_ever_registers() {
    router.crashes(PIM).deregisters(PIM);
    router.tells("1 PIM has crashed: no MgmDeRegisterMProtocol | - | I17 | -");
    router.registers(PIM).returns("NO_ERROR H1", "documented");
  }

  @Test
  void a_crashed_igmp_hears_no_hosts_and_adds_nothing_after_enable() {
    router.registers(PIM, IGMP).takes(IGMP, "1").report("1", G).crashes(IGMP);
    router.report("1", "*,239.1.1.2").leave("1", G).nothingIsCalled();
    router
        .takes(PIM, "1")
        .tells(
            """
            1 PIM H1 calls Take 1                       | startup/3 | scenario   | -
            2 lost: IGMP DISABLE_IGMP 1                 | startup/3 | documented | 1
            3 igmp disabled: 1                          | startup/3 | documented | 2
            4 membership removed: IGMP 1 (*, 239.1.1.1) | startup/3 | I6         | 1
            5 ownership taken: PIM 1                    | startup/3 | documented | 1
            6 lost: IGMP ENABLE_IGMP 1                  | startup/3 | documented | 1
            7 igmp enabled: 1                           | startup/3 | documented | 6
            8 NO_ERROR                                  | startup/3 | documented | 1\
            """);
    assertThat(router.port("1")).isEqualTo("PIM ENABLED");
  }

  @Test
  void starting_up_again_after_a_crash_leaves_the_enumeration_out() {
    router.registers(PIM).crashes(PIM);
    router
        .startsUp(PIM, "1")
        .tells(
            """
            1 PIM calls Register                                | startup/1 | documented | -
            2 ERROR_ALREADY_EXISTS because of #2                | startup/1 | documented | 1
            3 PIM has crashed: no MgmGetProtocolOnInterface     | -         | I17        | -
            4 PIM has crashed: no MgmTakeInterfaceOwnership     | -         | I17        | -
            5 PIM has crashed: no MgmGroupEnumerationStart      | -         | I17        | -\
            """);
  }

  @Test
  void a_crashed_client_cannot_shut_down() {
    router.registers(PIM).takes(PIM, "1", "2").crashes(PIM);
    router
        .shutsDown(PIM)
        .steps(
            "5.1 PIM has crashed: no MgmReleaseInterfaceOwnership",
            "5.2 PIM has crashed: no MgmReleaseInterfaceOwnership",
            "5.3 PIM has crashed: no MgmDeRegisterMProtocol");
  }
}
