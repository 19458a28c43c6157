package org.mgmscope.mgm;

import static org.mgmscope.mgm.Call.JoinFlag.MGM_FORWARD_STATE;
import static org.mgmscope.mgm.Call.JoinFlag.MGM_JOIN_STATE_FLAG;
import static org.mgmscope.mgm.Function.MgmAddGroupMembershipEntry;
import static org.mgmscope.mgm.Function.MgmDeleteGroupMembershipEntry;

import java.util.List;
import java.util.function.Predicate;

/// Section 3: MgmAddGroupMembershipEntry and MgmDeleteGroupMembershipEntry. Refusals are counted
/// apart, see [Answers]; the alerts for memberships are those of section 5, see [AlertRule]. A list
/// that is not empty always has its full time, since only the answer to the alert of an empty one
/// shortens it.
enum EntryRule implements Rule {
  ADD_WITH_BOTH_FLAGS(adds(Call.MembershipEntry.BOTH_FLAGS)),
  ADD_WITH_THE_JOIN_FLAG_ALONE(adds(List.of(MGM_JOIN_STATE_FLAG))),
  ADD_WITH_FORWARD_STATE_ALONE_ADDS_NO_MEMBERSHIP(
      Rule.done(
          MgmAddGroupMembershipEntry,
          call ->
              call.entry().flags().equals(List.of(MGM_FORWARD_STATE))
                  && call.facts(Change.MembershipAdded.class).isEmpty()
                  && !call.facts(Change.MfeUpdated.class).isEmpty())),
  ADD_WITH_GOOD_MASKS(
      Rule.done(MgmAddGroupMembershipEntry, call -> call.entry().sourceMask() != null)),
  ADD_REFUSED_FOR_THE_SOURCE_MASK(
      Rule.ended(
          MgmAddGroupMembershipEntry, Outcome.RANGE, call -> call.entry().groupMask() == null)),
  ADD_REFUSED_FOR_THE_GROUP_MASK(
      Rule.ended(
          MgmAddGroupMembershipEntry, Outcome.RANGE, call -> call.entry().sourceMask() == null)),
  ADD_BY_IGMP_AND_BY_THE_OWNER_ARE_TWO_MEMBERSHIPS(
      Rule.in(
          MgmAddGroupMembershipEntry,
          at ->
              at.fact() instanceof Change.MembershipAdded(_, Membership added)
                  && at.before().memberships().on(added.key()).stream()
                      .anyMatch(other -> other.pair().equals(added.pair())))),
  ADD_1_TELLS_THE_OWNER_OF_A_LOCAL_JOIN(
      Rule.in(MgmAddGroupMembershipEntry, at -> calls(at, Callback.LocalJoin.class))),
  ADD_1_TELLS_NOBODY_WHERE_IGMP_IS_ALONE(
      Rule.done(
          MgmAddGroupMembershipEntry,
          call ->
              call.byIgmp()
                  && call.port().owner() == null
                  && call.callbacks(Callback.LocalJoin.class).isEmpty())),
  ADD_1_TELLS_NOBODY_OF_WHAT_A_PROTOCOL_ADDS(
      Rule.done(
          MgmAddGroupMembershipEntry,
          call -> !call.byIgmp() && call.callbacks(Callback.LocalJoin.class).isEmpty())),
  ADD_3_FILLS_AN_MFE_THAT_SOURCE_AND_GROUP_MATCH(fills(pair -> !pair.isAnySource())),
  ADD_3_FILLS_AN_MFE_THAT_ANY_SOURCE_MATCHES(
      fills(pair -> pair.isAnySource() && !pair.group().isNone())),
  ADD_3_FILLS_AN_MFE_THAT_ANY_GROUP_MATCHES(fills(pair -> pair.group().isNone())),
  ADD_3_FILLS_SEVERAL_MFES(
      Rule.done(
          MgmAddGroupMembershipEntry, call -> call.facts(Change.MfeUpdated.class).size() > 1)),
  ADD_3_LEAVES_AN_MFE_THAT_HAS_THE_KEY_INCOMING(
      leaves(MgmAddGroupMembershipEntry, (call, mfe) -> mfe.incoming().equals(call.key()))),
  ADD_3_LEAVES_AN_MFE_THAT_HAS_THE_KEY_OUTGOING(
      leaves(MgmAddGroupMembershipEntry, (call, mfe) -> mfe.hasOutgoing(call.key()))),
  ADD_3_LEAVES_AN_MFE_THAT_HAS_THE_KEY_DISABLED(
      leaves(MgmAddGroupMembershipEntry, (call, mfe) -> mfe.disabled().contains(call.key()))),
  ADD_3_GIVES_AN_EMPTY_LIST_ITS_FULL_TIME_AGAIN(
      Rule.in(
          MgmAddGroupMembershipEntry,
          at ->
              at.fact() instanceof Change.MfeUpdated(Mfe mfe)
                  && at.basis("I22")
                  && mfe.timeout() == 900)),
  ADD_3_WITH_ONE_FLAG_GIVES_AN_EMPTY_LIST_ITS_FULL_TIME_AGAIN(
      Rule.in(
          MgmAddGroupMembershipEntry,
          at ->
              at.fact() instanceof Change.MfeUpdated(Mfe mfe)
                  && at.basis("I12,I22")
                  && mfe.timeout() == 900)),
  ADD_3_ALERTS_THE_OWNER_OF_THE_INCOMING_KEY(
      Rule.in(
          MgmAddGroupMembershipEntry,
          at ->
              callback(at) instanceof Callback.JoinAlert(_, boolean update)
                  && !update
                  && at.basis("I11"))),
  ADD_3_SENDS_THE_COMPONENT_ITSELF_NO_ALERT(
      firstOutgoing((call, mfe) -> call.component().equals(owner(call, mfe)), false)),
  ADD_3_SENDS_IGMP_NO_ALERT(firstOutgoing((call, mfe) -> owner(call, mfe) == null, false)),
  ADD_3_WITH_FORWARD_STATE_ALONE_SENDS_NO_ALERT(
      firstOutgoing(
          (call, mfe) -> owner(call, mfe) != null && !call.component().equals(owner(call, mfe)),
          true)),

