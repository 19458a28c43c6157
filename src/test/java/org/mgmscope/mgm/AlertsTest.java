package org.mgmscope.mgm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mgmscope.mgm.RouterUnderTest.DVMRP;
import static org.mgmscope.mgm.RouterUnderTest.IGMP;
import static org.mgmscope.mgm.RouterUnderTest.MOSPF;
import static org.mgmscope.mgm.RouterUnderTest.PIM;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// To whom join and prune alerts for memberships go, and by which reading.
class AlertsTest {
  private static final String G = "*,239.1.1.1";
  private static final String SG = "10.1.1.5,239.1.1.1";

  private final RouterUnderTest router = new RouterUnderTest();

  private void threeProtocols() {
    router.registers(MOSPF, PIM, DVMRP).takes(PIM, "1").takes(DVMRP, "2").takes(MOSPF, "3");
  }

  @ParameterizedTest
  @ValueSource(strings = {"*,239.1.1.1", "*,*"})
  void the_first_component_that_joins_is_told_to_all_others_in_order_of_handles(String pair) {
    threeProtocols();
    String told = RouterUnderTest.pair(pair).toString();
    router
        .adds(PIM, "1", pair)
        .callsBack("MOSPF JOIN_ALERT " + told + " TRUE", "DVMRP JOIN_ALERT " + told + " TRUE");
    router
        .deletes(PIM, "1", pair)
        .callsBack(
            "MOSPF PRUNE_ALERT 1 " + told + " TRUE", "DVMRP PRUNE_ALERT 1 " + told + " TRUE");
  }

  @Test
  void the_second_component_is_told_to_the_first_alone_and_the_third_to_nobody() {
    threeProtocols();
    router.adds(PIM, "1", G);
    router.adds(DVMRP, "2", G).callsBack("PIM JOIN_ALERT (*, 239.1.1.1) TRUE");
    router.adds(MOSPF, "3", G).callsBack();
    router.deletes(PIM, "1", G).callsBack();
    router.deletes(MOSPF, "3", G).callsBack("DVMRP PRUNE_ALERT 3 (*, 239.1.1.1) TRUE");
    router
        .deletes(DVMRP, "2", G)
        .callsBack(
            "MOSPF PRUNE_ALERT 2 (*, 239.1.1.1) TRUE", "PIM PRUNE_ALERT 2 (*, 239.1.1.1) TRUE");
  }

  @Test
  void only_the_first_and_the_last_membership_of_a_component_count() {
    threeProtocols();
    router.takes(PIM, "4@10.9.0.2").adds(PIM, "1", G);
    router.adds(PIM, "4@10.9.0.2", G).callsBack();
    router.deletes(PIM, "1", G).callsBack();
    router
        .deletes(PIM, "4@10.9.0.2", G)
        .callsBack(
            "MOSPF PRUNE_ALERT 4@10.9.0.2 (*, 239.1.1.1) TRUE",
            "DVMRP PRUNE_ALERT 4@10.9.0.2 (*, 239.1.1.1) TRUE");
  }

  @Test
  void each_group_and_all_groups_are_counted_apart() {
    threeProtocols();
    router.adds(PIM, "1", G);
    router
        .adds(PIM, "1", "*,239.1.1.2")
        .callsBack("MOSPF JOIN_ALERT (*, 239.1.1.2) TRUE", "DVMRP JOIN_ALERT (*, 239.1.1.2) TRUE");
    router
        .adds(PIM, "1", "*,*")
        .callsBack("MOSPF JOIN_ALERT (*, *) TRUE", "DVMRP JOIN_ALERT (*, *) TRUE");
  }

  @Test
  void igmp_on_an_owned_interface_counts_as_its_owner() {
    threeProtocols();
    router.registers(IGMP).takes(IGMP, "1").adds(PIM, "1", G);
    router.report("1", G).callsBack("PIM LOCAL_JOIN 1 (*, 239.1.1.1)");
    router.deletes(PIM, "1", G).callsBack();
    router
        .leave("1", G)
        .tells(
            """
            1 leave (*, 239.1.1.1) on 1                 | -           | scenario   | -
            2 IGMP H4 calls Delete 1 (*, 239.1.1.1)     | operation/1 | documented | 1
            3 membership removed: IGMP 1 (*, 239.1.1.1) | operation/1 | documented | 2
            4 PIM LOCAL_LEAVE 1 (*, 239.1.1.1)          | operation/2 | documented | 2
            5 MOSPF PRUNE_ALERT 1 (*, 239.1.1.1) TRUE   | operation/2 | I1,I18     | 2
            6 DVMRP PRUNE_ALERT 1 (*, 239.1.1.1) TRUE   | operation/2 | I1,I18     | 2
            7 NO_ERROR                                  | operation/1 | documented | 2\
            """);
  }

