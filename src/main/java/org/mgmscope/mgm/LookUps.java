package org.mgmscope.mgm;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/// The functions that only look: MgmGetProtocolOnInterface (row startup/2), and those that read
/// MFEs and their statistics (row operation/3 and the administration table). Sizes in bytes are
/// those of the structures of ipmib.h.
final class LookUps {
  private static final int MFE = 60;
  private static final int MFE_OUT = 16;
  private static final int STATS = 64;
  private static final int STATS_EX = 84;
  private static final int STATS_OUT = 28;

  private LookUps() {}

  /// The ids of the owner; where there is none, of IGMP (reading 4).
  static Answer protocolOn(State state, InterfaceKey key) {
    Ports.Port port = state.ports().getOrFree(key);
    Handle owner = port.owner();
    Router.Client igmp = state.wiring().igmp();
    if (owner != null) {
      Router.Client client = state.wiring().client(state.clients().name(owner));
      if (client != null) {
        return Answer.giving(Outcome.DONE, ids(client));
      }
    }
    return port.hasIgmp() && igmp != null
        ? Answer.giving(Outcome.IGMP_ALONE, ids(igmp))
        : Answer.of(Outcome.NO_PROTOCOL);
  }

  private static Fact.Out ids(Router.Client client) {
    return new Fact.Out.Protocol(client.protocolId(), client.componentId());
  }

  static Answer mfe(State state, Call.GetMfe call) {
    return one(state, call.pair(), call.bufferSize(), LookUps::sizeOfMfe, LookUps::mfes);
  }

  static Answer firstMfe(State state, Call.GetFirstMfe call) {
    return from(state, 0, call.bufferSize(), LookUps::sizeOfMfe, LookUps::mfes);
  }

  static Answer nextMfe(State state, Call.GetNextMfe call) {
    int after = placeAfter(state, call.after());
    return from(state, after, call.bufferSize(), LookUps::sizeOfMfe, LookUps::mfes);
  }

  static Answer mfeStats(State state, Call.GetMfeStats call) {
    return one(
        state, call.pair(), call.bufferSize(), sizeOfStats(call.flag()), Fact.Out.Statistics::new);
  }

  static Answer firstMfeStats(State state, Call.GetFirstMfeStats call) {
    return from(state, 0, call.bufferSize(), sizeOfStats(call.flag()), Fact.Out.Statistics::new);
  }

  static Answer nextMfeStats(State state, Call.GetNextMfeStats call) {
    return from(
        state,
        placeAfter(state, call.after()),
        call.bufferSize(),
        sizeOfStats(call.flag()),
        Fact.Out.Statistics::new);
  }

  private static long sizeOfMfe(MfeEntry entry) {
    return MFE + (long) MFE_OUT * entry.mfe().outgoing().size();
  }

  private static ToLongFunction<MfeEntry> sizeOfStats(Call.StatsFlag flag) {
    int head =
        switch (flag) {
          case MGM_MFE_STATS_0 -> STATS;
          case MGM_MFE_STATS_1 -> STATS_EX;
        };
    return entry -> head + (long) STATS_OUT * entry.mfe().outgoing().size();
  }

  private static Fact.Out mfes(List<MfeEntry> entries) {
    return new Fact.Out.Mfes(entries.stream().map(MfeEntry::mfe).toList());
  }

  private static int placeAfter(State state, SourceGroup pair) {
    int rank = state.mfes().all().rank(pair);
    return state.mfes().all().contains(pair) ? rank + 1 : rank;
  }

  private static Answer one(
      State state,
      SourceGroup pair,
      long bufferSize,
      ToLongFunction<MfeEntry> size,
      java.util.function.Function<List<MfeEntry>, Fact.Out> out) {
    MfeEntry entry = state.mfes().all().get(pair);
    if (entry == null) {
      return Answer.of(Outcome.MFE_MISSING);
    }
    long needed = size.applyAsLong(entry);
    return needed > bufferSize
        ? Answer.giving(Outcome.BUFFER_TOO_SMALL, new Fact.Out.BufferSize(needed))
        : Answer.giving(Outcome.DONE, out.apply(List.of(entry)));
  }

  private static Answer from(
      State state,
      int start,
      long bufferSize,
      ToLongFunction<MfeEntry> size,
      java.util.function.Function<List<MfeEntry>, Fact.Out> out) {
    return fill(state.mfes().all().values(), start, bufferSize, size, out);
  }

  /// Gives as many entries as fit: ERROR_NO_MORE_ITEMS when the last is given or none is left,
  /// ERROR_MORE_DATA when some remain, ERROR_INSUFFICIENT_BUFFER and the size needed when not even
  /// one fits.
  static <E> Answer fill(
      List<E> all,
      int start,
      long bufferSize,
      ToLongFunction<? super E> size,
      java.util.function.Function<List<E>, Fact.Out> out) {
    List<E> given = new ArrayList<>();
    long left = bufferSize;
    int at = start;
    while (at < all.size()) {
      long needed = size.applyAsLong(all.get(at));
      if (needed > left) {
        return given.isEmpty()
            ? Answer.giving(Outcome.BUFFER_TOO_SMALL, new Fact.Out.BufferSize(needed))
            : Answer.giving(Outcome.MORE_REMAIN, out.apply(given));
      }
      left -= needed;
      given.add(all.get(at++));
    }
    return Answer.giving(
        given.isEmpty() ? Outcome.NOTHING_LEFT : Outcome.LAST_GIVEN, out.apply(given));
  }
}
