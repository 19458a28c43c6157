package org.mgmscope.mgm;

import java.util.List;
import java.util.function.Predicate;

/// Section 4: what happens around the calls, but for packets, see [PacketRule].
enum StimulusRule implements Rule {
  REPORT_MAKES_IGMP_ADD(said(Stimulus.Report.class, Function.MgmAddGroupMembershipEntry)),
  REPORT_THAT_IS_NONE_THE_NEWER_MAKES_NO_CALL(
      silent(Stimulus.Report.class, it -> hadReport(it) && igmp(it) == Ports.Igmp.ENABLED)),
  REPORT_WHERE_IGMP_IS_ABSENT_MAKES_NO_CALL(
      silent(Stimulus.Report.class, it -> !hadReport(it) && igmp(it) == Ports.Igmp.ABSENT)),
  REPORT_TO_A_CRASHED_IGMP_MAKES_NO_CALL(
      silent(Stimulus.Report.class, it -> !hadReport(it) && igmpCrashed(it.before))),
  LEAVE_MAKES_IGMP_DELETE(said(Stimulus.Leave.class, Function.MgmDeleteGroupMembershipEntry)),
  LEAVE_OF_WHAT_IS_NOT_REPORTED_MAKES_NO_CALL(
      silent(Stimulus.Leave.class, it -> !hadReport(it) && igmp(it) == Ports.Igmp.ENABLED)),
  LEAVE_WHERE_IGMP_IS_ABSENT_MAKES_NO_CALL(
      silent(Stimulus.Leave.class, it -> hadReport(it) && igmp(it) == Ports.Igmp.ABSENT)),
  LEAVE_TO_A_CRASHED_IGMP_MAKES_NO_CALL(
      silent(Stimulus.Leave.class, it -> hadReport(it) && igmpCrashed(it.before))),

  DURING_IS_DELIVERED_AFTER_DISABLE(
      Rule.event(at -> at.fact() instanceof Stimulus.FromHost && at.call() != null)),
  DURING_ON_ANOTHER_KEY_IS_DELIVERED_AFTER_THE_STEP(
      Rule.event(
          at ->
              at.fact() instanceof Stimulus.FromHost said
                  && at.call() == null
                  && !at.input().input.equals(said))),
  DURING_IGMP_ADDS_WHAT_IS_LEFT(
      Rule.event(
          at ->
              at.fact() instanceof Fact.Called(_, _, Call.AddGroupMembershipEntry add)
                  && at.event().basis().equals(Basis.DOCUMENTED)
                  && at.input().moments.stream()
                      .anyMatch(
                          said ->
                              said.call() != null
                                  && said.fact()
                                      .equals(
                                          new Stimulus.Report(
                                              add.entry().key(), add.entry().pair()))))),
  DURING_AN_ILL_BEHAVED_IGMP_ADDS_AT_ONCE(whileDisabled(Function.MgmAddGroupMembershipEntry)),
  DURING_AN_ILL_BEHAVED_IGMP_DELETES_AT_ONCE(whileDisabled(Function.MgmDeleteGroupMembershipEntry)),

  WAIT_DELETES_AN_MFE_AFTER_900_SECONDS(
      Rule.event(at -> expired(at) != null && expired(at).timeout() == 900)),
  WAIT_DELETES_AN_MFE_AFTER_ANOTHER_TIMEOUT(
      Rule.event(at -> expired(at) != null && expired(at).timeout() != 900)),
  WAIT_DELETES_AN_MFE_IN_THE_VERY_SECOND(
      Rule.event(
          at ->
              expired(at) != null
                  && at.before().clock() == expired(at).createdAt() + expired(at).timeout())),
  WAIT_DELETES_SEVERAL_MFES_IN_ORDER(
      Rule.input(
          it -> {
            List<SourceGroup> removed =
                it.facts(Change.MfeRemoved.class).stream().map(Change.MfeRemoved::pair).toList();
            return it.input instanceof Stimulus.Wait
                && removed.size() > 1
                && removed.stream().sorted().toList().equals(removed);
          })),
  WAIT_LEAVES_AN_MFE_WHOSE_TIME_HAS_NOT_COME(
      Rule.input(
          it ->
              it.input instanceof Stimulus.Wait
                  && Seen.mfes(it.after)
                      .anyMatch(mfe -> it.after.clock() < mfe.createdAt() + mfe.timeout()))),

