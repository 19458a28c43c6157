package org.mgmscope.mgm;

import java.util.List;

/// Calls by chance of the functions that read MFEs and statistics. The sizes of the structures
/// stand here again, from mgm-semantics and ipmib.h, so that a wrong one is seen.
final class RandomReads {
  private final Picks picks;

  RandomReads(Picks picks) {
    this.picks = picks;
  }

  Call next(State state) {
    Call.StatsFlag flag = picks.one(List.of(Call.StatsFlag.values()));
    SourceGroup pair =
        picks.chance(50) ? picks.mfePair(state) : picks.chance(60) ? SourceGroup.ANY : picks.pair();
    return switch (picks.one(List.of(1, 1, 1, 2, 2, 2, 3, 3, 4, 4, 5, 5, 5, 5, 6, 6, 6, 6))) {
      case 1 -> new Call.GetMfe(pair, buffer(state, pair, null));
      case 2 -> new Call.GetMfeStats(pair, buffer(state, pair, flag), flag);
      case 3 -> new Call.GetFirstMfe(buffer(state, first(state), null));
      case 4 -> new Call.GetFirstMfeStats(buffer(state, first(state), flag), flag);
      case 5 -> new Call.GetNextMfe(pair, buffer(state, after(state, pair), null));
      default -> new Call.GetNextMfeStats(pair, buffer(state, after(state, pair), flag), flag);
    };
  }

  private static SourceGroup first(State state) {
    return state.mfes().all().isEmpty() ? SourceGroup.ANY : state.mfes().all().keyAt(0);
  }

  private static SourceGroup after(State state, SourceGroup pair) {
    return state.mfes().all().keys().stream()
        .filter(each -> each.compareTo(pair) > 0)
        .findFirst()
        .orElse(pair);
  }

  /// A buffer for the entry: one byte too small, just fitting, one larger, or for many.
  private long buffer(State state, SourceGroup pair, Call.StatsFlag flag) {
    Mfe mfe = state.mfes().get(pair);
    long needed = mfe == null ? 60 : size(mfe, flag);
    return switch (picks.one(List.of(0, 0, 1, 1, 2, 4))) {
      case 0 -> needed - 1;
      case 1 -> needed;
      case 2 -> needed + 120;
      default -> 4096;
    };
  }

  /// What an entry needs in a buffer, in bytes.
  ///
  /// @param flag null for MIB_IPMCAST_MFE itself
  static long size(Mfe mfe, Call.StatsFlag flag) {
    int outgoing = mfe.outgoing().size();
    return flag == null
        ? 60 + 16L * outgoing
        : switch (flag) {
          case MGM_MFE_STATS_0 -> 64 + 28L * outgoing;
          case MGM_MFE_STATS_1 -> 84 + 28L * outgoing;
        };
  }
}