  DELETE_WITH_BOTH_FLAGS(deletes(Call.MembershipEntry.BOTH_FLAGS)),
  DELETE_WITH_THE_JOIN_FLAG_ALONE(deletes(List.of(MGM_JOIN_STATE_FLAG))),
  DELETE_WITH_FORWARD_STATE_ALONE_REMOVES_NO_MEMBERSHIP(
      Rule.done(
          MgmDeleteGroupMembershipEntry,
          call ->
              call.entry().flags().equals(List.of(MGM_FORWARD_STATE))
                  && call.facts(Change.MembershipRemoved.class).isEmpty()
                  && !call.facts(Change.MfeUpdated.class).isEmpty())),
  DELETE_1_TELLS_THE_OWNER_OF_A_LOCAL_LEAVE(
      Rule.in(MgmDeleteGroupMembershipEntry, at -> calls(at, Callback.LocalLeave.class))),
  DELETE_1_TELLS_NOBODY_WHERE_IGMP_IS_ALONE(
      Rule.done(
          MgmDeleteGroupMembershipEntry,
          call ->
              call.byIgmp()
                  && call.port().owner() == null
                  && call.callbacks(Callback.LocalLeave.class).isEmpty())),
  DELETE_1_TELLS_NOBODY_OF_WHAT_A_PROTOCOL_DELETES(
      Rule.done(
          MgmDeleteGroupMembershipEntry,
          call -> !call.byIgmp() && call.callbacks(Callback.LocalLeave.class).isEmpty())),
  DELETE_3_TAKES_THE_KEY_OUT_OF_AN_MFE(
      Rule.in(
          MgmDeleteGroupMembershipEntry,
          at -> at.fact() instanceof Change.MfeUpdated && at.basis("documented"))),
  DELETE_3_LEAVES_A_KEY_THAT_ANOTHER_MEMBERSHIP_KEEPS(
      keeps(
          (call, out, mfe) ->
              !out.byForwardState()
                  && Seen.anyMembership(call.moments.getLast().after(), mfe.pair(), call.key()))),
  DELETE_3_LEAVES_A_KEY_THAT_FORWARD_STATE_PUT_THERE(
      keeps(
          (call, out, mfe) ->
              out.byForwardState()
                  && !Seen.anyMembership(call.moments.getLast().after(), mfe.pair(), call.key()))),
  DELETE_3_WITH_FORWARD_STATE_ALONE_TAKES_A_KEY_THAT_A_MEMBERSHIP_KEEPS(
      takesWhatIsKept(
          (at, out) ->
              !out.byForwardState()
                  && Seen.anyMembership(
                      at.before(), ((Change.MfeUpdated) at.fact()).mfe().pair(), out.key()))),
  DELETE_3_WITH_FORWARD_STATE_ALONE_TAKES_WHAT_IT_PUT_THERE(
      takesWhatIsKept((at, out) -> out.byForwardState())),
  DELETE_3_ALERTS_THE_OWNER_OF_THE_INCOMING_KEY(
      Rule.in(
          MgmDeleteGroupMembershipEntry,
          at ->
              callback(at) instanceof Callback.PruneAlert(_, _, boolean delete, Long timeout)
                  && !delete
                  && timeout != null
                  && at.basis("I11,I18"))),
  DELETE_3_LETS_THE_OWNER_ANSWER_WITH_ANOTHER_TIMEOUT(
      Rule.in(
          MgmDeleteGroupMembershipEntry,
          at ->
              at.fact() instanceof Fact.CalledBack back
                  && back.reply() instanceof Callback.Reply.Prune)),
  DELETE_3_SENDS_THE_COMPONENT_ITSELF_NO_ALERT(
      lastOutgoing((call, mfe) -> call.component().equals(owner(call, mfe)), false)),
  DELETE_3_SENDS_IGMP_NO_ALERT(lastOutgoing((call, mfe) -> owner(call, mfe) == null, false)),
  DELETE_3_WITH_FORWARD_STATE_ALONE_SENDS_NO_ALERT(
      lastOutgoing(
          (call, mfe) -> owner(call, mfe) != null && !call.component().equals(owner(call, mfe)),
          true));

