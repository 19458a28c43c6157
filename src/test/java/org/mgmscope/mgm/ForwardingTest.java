package org.mgmscope.mgm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mgmscope.mgm.RouterUnderTest.DVMRP;
import static org.mgmscope.mgm.RouterUnderTest.IGMP;
import static org.mgmscope.mgm.RouterUnderTest.MOSPF;
import static org.mgmscope.mgm.RouterUnderTest.PIM;

import org.junit.jupiter.api.Test;

/// What data does that arrives, and MgmSetMfe.
class ForwardingTest {
  private static final String G = "*,239.1.1.1";
  private static final String SG = "10.1.1.5,239.1.1.1";

  private final RouterUnderTest router = new RouterUnderTest();

  @Test
  void the_first_packet_builds_the_mfe_by_rpf_and_creation_alerts_and_is_forwarded() {
    router.registers(PIM, DVMRP, IGMP).takes(PIM, "1", "3").takes(DVMRP, "2", "4@10.9.0.3");
    router.takes(DVMRP, "4@10.9.0.2").adds(DVMRP, "2", G).adds(DVMRP, "4@10.9.0.2", "*,*");
    router.adds(PIM, "3", SG).adds(DVMRP, "2", SG).adds(PIM, "1", G);
    router
        .packet(SG, "1")
        .tells(
            """
            1 packet (10.1.1.5, 239.1.1.1) on 1                            | - | scenario | -
            2 PIM RPF (10.1.1.5, 239.1.1.1) on 1 via 192.168.1.254         | operation/2 | documented | 1
            3 mfe added: (10.1.1.5, 239.1.1.1) in 1 via 192.168.1.254 out [2, 3, 4@10.9.0.2] | - | documented | 1
            4 PIM CREATION_ALERT (10.1.1.5, 239.1.1.1) in 1 out [3]        | operation/2 | I16 | 1
            5 DVMRP CREATION_ALERT (10.1.1.5, 239.1.1.1) in 1 out [2, 4@10.9.0.2] | operation/2 | I16 | 1
            6 forwarded 1 (10.1.1.5, 239.1.1.1) from 1 to [2, 3, 4@10.9.0.2] | - | documented | 1\
            """);
    router
        .packet(SG, "1")
        .tells(
            """
            1 packet (10.1.1.5, 239.1.1.1) on 1                            | - | scenario | -
            2 forwarded 1 (10.1.1.5, 239.1.1.1) from 1 to [2, 3, 4@10.9.0.2] | - | documented | 1\
            """);
  }

  @Test
  void a_source_without_a_route_is_dropped_and_makes_no_mfe() {
    router.registers(PIM).takes(PIM, "1");
    router
        .packet("10.2.1.5,239.1.1.1", "1")
        .tells(
            """
            1 packet (10.2.1.5, 239.1.1.1) on 1              | - | scenario | -
            2 dropped 1 (10.2.1.5, 239.1.1.1) on 1: NO_ROUTE | - | I15      | 1\
            """);
    assertThat(router.mfes()).isEmpty();
  }

  @Test
  void a_source_towards_an_interface_that_nobody_has_taken_is_dropped_and_makes_no_mfe() {
    router.registers(PIM).takes(PIM, "2");
    router
        .packet(SG, "2")
        .tells(
            """
            1 packet (10.1.1.5, 239.1.1.1) on 2              | - | scenario | -
            2 dropped 1 (10.1.1.5, 239.1.1.1) on 2: NO_OWNER | - | I15      | 1\
            """);
    assertThat(router.mfes()).isEmpty();
  }

  @Test
  void the_longest_prefix_wins() {
    router.route("0.0.0.0", 0, "3", "0.0.0.0").route("10.1.1.5", 32, "2", "10.0.0.2");
    router.route("10.1.1.0", 24, "2", "10.0.0.1").route("10.128.0.0", 9, "1", "10.0.0.3");
    router.registers(PIM).takes(PIM, "1", "2", "3");
    router.packet("10.1.1.5,239.1.1.1", "1").packet("10.1.1.6,239.1.1.1", "1");
    router.packet("10.1.2.1,239.1.1.1", "1").packet("10.129.1.1,239.1.1.1", "1");
    router.packet("10.2.1.1,239.1.1.1", "1");
    assertThat(router.mfes())
        .containsExactly(
            "(10.1.1.5, 239.1.1.1) in 2 via 10.0.0.2 out []",
            "(10.1.1.6, 239.1.1.1) in 2 via 10.0.0.1 out []",
            "(10.1.2.1, 239.1.1.1) in 1 via 192.168.1.254 out []",
            "(10.2.1.1, 239.1.1.1) in 3 out []",
            "(10.129.1.1, 239.1.1.1) in 1 via 10.0.0.3 out []");
  }

