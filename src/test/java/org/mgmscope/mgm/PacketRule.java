package org.mgmscope.mgm;

import java.util.function.BiPredicate;

/// Section 4: what a packet does.
enum PacketRule implements Rule {
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
  PACKET_6_IS_FORWARDED(Rule.event(at -> at.fact() instanceof Fact.Forwarded));

  @SuppressWarnings("ImmutableEnumChecker") // predicates without state
  private final Rule.Seeing seeing;

  PacketRule(Rule.Seeing seeing) {
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
}
