package org.mgmscope.mgm;

import static org.mgmscope.mgm.Function.MgmDeRegisterMProtocol;
import static org.mgmscope.mgm.Function.MgmReleaseInterfaceOwnership;
import static org.mgmscope.mgm.Function.MgmTakeInterfaceOwnership;

import java.util.List;

/// Section 3: MgmDeRegisterMProtocol, MgmTakeInterfaceOwnership, MgmReleaseInterfaceOwnership, and
/// what IGMP adds after them. Refusals are counted apart, see [Answers]. Step 2 of a taking has a
/// condition that never holds: on a key without owner there are memberships of IGMP only, so once
/// these are removed none remains that could match. Nor is a report ever added already when IGMP
/// adds what it knows.
enum OwnershipRule implements Rule {
  DEREGISTER_DESTROYS_AN_ENUMERATION(
      Rule.in(MgmDeRegisterMProtocol, at -> at.fact() instanceof Change.EnumerationDestroyed)),
  DEREGISTER_DESTROYS_SEVERAL_ENUMERATIONS_IN_ORDER(
      Rule.done(
          MgmDeRegisterMProtocol,
          call -> {
            List<EnumerationHandle> destroyed =
                call.facts(Change.EnumerationDestroyed.class).stream()
                    .map(Change.EnumerationDestroyed::enumeration)
                    .toList();
            return destroyed.size() > 1 && destroyed.stream().sorted().toList().equals(destroyed);
          })),
  DEREGISTER_DESTROYS_THE_HANDLE(
      Rule.in(
          MgmDeRegisterMProtocol,
          at ->
              at.fact() instanceof Change.HandleDestroyed(_, Handle handle)
                  && handle.equals(at.call().called.handle()))),

  TAKE_WHERE_IGMP_IS_ABSENT_CALLS_NOBODY(
      Rule.done(
          MgmTakeInterfaceOwnership,
          call ->
              !call.byIgmp()
                  && !call.port().hasIgmp()
                  && call.facts(Fact.CalledBack.class).isEmpty())),
  TAKE_1_DISABLES_IGMP(
      Rule.in(MgmTakeInterfaceOwnership, at -> at.fact() instanceof Change.IgmpDisabled)),
  TAKE_2_REMOVES_A_MEMBERSHIP_OF_IGMP(
      Rule.in(
          MgmTakeInterfaceOwnership,
          at -> at.fact() instanceof Change.MembershipRemoved && at.basis("I6"))),
  TAKE_2_TAKES_THE_KEY_OUT_OF_AN_MFE(
      Rule.in(
          MgmTakeInterfaceOwnership,
          at -> at.fact() instanceof Change.MfeUpdated && at.basis("I6,I7"))),
  TAKE_2_LEAVES_A_KEY_THAT_FORWARD_STATE_PUT_THERE(
      Rule.done(
          MgmTakeInterfaceOwnership,
          call -> {
            Mfe.Outgoing forwarded = new Mfe.Outgoing(call.key(), true);
            return !call.byIgmp()
                && Seen.mfes(call.before).anyMatch(mfe -> mfe.outgoing().contains(forwarded))
                && Seen.mfes(call.moments.getLast().after())
                    .anyMatch(mfe -> mfe.outgoing().contains(forwarded));
          })),
  TAKE_2_LEAVES_AN_INCOMING_KEY(
      Rule.done(
          MgmTakeInterfaceOwnership,
          call ->
              !call.byIgmp()
                  && Seen.mfes(call.moments.getLast().after())
                      .anyMatch(mfe -> mfe.incoming().equals(call.key())))),
  TAKE_3_SETS_THE_OWNER(
      Rule.in(
          MgmTakeInterfaceOwnership,
          at ->
              at.fact() instanceof Change.OwnershipTaken
                  && at.call()
                      .called
                      .handle()
                      .equals(at.after().ports().getOrFree(at.call().key()).owner()))),
  TAKE_4_ENABLES_IGMP(
      Rule.in(MgmTakeInterfaceOwnership, at -> at.fact() instanceof Change.IgmpEnabled)),
  TAKE_BY_IGMP_ON_A_KEY_WITHOUT_OWNER(
      Rule.done(MgmTakeInterfaceOwnership, call -> call.byIgmp() && call.port().owner() == null)),
  TAKE_BY_IGMP_ON_A_KEY_WITH_OWNER(
      Rule.done(MgmTakeInterfaceOwnership, call -> call.byIgmp() && call.port().owner() != null)),