  @Test
  void igmp_alone_towards_the_source_is_not_asked_for_rpf_and_gets_no_alert() {
    router.registers(IGMP).takes(IGMP, "1", "2").report("2", G);
    router
        .packet(SG, "1")
        .callsBack()
        .changes("mfe added: (10.1.1.5, 239.1.1.1) in 1 via 192.168.1.254 out [2]");
  }

  @Test
  void the_owner_towards_the_source_may_name_another_incoming_interface_of_its_own() {
    router.answeringRpf(PIM, "2", "10.9.9.9").registers(PIM).takes(PIM, "1", "2", "3");
    router.adds(PIM, "1", G).adds(PIM, "2", G);
    router
        .packet(SG, "2")
        .tells(
            """
            1 packet (10.1.1.5, 239.1.1.1) on 2                            | - | scenario | -
            2 PIM RPF (10.1.1.5, 239.1.1.1) on 1 via 192.168.1.254 -> 2 via 10.9.9.9 | operation/2 | documented | 1
            3 mfe added: (10.1.1.5, 239.1.1.1) in 2 via 10.9.9.9 out [1]   | - | documented | 1
            4 PIM CREATION_ALERT (10.1.1.5, 239.1.1.1) in 2 out [1]        | operation/2 | I16 | 1
            5 forwarded 1 (10.1.1.5, 239.1.1.1) from 2 to [1]              | - | documented | 1\
            """);
  }

  @Test
  void an_answer_that_names_what_it_does_not_own_does_not_count() {
    router.answeringRpf(PIM, "2", "10.9.9.9").registers(PIM, DVMRP);
    router.takes(PIM, "1").takes(DVMRP, "2").packet(SG, "1");
    router.callsBack(
        "PIM RPF (10.1.1.5, 239.1.1.1) on 1 via 192.168.1.254",
        "PIM PRUNE_ALERT 1 (10.1.1.5, 239.1.1.1) FALSE 900");
    assertThat(router.mfes().getFirst()).contains(" in 1 via 192.168.1.254 ");
  }

  @Test
  void an_answer_that_names_the_same_interface_does_not_count() {
    router.answeringRpf(PIM, "1", "10.9.9.9").registers(PIM).takes(PIM, "1").packet(SG, "1");
    router.callsBack(
        "PIM RPF (10.1.1.5, 239.1.1.1) on 1 via 192.168.1.254",
        "PIM PRUNE_ALERT 1 (10.1.1.5, 239.1.1.1) FALSE 900");
    assertThat(router.mfes().getFirst()).contains(" in 1 via 192.168.1.254 ");
  }

  @Test
  void a_creation_alert_may_disable_some_of_the_clients_own_outgoing_keys() {
    router.disabling(DVMRP, "4@10.9.0.3", "2", "1", "3").registers(MOSPF, PIM, DVMRP);
    router.takes(PIM, "1").takes(DVMRP, "2", "4@10.9.0.2", "4@10.9.0.3").takes(MOSPF, "3");
    router.adds(DVMRP, "2", G).adds(DVMRP, "4@10.9.0.2", G).adds(DVMRP, "4@10.9.0.3", G);
    router.adds(MOSPF, "3", G);
    router
        .packet(SG, "1")
        .tells(
            """
            1 packet (10.1.1.5, 239.1.1.1) on 1                            | - | scenario | -
            2 PIM RPF (10.1.1.5, 239.1.1.1) on 1 via 192.168.1.254         | operation/2 | documented | 1
            3 mfe added: (10.1.1.5, 239.1.1.1) in 1 via 192.168.1.254 out [2, 3, 4@10.9.0.2, 4@10.9.0.3] | - | documented | 1
            4 MOSPF CREATION_ALERT (10.1.1.5, 239.1.1.1) in 1 out [3]      | operation/2 | I16 | 1
            5 DVMRP CREATION_ALERT (10.1.1.5, 239.1.1.1) in 1 out [2, 4@10.9.0.2, 4@10.9.0.3] -> disable [2, 4@10.9.0.3] | operation/2 | I16 | 1
            6 mfe updated: (10.1.1.5, 239.1.1.1) in 1 via 192.168.1.254 out [3, 4@10.9.0.2] disabled [2, 4@10.9.0.3] | - | documented | 5
            7 forwarded 1 (10.1.1.5, 239.1.1.1) from 1 to [3, 4@10.9.0.2]  | - | documented | 1\
            """);
  }

