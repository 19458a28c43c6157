package org.mgmscope.mgm;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/// Section 4: what happens around the calls.
enum StimulusRule implements Rule {
  PACKET_1_GOES_BY_THE_MFE_THAT_EXISTS(
      packet((packet, it) -> hadMfe(packet, it) && it.facts(Change.class).isEmpty())),
  PACKET_2_WITHOUT_ROUTE_IS_DROPPED(dropped(Fact.Dropped.Reason.NO_ROUTE)),
  PACKET_2_WITHOUT_OWNER_OR_IGMP_TOWARDS_THE_SOURCE_IS_DROPPED(
      dropped(Fact.Dropped.Reason.NO_OWNER)),
  PACKET_2_TAKES_THE_LONGEST_PREFIX(
      Rule.event(
          at ->
              at.fact() instanceof Change.MfeAdded(Mfe mfe)
                  && at.before().router().routes().stream()
                          .filter(route -> matches(route, mfe.pair().source()))
                          .count()
                      > 1)),
  PACKET_3_ASKS_THE_OWNER_FOR_THE_RPF_INTERFACE(
      Rule.event(at -> callback(at) instanceof Callback.Rpf)),
  PACKET_3_ASKS_NOBODY_WHERE_IGMP_IS_ALONE(
      packet(
          (_, it) ->
              !it.facts(Change.MfeAdded.class).isEmpty() && !it.calledBack(Callback.Rpf.class))),
  PACKET_3_TAKES_ANOTHER_INCOMING_KEY_FROM_THE_OWNER(
      Rule.event(
          at ->
              at.fact() instanceof Fact.CalledBack back
                  && back.reply() instanceof Callback.Reply.Rpf)),
  PACKET_3_TAKES_NO_KEY_THAT_THE_OWNER_DOES_NOT_OWN(
      Rule.event(
          at ->
              at.fact() instanceof Fact.CalledBack back
                  && back.callback() instanceof Callback.Rpf(_, InterfaceKey key, _)
                  && back.delivered()
                  && back.reply() == null
                  && at.before().wiring().client(back.to()).policy().rpf() != null
                  && !at.before().wiring().client(back.to()).policy().rpf().key().equals(key))),
  PACKET_3_TAKES_NO_ANSWER_THAT_NAMES_THE_SAME_KEY(
      Rule.event(
          at ->
              at.fact() instanceof Fact.CalledBack back
                  && back.callback() instanceof Callback.Rpf(_, InterfaceKey key, _)
                  && back.delivered()
                  && back.reply() == null
                  && at.before().wiring().client(back.to()).policy().rpf() != null
                  && at.before().wiring().client(back.to()).policy().rpf().key().equals(key))),
  PACKET_4_GIVES_THE_MFE_EVERY_OTHER_KEY_WITH_A_MATCHING_MEMBERSHIP(
      Rule.event(
          at ->
              at.fact() instanceof Change.MfeAdded(Mfe mfe)
                  && !mfe.outgoing().isEmpty()
                  && at.before().router().keys().stream()
                      .filter(key -> !key.equals(mfe.incoming()))
                      .filter(key -> Seen.anyMembership(at.before(), mfe.pair(), key))
                      .toList()
                      .equals(mfe.outgoingKeys()))),
  PACKET_4_LEAVES_THE_INCOMING_KEY_OUT(
      Rule.event(
          at ->
              at.fact() instanceof Change.MfeAdded(Mfe mfe)
                  && Seen.anyMembership(at.before(), mfe.pair(), mfe.incoming())
                  && !mfe.hasOutgoing(mfe.incoming()))),
  PACKET_4_ALERTS_AN_OWNER_OF_THE_CREATION(
      Rule.event(at -> callback(at) instanceof Callback.CreationAlert && at.basis("I16"))),
  PACKET_4_ALERTS_SEVERAL_OWNERS_OF_THE_CREATION(
      packet(
          (_, it) ->
              it.facts(Fact.CalledBack.class).stream()
                      .filter(back -> back.callback() instanceof Callback.CreationAlert)
                      .map(Fact.CalledBack::to)
                      .distinct()
                      .count()
                  > 1)),
  PACKET_4_ALERTS_NOBODY_FOR_A_KEY_OF_IGMP_ALONE(
      packet(
          (_, it) ->
              it.facts(Change.MfeAdded.class).stream()
                      .anyMatch(added -> !added.mfe().outgoing().isEmpty())
                  && !it.calledBack(Callback.CreationAlert.class))),
  PACKET_4_LETS_AN_OWNER_DISABLE_KEYS(
      Rule.event(
          at ->
              at.fact() instanceof Fact.CalledBack back
                  && back.reply() instanceof Callback.Reply.Creation)),
  PACKET_5_TELLS_THE_OWNER_THAT_THE_LIST_IS_EMPTY(
      packet(
          (_, it) ->
              !it.facts(Change.MfeAdded.class).isEmpty()
                  && it.calledBack(Callback.PruneAlert.class))),
  PACKET_5_TELLS_THE_OWNER_THAT_ALL_KEYS_ARE_DISABLED(
      packet(
          (_, it) ->
              it.facts(Change.MfeAdded.class).stream()
                      .anyMatch(added -> !added.mfe().outgoing().isEmpty())
                  && it.calledBack(Callback.PruneAlert.class))),
  PACKET_5_LETS_THE_OWNER_ANSWER_WITH_ANOTHER_TIMEOUT(
      packet(
          (_, it) ->
              it.facts(Fact.CalledBack.class).stream()
                  .anyMatch(back -> back.reply() instanceof Callback.Reply.Prune))),
  PACKET_5_TELLS_NOBODY_WHERE_IGMP_IS_ALONE(
      packet(
          (_, it) ->
              it.facts(Change.MfeAdded.class).stream()
                      .anyMatch(added -> added.mfe().outgoing().isEmpty())
                  && !it.calledBack(Callback.PruneAlert.class))),
  PACKET_6_ON_ANOTHER_KEY_IS_DROPPED_AND_CALLS_NOBODY(
      packet(
          (packet, it) ->
              hadMfe(packet, it)
                  && it.facts(Fact.Dropped.class).stream()
                      .anyMatch(drop -> drop.reason() == Fact.Dropped.Reason.DIFFERENT_INTERFACE)
                  && it.facts(Fact.CalledBack.class).isEmpty())),
  PACKET_6_WITHOUT_RECEIVERS_IS_DROPPED(dropped(Fact.Dropped.Reason.NO_RECEIVERS)),
  PACKET_6_IS_FORWARDED(Rule.event(at -> at.fact() instanceof Fact.Forwarded)),

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

  private static Callback callback(Seen.Moment at) {
    return at.fact() instanceof Fact.CalledBack back ? back.callback() : null;
  }

  private static boolean matches(Router.Route route, Address source) {
    return (source.bits() & Router.Route.mask(route.length())) == route.prefix().bits();
  }

  private static Rule.Seeing packet(BiPredicate<Stimulus.Packet, Seen.InInput> taken) {
    return Rule.input(it -> it.input instanceof Stimulus.Packet packet && taken.test(packet, it));
  }

  private static boolean hadMfe(Stimulus.Packet packet, Seen.InInput it) {
    return it.before.mfes().get(packet.pair()) != null;
  }

  private static Rule.Seeing dropped(Fact.Dropped.Reason reason) {
    return Rule.event(
        at -> at.fact() instanceof Fact.Dropped dropped && dropped.reason() == reason);
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
