package org.mgmscope.mgm;

import static org.mgmscope.mgm.Function.MgmGroupEnumerationEnd;
import static org.mgmscope.mgm.Function.MgmGroupEnumerationGetNext;
import static org.mgmscope.mgm.Function.MgmGroupEnumerationStart;
import static org.mgmscope.mgm.Function.MgmSetMfe;

import java.util.List;

/// Section 3: MgmSetMfe, the functions that read MFEs and statistics, and the group enumerations.
enum ReadingRule implements Rule {
  SET_MFE_CHANGES_THE_UPSTREAM_NEIGHBOUR(setMfe(true)),
  SET_MFE_TELLS_THE_SAME_UPSTREAM_NEIGHBOUR(setMfe(false)),

  MFE_FITS_JUST(fits(null)),
  STATS_FIT_JUST(fits(Call.StatsFlag.MGM_MFE_STATS_0)),
  STATS_EX_FIT_JUST(fits(Call.StatsFlag.MGM_MFE_STATS_1)),
  MFE_LACKS_ONE_BYTE(lacksOneByte(null)),
  STATS_LACK_ONE_BYTE(lacksOneByte(Call.StatsFlag.MGM_MFE_STATS_0)),
  STATS_EX_LACK_ONE_BYTE(lacksOneByte(Call.StatsFlag.MGM_MFE_STATS_1)),
  NEXT_AFTER_A_PAIR_THAT_EXISTS(next(true)),
  NEXT_AFTER_A_PAIR_THAT_DOES_NOT_EXIST(next(false)),
  SEVERAL_MFES_AT_ONCE(
      Rule.call(
          call -> call.returned.out() instanceof Fact.Out.Mfes mfes && mfes.entries().size() > 1)),
  SEVERAL_STATISTICS_AT_ONCE(
      Rule.call(
          call ->
              call.returned.out() instanceof Fact.Out.Statistics statistics
                  && statistics.entries().size() > 1)),

  ENUMERATION_OF_ALL_SOURCES(
      started(Call.EnumerationType.ALL_SOURCES, snapshot -> has(snapshot, true))),
  ENUMERATION_OF_ALL_SOURCES_HAS_THOSE_WITH_A_SOURCE_TOO(
      started(Call.EnumerationType.ALL_SOURCES, snapshot -> has(snapshot, false))),
  ENUMERATION_OF_ANY_SOURCE_HAS_ONLY_THOSE_WITH_A_SOURCE(
      started(
          Call.EnumerationType.ANY_SOURCE,
          snapshot -> !snapshot.isEmpty() && !has(snapshot, true))),
  ENUMERATION_TELLS_A_PAIR_JOINED_TWICE_ONCE(
      Rule.done(
          MgmGroupEnumerationStart,
          call -> {
            List<SourceGroup> joined =
                call.before.memberships().byKey().keys().stream().map(Membership::pair).toList();
            List<SourceGroup> snapshot =
                call.facts(Change.EnumerationCreated.class).getFirst().snapshot();
            return joined.stream().distinct().count() < joined.size()
                && snapshot.stream().distinct().count() == snapshot.size()
                && !snapshot.isEmpty();
          })),
  ENUMERATION_GIVES_A_PAIR_THAT_IS_NO_LONGER_JOINED(
      Rule.call(
          call ->
              call.returned.out() instanceof Fact.Out.Groups(List<SourceGroup> entries)
                  && entries.stream()
                      .anyMatch(
                          pair ->
                              call.before.memberships().byKey().keys().stream()
                                  .noneMatch(each -> each.pair().equals(pair))))),
  ENUMERATION_WANTS_16_BYTES_EVEN_WITH_NOTHING_LEFT(
      Rule.ended(
          MgmGroupEnumerationGetNext,
          Outcome.BUFFER_TOO_SMALL,
          call -> {
            Enumerations.Open open = enumeration(call);
            return call.returned.out().equals(new Fact.Out.BufferSize(16))
                && open.position() == open.snapshot().size();
          })),
  ENUMERATION_READ_BY_ANOTHER(
      Rule.call(
          call ->
              call.function() == MgmGroupEnumerationGetNext
                  && !call.returned.outcome().isRefusal()
                  && !ownsEnumeration(call))),
  ENUMERATION_ENDED_BY_ANOTHER(Rule.done(MgmGroupEnumerationEnd, call -> !ownsEnumeration(call)));

