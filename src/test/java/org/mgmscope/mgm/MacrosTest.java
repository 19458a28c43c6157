package org.mgmscope.mgm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mgmscope.mgm.RouterUnderTest.DVMRP;
import static org.mgmscope.mgm.RouterUnderTest.IGMP;
import static org.mgmscope.mgm.RouterUnderTest.PIM;

import org.junit.jupiter.api.Test;

/// The steps that stand for the start-up table and the shutdown table.
class MacrosTest {
  private static final String G = "*,239.1.1.1";

  private final RouterUnderTest router = new RouterUnderTest();

  @Test
  void starting_up_goes_through_the_start_up_table_in_the_order_of_interfaces_given() {
    router
        .startsUp(PIM, "2", "1")
        .tells(
            """
            1 PIM calls Register                           | startup/1 | documented | -
            2 handle created: PIM H1 8/0                   | startup/1 | documented | 1
            3 NO_ERROR H1                                  | startup/1 | documented | 1
            4 PIM calls GetProtocolOnInterface 2           | startup/2 | documented | -
            5 ERROR_NOT_FOUND                              | startup/2 | documented | 4
            6 PIM calls GetProtocolOnInterface 1           | startup/2 | documented | -
            7 ERROR_NOT_FOUND                              | startup/2 | documented | 6
            8 PIM H1 calls Take 2                          | startup/3 | documented | -
            9 ownership taken: PIM 2                       | startup/3 | documented | 8
            10 NO_ERROR                                    | startup/3 | documented | 8
            11 PIM H1 calls Take 1                         | startup/3 | documented | -
            12 ownership taken: PIM 1                      | startup/3 | documented | 11
            13 NO_ERROR                                    | startup/3 | documented | 11
            14 PIM H1 calls EnumerationStart ALL_SOURCES   | startup/4 | documented | -
            15 enumeration created: PIM E1 []              | startup/4 | I14        | 14
            16 NO_ERROR E1                                 | startup/4 | documented | 14
            17 PIM calls EnumerationGetNext E1 1024        | startup/4 | documented | -
            18 ERROR_NO_MORE_ITEMS []                      | startup/4 | documented | 17
            19 PIM calls EnumerationEnd E1                 | startup/4 | documented | -
            20 enumeration destroyed: PIM E1               | startup/4 | documented | 19
            21 NO_ERROR                                    | startup/4 | documented | 19\
            """);
  }

  @Test
  void each_call_of_a_macro_has_its_own_number_and_what_igmp_adds_has_that_of_its_cause() {
    router.registers(IGMP).takes(IGMP, "1").report("1", G);
    router
        .startsUp(PIM, "1")
        .steps(
            "4.1 PIM calls Register",
            "4.2 PIM calls GetProtocolOnInterface 1",
            "4.3 PIM H2 calls Take 1",
            "4.3 IGMP H1 calls Add 1 (*, 239.1.1.1)",
            "4.4 PIM H2 calls EnumerationStart ALL_SOURCES",
            "4.5 PIM calls EnumerationGetNext E1 1024",
            "4.6 PIM calls EnumerationEnd E1");
  }

  @Test
  void groups_are_fetched_64_at_a_time_until_there_are_no_more() {
    router.registers(DVMRP).takes(DVMRP, "3");
    for (int i = 1; i <= 129; i++) {
      router.adds(DVMRP, "3", "*,239.1.2." + i);
    }
    router
        .startsUp(PIM)
        .makesCalls(
            "PIM calls Register",
            "PIM H2 calls EnumerationStart ALL_SOURCES",
            "PIM calls EnumerationGetNext E1 1024",
            "PIM calls EnumerationGetNext E1 1024",
            "PIM calls EnumerationGetNext E1 1024",
            "PIM calls EnumerationEnd E1");
  }

  @Test
  void starting_up_goes_on_after_a_refusal() {
    router.registers(PIM, DVMRP).takes(DVMRP, "1");
    router
        .startsUp(PIM, "1", "2")
        .changes(
            "ownership taken: PIM 2",
            "enumeration created: PIM E1 []",
            "enumeration destroyed: PIM E1");
  }

  @Test
  void shutting_down_releases_every_key_in_order_and_then_deregisters() {
    router.registers(PIM, DVMRP).takes(PIM, "3", "1", "4@10.9.0.3", "4@10.9.0.2");
    router.takes(DVMRP, "2");
    router
        .shutsDown(PIM)
        .steps(
            "8.1 PIM H1 calls Release 1",
            "8.2 PIM H1 calls Release 3",
            "8.3 PIM H1 calls Release 4@10.9.0.2",
            "8.4 PIM H1 calls Release 4@10.9.0.3",
            "8.5 PIM H1 calls DeRegister");
    assertThat(router.state().clients().status(PIM).handle()).isNull();
    assertThat(router.port("2")).isEqualTo("DVMRP ABSENT");
  }

  @Test
  void igmp_shuts_down_by_the_same_table() {
    router.registers(IGMP).takes(IGMP, "2", "1").shutsDown(IGMP);
    router.makesCalls(
        "IGMP H1 calls Release 1", "IGMP H1 calls Release 2", "IGMP H1 calls DeRegister");
    assertThat(router.port("1")).isEqualTo("- ABSENT");
  }

  @Test
  void who_is_not_registered_can_only_fail_to_deregister() {
    router
        .shutsDown(PIM)
        .tells(
            """
            1 PIM calls DeRegister    | shutdown/2 | documented | -
            2 ERROR_INVALID_PARAMETER | shutdown/2 | documented | 1\
            """);
  }

  @Test
  void a_step_that_is_one_call_has_a_plain_number_and_the_setup_has_none() {
    router.registers(PIM).takes(PIM, "1").steps("2 PIM H1 calls Take 1");
    RouterUnderTest prepared = new RouterUnderTest().inSetup().registers(PIM);
    assertThat(prepared.events())
        .extracting(event -> event.number() + " " + event.step() + " " + event.cause())
        .containsOnly("0 0 0");
    prepared.traced().takes(PIM, "1").steps("1 PIM H1 calls Take 1");
  }

  @Test
  void events_are_numbered_from_1_without_gaps() {
    router.registers(PIM);
    assertThat(router.events()).extracting(Event::number).containsExactly(1, 2, 3);
    router.takes(PIM, "1");
    assertThat(router.events()).extracting(Event::number).containsExactly(4, 5, 6);
    assertThat(router.state().events()).isEqualTo(6);
  }
}
