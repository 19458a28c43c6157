package org.mgmscope.mgm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mgmscope.mgm.RouterUnderTest.DVMRP;
import static org.mgmscope.mgm.RouterUnderTest.IGMP;
import static org.mgmscope.mgm.RouterUnderTest.PIM;
import static org.mgmscope.mgm.RouterUnderTest.key;
import static org.mgmscope.mgm.RouterUnderTest.pair;

import java.util.List;
import org.junit.jupiter.api.Test;

/// The invariants are watched: events that no rule would bring about are reported by number.
class InvariantsTest {
  private static final Handle H1 = new Handle(1);
  private static final Handle H2 = new Handle(2);
  private static final SourceGroup SG = pair("10.1.1.5,239.1.1.1");
  private static final SourceGroup G = pair("*,239.1.1.1");
  private static final Call RELEASE = new Call.ReleaseInterfaceOwnership(key("1"));

  private final Invariants invariants = new Invariants();
  private State state = new RouterUnderTest().state();
  private int number;

  /// Lets facts happen, whatever the rules are.
  private InvariantsTest happen(Fact... facts) {
    for (Fact fact : facts) {
      Event event = new Event(++number, new StepNumber(1, 0), null, Basis.DOCUMENTED, 0, fact);
      state = state.after(event);
      invariants.happened(event, state);
    }
    return this;
  }

  /// The numbers of the invariants that broke, each with the number of the event.
  private void breaks(String... numberAtEvent) {
    assertThat(invariants.broken())
        .extracting(broken -> broken.number() + " at " + broken.event().number())
        .containsExactly(numberAtEvent);
  }

  private static Change registered(String client, Handle handle) {
    return new Change.HandleCreated(client, handle, handle.number(), 0);
  }

  private static Change destroyed(String client, Handle handle) {
    return new Change.HandleDestroyed(client, handle);
  }

  private static Change taken(String client, String key) {
    return new Change.OwnershipTaken(client, key(key));
  }

  private static Change joined(String client, Handle handle, String key, SourceGroup pair) {
    return new Change.MembershipAdded(client, new Membership(pair, key(key), handle, handle));
  }

  private static Change opened(String client) {
    return new Change.EnumerationCreated(client, new EnumerationHandle(1), List.of());
  }

  private static Fact called(Call call) {
    return new Fact.Called(PIM, H1, call);
  }

  private static Fact returned(Call call) {
    return new Fact.Returned(PIM, call.function(), Outcome.DONE, Fact.Out.NOTHING, 0);
  }

  private static Fact callback(Callback callback) {
    return new Fact.CalledBack(IGMP, callback, true, null);
  }

  private static Mfe mfe(String incoming, String... outgoing) {
    Mfe mfe = new Mfe(SG, key(incoming), Address.NONE, List.of(), List.of(), 0, Mfe.TIMEOUT);
    for (String each : outgoing) {
      mfe = mfe.withOutgoing(key(each), false);
    }
    return mfe;
  }

  private static Fact entryCalled(boolean add, Call.JoinFlag... flags) {
    Call.MembershipEntry entry = new Call.MembershipEntry(G, key("2"), null, null, List.of(flags));
    return called(
        add ? new Call.AddGroupMembershipEntry(entry) : new Call.DeleteGroupMembershipEntry(entry));
  }

  @Test
  void what_the_rules_bring_about_breaks_nothing() {
    happen(registered(PIM, H1), taken(PIM, "1"), joined(PIM, H1, "1", G), opened(PIM));
    happen(new Change.MfeAdded(mfe("1"))).breaks();
  }

  @Test
  void the_handle_of_an_owner_is_alive_and_a_destroyed_handle_is_referred_to_by_no_key() {
    happen(registered(PIM, H1), called(RELEASE), taken(PIM, "1"), destroyed(PIM, H1));
    breaks("7 at 4", "1 at 4");
  }

  @Test
  void a_client_has_taken_the_key_of_its_membership() {
    happen(registered(PIM, H1), registered(DVMRP, H2), taken(PIM, "1"), called(RELEASE));
    happen(joined(DVMRP, H2, "1", G)).breaks();
    happen(returned(RELEASE)).breaks("2 at 6");
  }

  @Test
  void igmp_is_present_where_it_has_a_membership() {
    happen(registered(IGMP, H1), registered(PIM, H2), taken(PIM, "1"), joined(IGMP, H1, "1", G));
    breaks("2 at 4");
    happen(taken(IGMP, "1")).breaks("2 at 4");
  }

  @Test
  void a_key_has_one_role_in_an_mfe_at_any_time() {
    happen(registered(PIM, H1), taken(PIM, "1"), joined(PIM, H1, "1", G), called(RELEASE));
    happen(new Change.MfeAdded(mfe("1", "1"))).breaks("3 at 5");
  }

  @Test
  void every_key_of_an_mfe_is_taken_by_someone() {
    happen(registered(PIM, H1), called(RELEASE), new Change.MfeAdded(mfe("1"))).breaks();
    happen(returned(RELEASE)).breaks("4 at 4");
  }

  @Test
  void no_destroyed_handle_has_a_membership() {
    happen(registered(PIM, H1), called(RELEASE), joined(PIM, H1, "1", G), destroyed(PIM, H1));
    breaks("5 at 4");
  }