  @Test
  void keys_disabled_by_several_protocols_stand_in_order() {
    router.disabling(MOSPF, "3").disabling(DVMRP, "2").registers(MOSPF, DVMRP, PIM);
    router.takes(PIM, "1").takes(DVMRP, "2").takes(MOSPF, "3");
    router.adds(DVMRP, "2", G).adds(MOSPF, "3", G).packet(SG, "1");
    assertThat(router.mfes())
        .containsExactly("(10.1.1.5, 239.1.1.1) in 1 via 192.168.1.254 out [] disabled [2, 3]");
    router.callsBack(
        "PIM RPF (10.1.1.5, 239.1.1.1) on 1 via 192.168.1.254",
        "MOSPF CREATION_ALERT (10.1.1.5, 239.1.1.1) in 1 out [3] -> disable [3]",
        "DVMRP CREATION_ALERT (10.1.1.5, 239.1.1.1) in 1 out [2] -> disable [2]",
        "PIM PRUNE_ALERT 1 (10.1.1.5, 239.1.1.1) FALSE 900");
  }

  @Test
  void a_client_that_is_offered_none_of_the_keys_it_disables_changes_nothing() {
    router.disabling(DVMRP, "3").registers(PIM, DVMRP).takes(PIM, "1").takes(DVMRP, "2");
    router.adds(DVMRP, "2", G).packet(SG, "1");
    router.callsBack(
        "PIM RPF (10.1.1.5, 239.1.1.1) on 1 via 192.168.1.254",
        "DVMRP CREATION_ALERT (10.1.1.5, 239.1.1.1) in 1 out [2]");
    router.changes("mfe added: (10.1.1.5, 239.1.1.1) in 1 via 192.168.1.254 out [2]");
  }

  @Test
  void data_that_nobody_wants_is_dropped_and_the_owner_of_the_incoming_key_is_told_once() {
    router.answeringPrunes(PIM, 30).registers(PIM).takes(PIM, "1");
    router
        .packet(SG, "1")
        .tells(
            """
            1 packet (10.1.1.5, 239.1.1.1) on 1                    | - | scenario | -
            2 PIM RPF (10.1.1.5, 239.1.1.1) on 1 via 192.168.1.254 | operation/2 | documented | 1
            3 mfe added: (10.1.1.5, 239.1.1.1) in 1 via 192.168.1.254 out [] | - | documented | 1
            4 PIM PRUNE_ALERT 1 (10.1.1.5, 239.1.1.1) FALSE 900 -> timeout 30 | operation/2 | I11,I18 | 1
            5 mfe updated: (10.1.1.5, 239.1.1.1) in 1 via 192.168.1.254 out [] timeout 30 | - | documented | 4
            6 dropped 1 (10.1.1.5, 239.1.1.1) on 1: NO_RECEIVERS   | - | documented | 1\
            """);
    router.packet(SG, "1").callsBack();
  }

  @Test
  void data_on_another_interface_is_dropped_and_nobody_is_told() {
    router.registers(PIM, DVMRP).takes(PIM, "1").takes(DVMRP, "2").adds(DVMRP, "2", G);
    router.packet(SG, "1");
    router
        .packet(SG, "2")
        .tells(
            """
            1 packet (10.1.1.5, 239.1.1.1) on 2                        | - | scenario   | -
            2 dropped 1 (10.1.1.5, 239.1.1.1) on 2: DIFFERENT_INTERFACE | - | documented | 1\
            """);
  }

  @Test
  void a_first_packet_on_another_interface_builds_the_mfe_and_is_dropped() {
    router.registers(PIM).takes(PIM, "1", "2").adds(PIM, "2", G).packet(SG, "2");
    assertThat(router.mfes())
        .containsExactly("(10.1.1.5, 239.1.1.1) in 1 via 192.168.1.254 out [2]");
    assertThat(EventText.what(router.events().getLast().fact()))
        .isEqualTo("dropped 1 (10.1.1.5, 239.1.1.1) on 2: DIFFERENT_INTERFACE");
  }

  @Test
  void set_mfe_changes_the_upstream_neighbour_and_tells_it_even_if_it_is_the_same() {
    router.registers(PIM, DVMRP).takes(PIM, "1").packet(SG, "1");
    String update = "mfe updated: (10.1.1.5, 239.1.1.1) in 1 via 10.7.7.7 out []";
    router
        .setsMfe(DVMRP, SG, "10.7.7.7")
        .tells(
            """
            1 DVMRP H2 calls SetMfe (10.1.1.5, 239.1.1.1) via 10.7.7.7 | operation/4 | scenario | -
            2 %s                                                       | operation/4 | documented | 1
            3 NO_ERROR                                                 | operation/4 | documented | 1\
            """
                .formatted(update));
    router.setsMfe(PIM, SG, "10.7.7.7").changes(update);
    assertThat(router.mfes()).containsExactly("(10.1.1.5, 239.1.1.1) in 1 via 10.7.7.7 out []");
  }

  @Test
  void set_mfe_finds_no_mfe_that_is_not_there() {
    router.registers(PIM).takes(PIM, "1").packet(SG, "1");
    router
        .setsMfe(PIM, "10.1.1.6,239.1.1.1", "10.7.7.7")
        .isAnswered("ERROR_NOT_FOUND", "documented");
  }
}