  RELEASE_WHERE_IGMP_IS_ABSENT_CALLS_NOBODY(
      Rule.done(
          MgmReleaseInterfaceOwnership,
          call ->
              !call.byIgmp()
                  && !call.port().hasIgmp()
                  && call.facts(Fact.CalledBack.class).isEmpty())),
  RELEASE_1_DISABLES_IGMP(
      Rule.in(
          MgmReleaseInterfaceOwnership,
          at -> at.fact() instanceof Change.IgmpDisabled && at.basis("I19"))),
  RELEASE_2_REMOVES_A_MEMBERSHIP_OF_THE_CLIENT(
      Rule.in(
          MgmReleaseInterfaceOwnership,
          at ->
              at.fact() instanceof Change.MembershipRemoved removed
                  && !at.call().byIgmp()
                  && removed.membership().client().equals(at.call().called.handle()))),
  RELEASE_2_REMOVES_A_MEMBERSHIP_OF_IGMP(
      Rule.in(
          MgmReleaseInterfaceOwnership,
          at ->
              at.fact() instanceof Change.MembershipRemoved removed
                  && !at.call().byIgmp()
                  && removed.membership().client().equals(at.before().igmpHandle()))),
  RELEASE_3_CLEARS_THE_OWNER(
      Rule.in(
          MgmReleaseInterfaceOwnership,
          at ->
              at.fact() instanceof Change.OwnershipReleased
                  && !at.call().byIgmp()
                  && at.after().ports().getOrFree(at.call().key()).owner() == null)),
  RELEASE_4_ENABLES_IGMP(
      Rule.in(MgmReleaseInterfaceOwnership, at -> at.fact() instanceof Change.IgmpEnabled)),
  RELEASE_5_DELETES_AN_MFE_BY_ITS_INCOMING_KEY(deletes((mfe, key) -> mfe.incoming().equals(key))),
  RELEASE_5_DELETES_AN_MFE_BY_AN_OUTGOING_KEY(deletes(Mfe::hasOutgoing)),
  RELEASE_5_DELETES_AN_MFE_BY_A_DISABLED_KEY(deletes((mfe, key) -> mfe.disabled().contains(key))),
  RELEASE_5_LEAVES_AN_MFE_THAT_IS_NOT_ASSOCIATED(
      Rule.done(
          MgmReleaseInterfaceOwnership,
          call -> !call.moments.getLast().after().mfes().all().isEmpty())),
  RELEASE_5_COMES_AFTER_ENABLE(deletesWhileIgmpIs(Ports.Igmp.ENABLED)),
  RELEASE_5_COMES_BEFORE_ENABLE_IN_THE_OTHER_READING(deletesWhileIgmpIs(Ports.Igmp.DISABLED)),
  RELEASE_BY_IGMP_REMOVES_ITS_MEMBERSHIP(
      Rule.in(
          MgmReleaseInterfaceOwnership,
          at -> at.fact() instanceof Change.MembershipRemoved && at.call().byIgmp())),
  RELEASE_BY_IGMP_LEAVES_A_MEMBERSHIP_OF_THE_OWNER(
      Rule.done(
          MgmReleaseInterfaceOwnership,
          call ->
              call.byIgmp()
                  && !call.moments.getLast().after().memberships().on(call.key()).isEmpty())),
  RELEASE_BY_IGMP_MAKES_IT_ABSENT(
      Rule.done(
          MgmReleaseInterfaceOwnership,
          call ->
              call.byIgmp()
                  && !call.moments.getLast().after().ports().getOrFree(call.key()).hasIgmp())),
  RELEASE_BY_IGMP_DELETES_AN_MFE(
      Rule.in(
          MgmReleaseInterfaceOwnership,
          at -> at.fact() instanceof Change.MfeRemoved && at.call().byIgmp())),
  RELEASE_REFUSED_TO_ONE_WHO_IS_NOT_THE_OWNER(
      Rule.ended(
          MgmReleaseInterfaceOwnership,
          Outcome.NOT_TAKEN,
          call -> !call.byIgmp() && call.port().owner() != null)),
  RELEASE_REFUSED_WHERE_NOBODY_IS_THE_OWNER(
      Rule.ended(
          MgmReleaseInterfaceOwnership,
          Outcome.NOT_TAKEN,
          call -> !call.byIgmp() && call.port().owner() == null)),
  RELEASE_REFUSED_TO_IGMP_WHERE_IT_IS_ABSENT(
      Rule.ended(MgmReleaseInterfaceOwnership, Outcome.NOT_TAKEN, Seen.InCall::byIgmp)),

