package org.mgmscope.mgm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mgmscope.mgm.RouterUnderTest.DVMRP;
import static org.mgmscope.mgm.RouterUnderTest.IGMP;
import static org.mgmscope.mgm.RouterUnderTest.PIM;

import org.junit.jupiter.api.Test;

/// MgmRegisterMProtocol and MgmDeRegisterMProtocol.
class RegisteringTest {
  private final RouterUnderTest router = new RouterUnderTest();

  @Test
  void registering_hands_out_a_handle() {
    router
        .registers(PIM)
        .tells(
            """
            1 PIM calls Register         | startup/1 | scenario   | -
            2 handle created: PIM H1 8/0 | startup/1 | documented | 1
            3 NO_ERROR H1                | startup/1 | documented | 1\
            """);
  }

  @Test
  void handles_are_numbered_in_order_of_registration_whoever_registers() {
    router.registers(DVMRP).returns("NO_ERROR H1", "documented");
    router.registers(IGMP).returns("NO_ERROR H2", "documented");
    router.registers(PIM).returns("NO_ERROR H3", "documented");
    assertThat(router.state().clients().registered().keys())
        .extracting(Handle::toString)
        .containsExactly("H1", "H2", "H3");
  }

  @Test
  void who_is_registered_already_is_refused_because_of_its_registration() {
    router.registers(PIM, PIM).isAnswered("ERROR_ALREADY_EXISTS because of #2", "documented");
    assertThat(router.state().clients().registered().size()).isEqualTo(1);
  }

  @Test
  void a_handle_is_never_given_out_again() {
    router.registers(PIM, DVMRP).deregisters(DVMRP).deregisters(PIM);
    router.registers(PIM).returns("NO_ERROR H3", "documented");
  }

  @Test
  void deregistering_destroys_the_handle() {
    router
        .registers(PIM)
        .deregisters(PIM)
        .tells(
            """
            1 PIM H1 calls DeRegister  | shutdown/2 | scenario   | -
            2 handle destroyed: PIM H1 | shutdown/2 | documented | 1
            3 NO_ERROR                 | shutdown/2 | documented | 1\
            """);
    assertThat(router.state().clients().status(PIM))
        .isEqualTo(new Clients.Status(null, new Handle(1), false));
  }

  @Test
  void destroyed_handles_are_kept_in_order_of_destruction() {
    router.registers(PIM, DVMRP, IGMP).deregisters(DVMRP).deregisters(PIM);
    assertThat(router.state().clients().inOrderOfDestruction())
        .containsExactly(new Handle(2), new Handle(1));
    assertThat(router.state().clients().destroyed().keys())
        .containsExactly(new Handle(1), new Handle(2));
    assertThat(router.state().clients().registered().keys()).containsExactly(new Handle(3));
    assertThat(router.state().clients().destroyed().get(new Handle(2)))
        .isEqualTo(new Clients.Destroyed(DVMRP, 11));
  }

  @Test
  void who_still_has_an_interface_cannot_deregister_because_of_the_first_key_still_taken() {
    router.registers(PIM, DVMRP).takes(PIM, "1");
    int first = router.numberOf("ownership taken: PIM 1");
    router
        .takes(PIM, "2", "3")
        .takes(DVMRP, "4@10.9.0.2")
        .deregisters(PIM)
        .isAnswered("ERROR_CAN_NOT_COMPLETE because of #" + first, "documented");
    router.releases(PIM, "1").deregisters(PIM);
    router.returns("ERROR_CAN_NOT_COMPLETE because of #11", "documented");
    router.releases(PIM, "2").releases(PIM, "3").deregisters(PIM);
    router.returns("NO_ERROR", "documented");
  }

  @Test
  void the_first_key_still_taken_is_first_in_key_order_not_in_time() {
    router.registers(PIM).takes(PIM, "3");
    router.takes(PIM, "2");
    int second = router.numberOf("ownership taken: PIM 2");
    router.deregisters(PIM).returns("ERROR_CAN_NOT_COMPLETE because of #" + second, "documented");
  }

  @Test
  void igmp_too_must_release_its_interfaces_before_it_deregisters() {
    router.registers(IGMP).takes(IGMP, "1");
    int taking = router.numberOf("ownership taken: IGMP 1");
    router
        .deregisters(IGMP)
        .isAnswered("ERROR_CAN_NOT_COMPLETE because of #" + taking, "documented");
    router.releases(IGMP, "1").deregisters(IGMP).changes("handle destroyed: IGMP H1");
  }

  @Test
  void the_interfaces_of_others_do_not_matter() {
    router.registers(PIM, DVMRP).takes(DVMRP, "1").deregisters(PIM);
    router.returns("NO_ERROR", "documented");
  }

  @Test
  void its_open_enumerations_are_destroyed_first_in_order_of_creation() {
    router
        .registers(PIM, DVMRP)
        .opens(PIM, Call.EnumerationType.ALL_SOURCES)
        .opens(DVMRP, Call.EnumerationType.ALL_SOURCES)
        .opens(PIM, Call.EnumerationType.ANY_SOURCE)
        .deregisters(PIM)
        .tells(
            """
            1 PIM H1 calls DeRegister       | shutdown/2 | scenario   | -
            2 enumeration destroyed: PIM E1 | shutdown/2 | I3         | 1
            3 enumeration destroyed: PIM E3 | shutdown/2 | I3         | 1
            4 handle destroyed: PIM H1      | shutdown/2 | documented | 1
            5 NO_ERROR                      | shutdown/2 | documented | 1\
            """);
    assertThat(router.state().enumerations().open().keys())
        .containsExactly(new EnumerationHandle(2));
  }

  @Test
  void nothing_can_be_because_of_the_setup() {
    router.inSetup().registers(PIM, DVMRP).takes(PIM, "1").deregisters(DVMRP).traced();
    router.registers(PIM).returns("ERROR_ALREADY_EXISTS", "documented");
    router.deregisters(PIM).returns("ERROR_CAN_NOT_COMPLETE", "documented");
    router.deregisters(DVMRP).returns("ERROR_INVALID_PARAMETER", "documented");
    assertThat(router.events().getFirst().number()).isEqualTo(5);
  }

  @Test
  void only_a_client_of_the_router_can_register() {
    assertThatThrownBy(() -> router.registers("RIP")).hasMessageContaining("RIP");
    assertThatThrownBy(() -> router.calls(null, new Call.RegisterMProtocol()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