  private interface OfMfe {
    boolean test(Seen.InCall call, Mfe mfe);
  }

  private interface OfOutgoing {
    boolean test(Seen.InCall call, Mfe.Outgoing out, Mfe mfe);
  }

  @SuppressWarnings("ImmutableEnumChecker") // predicates without state
  private final Rule.Seeing seeing;

  EntryRule(Rule.Seeing seeing) {
    this.seeing = seeing;
  }

  @Override
  public Rule.Seeing seeing() {
    return seeing;
  }

  private static Handle owner(Seen.InCall call, Mfe mfe) {
    return call.before.ports().getOrFree(mfe.incoming()).owner();
  }

  private static Callback callback(Seen.Moment at) {
    return at.fact() instanceof Fact.CalledBack back ? back.callback() : null;
  }

  private static boolean calls(Seen.Moment at, Class<? extends Callback> kind) {
    return kind.isInstance(callback(at));
  }

  private static Rule.Seeing adds(List<Call.JoinFlag> flags) {
    return Rule.in(
        MgmAddGroupMembershipEntry,
        at ->
            at.fact() instanceof Change.MembershipAdded && at.call().entry().flags().equals(flags));
  }

  private static Rule.Seeing deletes(List<Call.JoinFlag> flags) {
    return Rule.in(
        MgmDeleteGroupMembershipEntry,
        at ->
            at.fact() instanceof Change.MembershipRemoved
                && at.call().entry().flags().equals(flags));
  }

  private static Rule.Seeing fills(Predicate<SourceGroup> pair) {
    return Rule.in(
        MgmAddGroupMembershipEntry,
        at -> at.fact() instanceof Change.MfeUpdated && pair.test(at.call().entry().pair()));
  }

  private static boolean isTouched(Seen.InCall call, Mfe mfe) {
    return call.facts(Change.MfeUpdated.class).stream()
        .anyMatch(each -> each.mfe().pair().equals(mfe.pair()));
  }

  private static Rule.Seeing leaves(Function function, OfMfe condition) {
    return Rule.done(
        function,
        call -> call.matched().anyMatch(mfe -> condition.test(call, mfe) && !isTouched(call, mfe)));
  }

  private static Rule.Seeing keeps(OfOutgoing condition) {
    return leaves(
        MgmDeleteGroupMembershipEntry,
        (call, mfe) -> {
          Mfe.Outgoing out = mfe.outgoing(call.key());
          return call.entry().flags().contains(MGM_JOIN_STATE_FLAG)
              && out != null
              && condition.test(call, out, mfe);
        });
  }

  private static Rule.Seeing takesWhatIsKept(
      java.util.function.BiPredicate<Seen.Moment, Mfe.Outgoing> condition) {
    return Rule.in(
        MgmDeleteGroupMembershipEntry,
        at ->
            at.fact() instanceof Change.MfeUpdated(Mfe mfe)
                && at.call().entry().flags().equals(List.of(MGM_FORWARD_STATE))
                && condition.test(
                    at, at.before().mfes().get(mfe.pair()).outgoing(at.call().key())));
  }

  /// An MFE's list was empty and is no longer, and no alert was sent for it.
  private static Rule.Seeing firstOutgoing(OfMfe condition, boolean forwardOnly) {
    return Rule.done(
        MgmAddGroupMembershipEntry,
        call ->
            isForwardOnly(call) == forwardOnly
                && call.matched()
                    .anyMatch(
                        mfe ->
                            mfe.outgoing().isEmpty()
                                && isTouched(call, mfe)
                                && condition.test(call, mfe)
                                && !call.callbacks(Callback.JoinAlert.class)
                                    .contains(new Callback.JoinAlert(mfe.pair(), false))));
  }

  /// An MFE's list had the key alone and is empty now, and no alert was sent for it.
  private static Rule.Seeing lastOutgoing(OfMfe condition, boolean forwardOnly) {
    return Rule.done(
        MgmDeleteGroupMembershipEntry,
        call ->
            isForwardOnly(call) == forwardOnly
                && call.matched()
                    .anyMatch(
                        mfe ->
                            mfe.outgoingKeys().equals(List.of(call.key()))
                                && isTouched(call, mfe)
                                && condition.test(call, mfe)
                                && call.callbacks(Callback.PruneAlert.class).stream()
                                    .noneMatch(
                                        each ->
                                            !each.bMemberDelete()
                                                && each.pair().equals(mfe.pair()))));
  }

  private static boolean isForwardOnly(Seen.InCall call) {
    return !call.entry().flags().contains(MGM_JOIN_STATE_FLAG);
  }
}