  IGMP_ADDS_A_REPORT_AFTER_A_TAKE(addsAfterEnableIn(MgmTakeInterfaceOwnership)),
  IGMP_ADDS_A_REPORT_AFTER_A_RELEASE(addsAfterEnableIn(MgmReleaseInterfaceOwnership)),
  IGMP_ADDS_A_REPORT_AFTER_ITS_OWN_TAKE(
      Rule.event(
          at ->
              at.fact() instanceof Fact.Called called
                  && called.call() instanceof Call.AddGroupMembershipEntry
                  && at.basis("I20"))),
  A_CRASHED_IGMP_ADDS_NOTHING(
      Rule.event(
          at ->
              at.fact()
                      instanceof
                      Fact.CalledBack(_, Callback.EnableIgmp(InterfaceKey key), boolean heard, _)
                  && !heard
                  && !at.before().ports().reports(key).isEmpty())),
  DEADLOCK_IN_A_TAKE(deadlockIn(MgmTakeInterfaceOwnership)),
  DEADLOCK_IN_A_RELEASE(deadlockIn(MgmReleaseInterfaceOwnership)),
  NO_DEADLOCK_WHERE_IGMP_HAS_NOTHING_TO_ADD(
      Rule.event(
          at ->
              at.fact() instanceof Change.IgmpEnabled
                  && Boolean.TRUE.equals(
                      at.after().wiring().igmp().policy().addsInsideEnableCallback())));

  @SuppressWarnings("ImmutableEnumChecker") // predicates without state
  private final Rule.Seeing seeing;

  OwnershipRule(Rule.Seeing seeing) {
    this.seeing = seeing;
  }

  @Override
  public Rule.Seeing seeing() {
    return seeing;
  }

  private static Rule.Seeing deletes(
      java.util.function.BiPredicate<Mfe, InterfaceKey> association) {
    return Rule.in(
        MgmReleaseInterfaceOwnership,
        at ->
            at.fact() instanceof Change.MfeRemoved(SourceGroup pair, _)
                && at.basis("I8")
                && association.test(at.before().mfes().get(pair), at.call().key()));
  }

  private static Rule.Seeing deletesWhileIgmpIs(Ports.Igmp igmp) {
    return Rule.in(
        MgmReleaseInterfaceOwnership,
        at ->
            at.fact() instanceof Change.MfeRemoved
                && !at.call().byIgmp()
                && at.before().ports().getOrFree(at.call().key()).igmp() == igmp);
  }

  private static Rule.Seeing addsAfterEnableIn(Function function) {
    return Rule.event(
        at ->
            at.fact() instanceof Fact.Called called
                && called.call() instanceof Call.AddGroupMembershipEntry
                && at.input().moments.stream()
                    .anyMatch(
                        cause ->
                            cause.event().number() == at.event().cause()
                                && cause.fact() instanceof Fact.CalledBack back
                                && back.callback() instanceof Callback.EnableIgmp
                                && cause.in(function)));
  }

  private static Rule.Seeing deadlockIn(Function function) {
    return Rule.event(
        at -> at.fact() instanceof Fact.Fault.Deadlock deadlock && deadlock.outer() == function);
  }
}
