package org.mgmscope.mgm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mgmscope.mgm.RouterUnderTest.DVMRP;
import static org.mgmscope.mgm.RouterUnderTest.IGMP;
import static org.mgmscope.mgm.RouterUnderTest.MOSPF;
import static org.mgmscope.mgm.RouterUnderTest.PIM;
import static org.mgmscope.mgm.RouterUnderTest.key;
import static org.mgmscope.mgm.RouterUnderTest.pair;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The protocol handle that seven functions take, and the ten that take none.
class HandlesTest {
  private static final String G = "*,239.1.1.1";

  private final RouterUnderTest router = new RouterUnderTest();

  static Stream<Call> callsWithHandle() {
    Call.MembershipEntry entry = new Call.MembershipEntry(pair(G), key("1"));
    return Stream.of(
        new Call.DeRegisterMProtocol(),
        new Call.TakeInterfaceOwnership(key("1")),
        new Call.ReleaseInterfaceOwnership(key("1")),
        new Call.AddGroupMembershipEntry(entry),
        new Call.DeleteGroupMembershipEntry(entry),
        new Call.SetMfe(pair("10.1.1.5,239.1.1.1"), Address.of("10.2.0.1")),
        new Call.GroupEnumerationStart(Call.EnumerationType.ALL_SOURCES));
  }

  @Test
  void seven_functions_take_a_handle() {
    List<Function> taking = Arrays.stream(Function.values()).filter(Function::takesHandle).toList();
    assertThat(taking)
        .containsExactlyElementsOf(callsWithHandle().map(Call::function).toList())
        .hasSize(7);
    assertThat(callsWithHandle()).allMatch(call -> call instanceof Call.WithHandle);
  }

  @ParameterizedTest
  @MethodSource("callsWithHandle")
  void a_handle_never_given_out_is_refused_and_nothing_else_happens(Call call) {
    router.registers(PIM).takes(PIM, "1");
    State before = router.state();
    router.callsWith(7, PIM, call).isAnswered("ERROR_INVALID_PARAMETER", "documented");
    assertThat(((Fact.Called) router.events().getFirst().fact()).handle()).isEqualTo(new Handle(7));
    assertThat(router.state().mfes()).isSameAs(before.mfes());
    assertThat(router.state().ports()).isSameAs(before.ports());
  }

  @ParameterizedTest
  @MethodSource("callsWithHandle")
  void a_destroyed_handle_is_refused_because_of_its_destruction(Call call) {
    router.registers(PIM).deregisters(PIM);
    int destroyed = router.numberOf("handle destroyed: PIM H1");
    router.registers(DVMRP);
    router
        .callsWith(1, DVMRP, call)
        .isAnswered("ERROR_INVALID_PARAMETER because of #" + destroyed, "documented");
  }

  @Test
  void a_client_calls_with_the_handle_that_it_has_or_had_last() {
    router.registers(PIM).deregisters(PIM).registers(PIM).deregisters(PIM);
    int destroyed = router.numberOf("handle destroyed: PIM H2");
    router
        .takes(PIM, "1")
        .returns("ERROR_INVALID_PARAMETER because of #" + destroyed, "documented")
        .makesCalls("PIM H2 calls Take 1");
  }

  @Test
  void a_client_that_never_had_a_handle_calls_without_one_and_is_refused() {
    router
        .takes(PIM, "1")
        .tells(
            """
            1 PIM calls Take 1        | startup/3 | scenario   | -
            2 ERROR_INVALID_PARAMETER | startup/3 | documented | 1\
            """);
  }

  @Test
  void mgm_acts_for_the_client_whose_handle_it_is() {
    router.registers(PIM, DVMRP);
    router
        .callsWith(1, DVMRP, new Call.TakeInterfaceOwnership(key("1")))
        .makesCalls("DVMRP H1 calls Take 1")
        .changes("ownership taken: PIM 1");
    router.callsWith(1, null, new Call.ReleaseInterfaceOwnership(key("1")));
    router.makesCalls("someone H1 calls Release 1").changes("ownership released: PIM 1");
  }

  @Test
  void the_handle_of_igmp_makes_a_call_one_of_igmp() {
    router.registers(IGMP, PIM);
    router.callsWith(1, PIM, new Call.TakeInterfaceOwnership(key("1")));
    assertThat(router.port("1")).isEqualTo("- ENABLED");
  }

  @Test
  void where_no_handle_is_needed_anybody_may_call() {
    router.calls(null, new Call.GetFirstMfe(100)).returns("ERROR_NO_MORE_ITEMS []", "documented");
    router
        .calls("route.exe", new Call.GetFirstMfe(100))
        .makesCalls("route.exe calls GetFirstMfe 100");
    router.returns("ERROR_NO_MORE_ITEMS []", "documented");
    router.calls(MOSPF, new Call.GetFirstMfe(100)).makesCalls("MOSPF calls GetFirstMfe 100");
    router.registers(PIM).calls(PIM, new Call.GetFirstMfe(100));
    router.makesCalls("PIM calls GetFirstMfe 100");
  }
}