  @Test
  void igmp_alone_is_a_component_of_its_own_that_is_never_told() {
    router.registers(PIM, DVMRP, IGMP).takes(PIM, "1").takes(IGMP, "2").takes(DVMRP, "3");
    router
        .report("2", G)
        .tells(
            """
            1 report (*, 239.1.1.1) on 2              | -           | scenario   | -
            2 IGMP H3 calls Add 2 (*, 239.1.1.1)      | operation/1 | documented | 1
            3 membership added: IGMP 2 (*, 239.1.1.1) | operation/1 | documented | 2
            4 PIM JOIN_ALERT (*, 239.1.1.1) TRUE      | operation/2 | documented | 2
            5 DVMRP JOIN_ALERT (*, 239.1.1.1) TRUE    | operation/2 | documented | 2
            6 NO_ERROR                                | operation/1 | documented | 2\
            """);
    router.adds(PIM, "1", G).callsBack();
    router.adds(DVMRP, "3", G).callsBack();
    router.deletes(DVMRP, "3", G).callsBack();
    router.leave("2", G).callsBack("PIM PRUNE_ALERT 2 (*, 239.1.1.1) TRUE");
    assertThat(router.events().get(3).basis()).isEqualTo(Basis.I18);
    router.report("2", G).callsBack("PIM JOIN_ALERT (*, 239.1.1.1) TRUE");
    router.deletes(PIM, "1", G).callsBack();
  }

  @Test
  void igmp_is_not_among_the_others_that_are_registered() {
    router.registers(IGMP, PIM, DVMRP).takes(PIM, "1");
    router.adds(PIM, "1", G).callsBack("DVMRP JOIN_ALERT (*, 239.1.1.1) TRUE");
  }

  @Test
  void who_has_deregistered_is_not_told() {
    router.registers(PIM, DVMRP, MOSPF).deregisters(MOSPF).takes(PIM, "1");
    router.adds(PIM, "1", G).callsBack("DVMRP JOIN_ALERT (*, 239.1.1.1) TRUE");
  }

  @Test
  void the_first_join_of_a_source_is_told_to_the_owner_of_the_interface_towards_it() {
    threeProtocols();
    router
        .adds(DVMRP, "2", SG)
        .tells(
            """
            1 DVMRP H3 calls Add 2 (10.1.1.5, 239.1.1.1)      | operation/1 | scenario   | -
            2 membership added: DVMRP 2 (10.1.1.5, 239.1.1.1) | operation/1 | documented | 1
            3 PIM JOIN_ALERT (10.1.1.5, 239.1.1.1) TRUE       | operation/2 | documented | 1
            4 NO_ERROR                                        | operation/1 | documented | 1\
            """);
    router.adds(MOSPF, "3", SG).callsBack();
    router.deletes(DVMRP, "2", SG).callsBack();
    router
        .deletes(MOSPF, "3", SG)
        .tells(
            """
            1 MOSPF H1 calls Delete 3 (10.1.1.5, 239.1.1.1)     | operation/1 | scenario   | -
            2 membership removed: MOSPF 3 (10.1.1.5, 239.1.1.1) | operation/1 | documented | 1
            3 PIM PRUNE_ALERT 3 (10.1.1.5, 239.1.1.1) TRUE      | operation/2 | I18,I21    | 1
            4 NO_ERROR                                          | operation/1 | documented | 1\
            """);
  }

  @Test
  void the_owner_towards_the_source_is_not_told_of_what_it_did_itself() {
    threeProtocols();
    router.adds(PIM, "1", SG).callsBack();
    router.deletes(PIM, "1", SG).callsBack();
  }

  @Test
  void a_source_without_a_route_or_towards_nobodys_interface_is_told_to_nobody() {
    router.route("10.2.0.0", 16, "4@10.9.0.2", "0.0.0.0");
    threeProtocols();
    router.adds(DVMRP, "2", "10.2.0.5,239.1.1.1").callsBack();
    router.adds(DVMRP, "2", "10.3.0.5,239.1.1.1").callsBack();
  }

  @Test
  void a_local_join_of_a_source_is_by_the_reading_of_components() {
    threeProtocols();
    router.registers(IGMP).takes(IGMP, "2").report("2", SG);
    router.callsBack(
        "DVMRP LOCAL_JOIN 2 (10.1.1.5, 239.1.1.1)", "PIM JOIN_ALERT (10.1.1.5, 239.1.1.1) TRUE");
    assertThat(router.events().get(4).basis()).isEqualTo(Basis.I1);
    router.leave("2", SG);
    router.callsBack(
        "DVMRP LOCAL_LEAVE 2 (10.1.1.5, 239.1.1.1)",
        "PIM PRUNE_ALERT 2 (10.1.1.5, 239.1.1.1) TRUE");
    assertThat(router.events().get(4).basis().toString()).isEqualTo("I1,I18,I21");
  }
}
