package org.mgmscope.mgm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mgmscope.mgm.RouterUnderTest.DVMRP;
import static org.mgmscope.mgm.RouterUnderTest.IGMP;
import static org.mgmscope.mgm.RouterUnderTest.PIM;
import static org.mgmscope.mgm.RouterUnderTest.key;
import static org.mgmscope.mgm.RouterUnderTest.pair;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What can be asked of a router and its state.
class StateTest {
  private static final String G = "*,239.1.1.1";
  private static final String SG = "10.1.1.5,239.1.1.1";

  private final RouterUnderTest router = new RouterUnderTest();

  @Test
  void a_router_has_a_key_for_each_interface_or_each_of_its_next_hops_in_order() {
    List<String> keys = List.of("1", "2", "3", "4@10.9.0.2", "4@10.9.0.3");
    assertThat(router.state().router().keys())
        .extracting(InterfaceKey::toString)
        .containsExactlyElementsOf(keys);
    assertThat(router.state().ports().all().keys())
        .extracting(InterfaceKey::toString)
        .containsExactlyElementsOf(keys);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0.0.0.0",
    "1, 128.0.0.0",
    "16, 255.255.0.0",
    "31, 255.255.255.254",
    "32, 255.255.255.255"
  })
  void a_prefix_length_is_a_mask(int length, String mask) {
    assertThat(new Address(Router.Route.mask(length))).hasToString(mask);
  }

  @Test
  void a_router_that_was_just_switched_on_knows_nobody() {
    State state = router.state();
    assertThat(state.clients().status(PIM)).isEqualTo(new Clients.Status(null, null, false));
    assertThat(state.clients().status(null)).isEqualTo(new Clients.Status(null, null, false));
    assertThat(state.clients().registered().isEmpty()).isTrue();
    assertThat(state.mfes().all().isEmpty()).isTrue();
    assertThat(state.memberships().byKey().isEmpty()).isTrue();
    assertThat(state.enumerations().open().isEmpty()).isTrue();
    assertThat(state.ports().reports().isEmpty()).isTrue();
    assertThat(state.calls()).isEmpty();
    assertThat(state.events()).isZero();
    assertThat(state.deadlocked()).isFalse();
  }

  @Test
  void a_name_is_known_only_of_a_handle_that_is_alive() {
    router.registers(PIM);
    assertThat(router.state().clients().name(new Handle(1))).isEqualTo(PIM);
    assertThatThrownBy(() -> router.state().clients().name(new Handle(2)))
        .hasMessageContaining("H2");
  }

  @Test
  void a_key_that_is_not_declared_is_nobodys() {
    router.registers(PIM).takes(PIM, "1");
    assertThat(router.state().ports().get(key("7"))).isNull();
    assertThat(router.state().ports().getOrFree(key("7")).isTaken()).isFalse();
    assertThat(router.state().ports().getOrFree(key("1")).isTaken()).isTrue();
    assertThat(router.state().ports().getOrFree(key("2")).isTaken()).isFalse();
  }

  @Test
  void the_keys_that_a_client_has_taken_are_told_in_order() {
    router.registers(PIM, DVMRP, IGMP).takes(DVMRP, "3", "1").takes(PIM, "2").takes(IGMP, "2");
    assertThat(router.state().ports().takenBy(new Handle(2))).containsExactly(key("1"), key("3"));
    assertThat(router.state().ports().takenBy(new Handle(1))).containsExactly(key("2"));
    assertThat(router.state().ports().takenBy(new Handle(3))).containsExactly(key("2"));
    assertThat(router.state().ports().takenBy(new Handle(4))).isEmpty();
  }

  @Test
  void memberships_stand_by_key_then_pair_then_client() {
    router.registers(IGMP, PIM).takes(PIM, "2", "1").takes(IGMP, "1");
    router.adds(PIM, "2", G).adds(PIM, "1", G).adds(PIM, "1", "*,*").adds(IGMP, "1", G);
    assertThat(router.memberships())
        .containsExactly(
            "1 (*, *) PIM",
            "1 (*, 239.1.1.1) IGMP",
            "1 (*, 239.1.1.1) PIM",
            "2 (*, 239.1.1.1) PIM");
    assertThat(router.state().memberships().on(key("1"))).hasSize(3);
    assertThat(router.state().memberships().on(key("3"))).isEmpty();
  }

  @Test
  void the_component_of_a_membership_is_the_owner_of_its_key_else_igmp() {
    router.registers(IGMP, PIM).takes(IGMP, "1", "2").takes(PIM, "2");
    router.report("1", G).report("2", G);
    assertThat(router.state().memberships().byKey().keys())
        .extracting(Membership::component)
        .containsExactly(new Handle(1), new Handle(2));
  }

  @Test
  void an_mfe_knows_its_keys_and_when_it_goes() {
    router.disabling(PIM, "3").registers(PIM).takes(PIM, "1", "2", "3").waits(7);
    router.adds(PIM, "2", G).adds(PIM, "3", G).packet(SG, "1");
    Mfe mfe = router.state().mfes().get(pair(SG));
    assertThat(mfe.keys()).containsExactly(key("1"), key("2"), key("3"));
    assertThat(mfe.outgoingKeys()).containsExactly(key("2"));
    assertThat(mfe.hasOutgoing(key("2"))).isTrue();
    assertThat(mfe.hasOutgoing(key("3"))).isFalse();
    assertThat(mfe.createdAt()).isEqualTo(7);
    assertThat(mfe.expiresAt()).isEqualTo(907);
    assertThat(router.state().mfes().associatedWith(key("3"))).containsExactly(pair(SG));
    assertThat(router.state().mfes().get(pair(G))).isNull();
  }

  @Test
  void an_enumeration_knows_how_far_it_was_read() {
    router.registers(PIM).takes(PIM, "1").adds(PIM, "1", G).adds(PIM, "1", SG);
    router.opens(PIM, Call.EnumerationType.ALL_SOURCES);
    EnumerationHandle handle = new EnumerationHandle(1);
    List<SourceGroup> pairs = List.of(pair(G), pair(SG));
    assertThat(router.state().enumerations().get(handle))
        .isEqualTo(new Enumerations.Open(new Handle(1), pairs, 0, null));
    router.fetches(PIM, 1, 16);
    assertThat(router.state().enumerations().get(handle))
        .isEqualTo(new Enumerations.Open(new Handle(1), pairs, 1, Code.ERROR_MORE_DATA));
  }

  @Test
  void counters_are_equal_when_all_that_they_counted_is() {
    Counters counted = counters("1", 2, 100);
    assertThat(counted).isEqualTo(counters("1", 2, 100)).hasSameHashCodeAs(counters("1", 2, 100));
    assertThat(counted).isNotEqualTo(counters("1", 3, 100));
    assertThat(counted).isNotEqualTo(counters("1", 2, 101));
    assertThat(counted).isNotEqualTo(counters("2", 2, 100));
    assertThat(counted).isNotEqualTo(Counters.ZERO).isNotEqualTo("2");
    assertThat(counted.hashCode()).isNotEqualTo(counters("1", 3, 100).hashCode());
    assertThat(counted.hashCode()).isNotEqualTo(counters("2", 2, 100).hashCode());
    assertThat(counted.out(key("3"))).isZero();
  }

  private static Counters counters(String arrival, long count, long octets) {
    RouterUnderTest router = new RouterUnderTest().registers(PIM).takes(PIM, "1", "2");
    router.adds(PIM, "2", G).packets(SG, arrival, octets, count);
    return router.state().mfes().all().values().getFirst().counters();
  }

  @Test
  void counters_that_went_out_by_different_keys_differ() {
    RouterUnderTest two = new RouterUnderTest().registers(PIM).takes(PIM, "1", "2", "3");
    two.adds(PIM, "3", G).packets(SG, "1", 100, 2);
    assertThat(two.state().mfes().all().values().getFirst().counters())
        .isNotEqualTo(counters("1", 2, 100));
  }

  @Test
  void a_step_gives_the_new_state_and_the_events_that_led_to_it() {
    State before = router.state();
    Input register = new Input.OneCall(PIM, null, new Call.RegisterMProtocol(), List.of());
    Mgm.Transition transition = Mgm.step(before, 1, register);
    assertThat(EventText.lines(transition.events())).hasSize(3);
    assertThat(transition.state().clients().registered().size()).isEqualTo(1);
    assertThat(before.clients().registered().size()).isZero();
  }

  @Test
  void an_event_that_needs_what_is_not_there_is_a_defect() {
    assertThatThrownBy(() -> happen(new Change.OwnershipTaken(PIM, key("1"))))
        .hasMessageContaining(PIM);
    assertThatThrownBy(
            () -> happen(new Change.MfeRemoved(pair(SG), Change.MfeRemoved.Reason.TIMEOUT)))
        .hasMessageContaining("10.1.1.5");
  }

  private State happen(Fact fact) {
    return router.state().after(new Event(1, new StepNumber(1, 0), null, Basis.SCENARIO, 0, fact));
  }
}