  @Test
  void no_destroyed_handle_has_an_enumeration() {
    happen(registered(PIM, H1), called(RELEASE), opened(PIM), destroyed(PIM, H1));
    breaks("7 at 4", "5 at 4");
  }

  @Test
  void no_destroyed_handle_is_alive() {
    happen(called(RELEASE), registered(PIM, H1), destroyed(PIM, H1), registered(PIM, H1));
    breaks("5 at 4");
  }

  @Test
  void igmp_is_nowhere_disabled_when_no_call_is_in_progress() {
    happen(registered(IGMP, H1), taken(IGMP, "1"), called(RELEASE));
    happen(new Change.IgmpDisabled(key("1"))).breaks();
    happen(returned(RELEASE)).breaks("6 at 5");
    happen(new Change.IgmpEnabled(key("1"))).breaks("6 at 5");
  }

  @Test
  void every_disable_callback_has_its_enable_before_the_call_returns() {
    happen(called(RELEASE), callback(new Callback.DisableIgmp(key("1")))).breaks();
    happen(callback(new Callback.EnableIgmp(key("2"))), returned(RELEASE)).breaks("8 at 4");
  }

  @Test
  void a_pause_that_ended_is_over() {
    happen(called(RELEASE), callback(new Callback.DisableIgmp(key("1"))));
    happen(callback(new Callback.EnableIgmp(key("1"))), returned(RELEASE)).breaks();
  }

  @Test
  void an_outgoing_key_has_a_membership() {
    happen(registered(PIM, H1), taken(PIM, "1"), taken(PIM, "2"));
    happen(new Change.MfeAdded(mfe("1", "2"))).breaks("9 at 4");
  }

  @Test
  void an_outgoing_key_that_forward_state_put_there_needs_none() {
    happen(registered(PIM, H1), taken(PIM, "1"), taken(PIM, "2"));
    happen(new Change.MfeAdded(mfe("1").withOutgoing(key("2"), true))).breaks();
  }

  @Test
  void a_key_with_a_membership_is_outgoing() {
    pimHasJoinedOn2();
    happen(new Change.MfeUpdated(mfe("1"))).breaks("9 at 8");
  }

  private void pimHasJoinedOn2() {
    happen(registered(PIM, H1), taken(PIM, "1"), taken(PIM, "2"));
    happen(called(RELEASE), joined(PIM, H1, "2", G), new Change.MfeAdded(mfe("1", "2")));
    happen(returned(RELEASE));
    breaks();
  }

  @Test
  void a_key_that_forward_state_took_out_need_not_be_outgoing() {
    pimHasJoinedOn2();
    takeOut();
    happen(returned(RELEASE)).breaks();
  }

  private void takeOut() {
    happen(entryCalled(false, Call.JoinFlag.MGM_FORWARD_STATE), new Change.MfeUpdated(mfe("1")));
  }

  @Test
  void taken_out_by_both_flags_or_by_an_add_is_not_taken_out_by_forward_state() {
    pimHasJoinedOn2();
    happen(entryCalled(false, Call.JoinFlag.MGM_JOIN_STATE_FLAG, Call.JoinFlag.MGM_FORWARD_STATE));
    happen(new Change.MfeUpdated(mfe("1")), returned(RELEASE)).breaks("9 at 10");
    happen(entryCalled(true, Call.JoinFlag.MGM_FORWARD_STATE));
    happen(new Change.MfeUpdated(mfe("1")), returned(RELEASE)).breaks("9 at 10", "9 at 13");
  }

  @Test
  void a_key_that_was_taken_out_and_came_back_must_stay() {
    pimHasJoinedOn2();
    takeOut();
    happen(returned(RELEASE), new Change.MfeUpdated(mfe("1", "2"))).breaks();
    happen(new Change.MfeUpdated(mfe("1"))).breaks("9 at 12");
  }

  @Test
  void a_new_mfe_knows_nothing_of_what_was_taken_out_of_the_old() {
    pimHasJoinedOn2();
    takeOut();
    happen(new Change.MfeRemoved(SG, Change.MfeRemoved.Reason.RELEASED), returned(RELEASE));
    breaks();
    happen(new Change.MfeAdded(mfe("1"))).breaks("9 at 12");
  }

  @Test
  void an_mfe_that_goes_says_nothing_of_what_was_taken_out_of_another() {
    pimHasJoinedOn2();
    takeOut();
    SourceGroup pair = pair("10.1.1.6,239.1.1.1");
    Mfe other = new Mfe(pair, key("1"), Address.NONE, List.of(), List.of(), 0, Mfe.TIMEOUT);
    happen(returned(RELEASE), new Change.MfeAdded(other.withOutgoing(key("2"), false)));
    happen(new Change.MfeRemoved(pair, Change.MfeRemoved.Reason.TIMEOUT)).breaks();
  }

  @Test
  void what_is_broken_is_told_in_words() {
    happen(registered(PIM, H1), called(RELEASE), taken(PIM, "1"), destroyed(PIM, H1));
    assertThat(invariants.broken().getLast().what()).contains("1 is owned by H1").contains("alive");
  }
}