  @SuppressWarnings("ImmutableEnumChecker") // predicates without state
  private final Rule.Seeing seeing;

  ReadingRule(Rule.Seeing seeing) {
    this.seeing = seeing;
  }

  @Override
  public Rule.Seeing seeing() {
    return seeing;
  }

  private static Rule.Seeing setMfe(boolean changes) {
    return Rule.in(
        MgmSetMfe,
        at ->
            at.fact() instanceof Change.MfeUpdated(Mfe mfe)
                && mfe.equals(at.before().mfes().get(mfe.pair())) != changes);
  }

  /// The first entry given needed all of the buffer.
  private static Rule.Seeing fits(Call.StatsFlag flag) {
    return Rule.call(
        call -> {
          Mfe first =
              switch (call.returned.out()) {
                case Fact.Out.Mfes(List<Mfe> entries) when !entries.isEmpty() -> entries.getFirst();
                case Fact.Out.Statistics(List<MfeEntry> entries) when !entries.isEmpty() ->
                    entries.getFirst().mfe();
                default -> null;
              };
          return first != null
              && flag(call) == flag
              && buffer(call) == RandomReads.size(first, flag);
        });
  }

  private static Rule.Seeing lacksOneByte(Call.StatsFlag flag) {
    return Rule.call(
        call ->
            call.function() != MgmGroupEnumerationGetNext
                && call.returned.out() instanceof Fact.Out.BufferSize(long needed)
                && flag(call) == flag
                && buffer(call) == needed - 1);
  }

  private static Rule.Seeing next(boolean exists) {
    return Rule.call(
        call -> {
          SourceGroup after =
              switch (call.called.call()) {
                case Call.GetNextMfe get -> get.after();
                case Call.GetNextMfeStats get -> get.after();
                default -> null;
              };
          return after != null
              && (call.before.mfes().get(after) != null) == exists
              && !call.returned.outcome().isRefusal()
              && call.returned.outcome() != Outcome.NOTHING_LEFT;
        });
  }

  private static Call.StatsFlag flag(Seen.InCall call) {
    return switch (call.called.call()) {
      case Call.GetMfeStats get -> get.flag();
      case Call.GetFirstMfeStats get -> get.flag();
      case Call.GetNextMfeStats get -> get.flag();
      default -> null;
    };
  }

  private static long buffer(Seen.InCall call) {
    return switch (call.called.call()) {
      case Call.GetMfe get -> get.bufferSize();
      case Call.GetFirstMfe get -> get.bufferSize();
      case Call.GetNextMfe get -> get.bufferSize();
      case Call.GetMfeStats get -> get.bufferSize();
      case Call.GetFirstMfeStats get -> get.bufferSize();
      case Call.GetNextMfeStats get -> get.bufferSize();
      default -> -1;
    };
  }

  private static Rule.Seeing started(
      Call.EnumerationType type, java.util.function.Predicate<List<SourceGroup>> snapshot) {
    return Rule.in(
        MgmGroupEnumerationStart,
        at ->
            at.fact() instanceof Change.EnumerationCreated created
                && at.call().called.call().equals(new Call.GroupEnumerationStart(type))
                && snapshot.test(created.snapshot()));
  }

  private static boolean has(List<SourceGroup> pairs, boolean anySource) {
    return pairs.stream().anyMatch(pair -> pair.isAnySource() == anySource);
  }

  private static Enumerations.Open enumeration(Seen.InCall call) {
    return switch (call.called.call()) {
      case Call.GroupEnumerationGetNext next -> call.before.enumerations().get(next.enumeration());
      case Call.GroupEnumerationEnd end -> call.before.enumerations().get(end.enumeration());
      default -> throw new IllegalArgumentException(call.called.toString());
    };
  }

  private static boolean ownsEnumeration(Seen.InCall call) {
    return enumeration(call)
        .owner()
        .equals(call.before.clients().status(call.called.by()).handle());
  }
}