  CRASH_LOSES_A_CALLBACK(
      Rule.event(at -> at.fact() instanceof Fact.CalledBack back && !back.delivered())),
  CRASH_LEAVES_THE_KEYS_TAKEN(
      Rule.input(
          it ->
              it.input instanceof Stimulus.Crash crash
                  && it.after.clients().status(crash.client()).handle() != null
                  && !it.after
                      .ports()
                      .takenBy(it.after.clients().status(crash.client()).handle())
                      .isEmpty()
                  && it.moments.size() == 1)),
  CRASH_MAKES_CALLS_BE_SKIPPED(
      Rule.event(at -> at.fact() instanceof Fact.Fault.CrashedClient && at.basis("I17"))),
  CRASH_AND_THE_OLD_REGISTRATION_STAYS(
      Rule.ended(
          Function.MgmRegisterMProtocol,
          Outcome.ALREADY_REGISTERED,
          call -> call.before.clients().status(call.called.by()).crashed())),
  CRASH_IS_OVER_WHEN_THE_CLIENT_REGISTERS_AGAIN(
      Rule.event(
          at ->
              at.fact() instanceof Change.HandleCreated created
                  && at.before().clients().status(created.client()).crashed()
                  && !at.after().clients().status(created.client()).crashed())),

  START_UP_GOES_ON_AFTER_A_REFUSAL(
      Rule.input(it -> it.input instanceof Input.StartUp && goesOnAfterRefusal(it))),
  START_UP_READS_THE_GROUPS(
      Rule.input(
          it ->
              it.input instanceof Input.StartUp
                  && it.facts(Fact.Returned.class).stream()
                      .anyMatch(
                          back ->
                              back.out() instanceof Fact.Out.Groups groups
                                  && !groups.entries().isEmpty()))),
  START_UP_OF_A_CRASHED_CLIENT_READS_NO_GROUPS(
      Rule.input(
          it ->
              it.input instanceof Input.StartUp
                  && it.facts(Fact.Fault.CrashedClient.class).stream()
                      .anyMatch(f -> f.skipped() == Function.MgmGroupEnumerationStart)
                  && it.facts(Fact.Fault.CrashedClient.class).stream()
                      .noneMatch(f -> f.skipped() == Function.MgmGroupEnumerationEnd))),
  SHUT_DOWN_RELEASES_ALL_KEYS_AND_DEREGISTERS(
      Rule.input(
          it ->
              it.input instanceof Input.ShutDown down
                  && it.facts(Change.OwnershipReleased.class).size() > 1
                  && it.after.clients().status(down.client()).handle() == null)),
  SHUT_DOWN_GOES_ON_AFTER_A_SKIPPED_CALL(
      Rule.input(
          it ->
              it.input instanceof Input.ShutDown
                  && it.facts(Fact.Fault.CrashedClient.class).size() > 1));

  @SuppressWarnings("ImmutableEnumChecker") // predicates without state
  private final Rule.Seeing seeing;

  StimulusRule(Rule.Seeing seeing) {
    this.seeing = seeing;
  }

  @Override
  public Rule.Seeing seeing() {
    return seeing;
  }

  private static Rule.Seeing said(Class<? extends Stimulus.FromHost> kind, Function function) {
    return Rule.input(
        it ->
            kind.isInstance(it.input)
                && it.facts(Fact.Called.class).stream()
                    .anyMatch(called -> called.call().function() == function));
  }

  private static Rule.Seeing silent(
      Class<? extends Stimulus.FromHost> kind, Predicate<Seen.InInput> situation) {
    return Rule.input(
        it -> kind.isInstance(it.input) && it.moments.size() == 1 && situation.test(it));
  }

  private static boolean hadReport(Seen.InInput it) {
    Stimulus.FromHost said = (Stimulus.FromHost) it.input;
    return it.before.ports().reports(said.key()).contains(said.pair());
  }

  private static Ports.Igmp igmp(Seen.InInput it) {
    return it.before.ports().getOrFree(((Stimulus.FromHost) it.input).key()).igmp();
  }

  private static boolean igmpCrashed(State state) {
    Router.Client igmp = state.wiring().igmp();
    return igmp != null && state.clients().status(igmp.name()).crashed();
  }

  private static Rule.Seeing whileDisabled(Function function) {
    return Rule.ended(
        function,
        Outcome.IGMP_DISABLED,
        call -> call.event.basis().equals(Basis.SCENARIO) && !call.before.calls().isEmpty());
  }

  private static Mfe expired(Seen.Moment at) {
    return at.fact() instanceof Change.MfeRemoved(SourceGroup pair, Change.MfeRemoved.Reason reason)
            && reason == Change.MfeRemoved.Reason.TIMEOUT
        ? at.before().mfes().get(pair)
        : null;
  }

  private static boolean goesOnAfterRefusal(Seen.InInput it) {
    List<Fact.Returned> returned = it.facts(Fact.Returned.class);
    return returned.subList(0, Math.max(0, returned.size() - 1)).stream()
        .anyMatch(each -> each.outcome().isRefusal());
  }
}
