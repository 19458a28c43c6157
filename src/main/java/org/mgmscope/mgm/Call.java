package org.mgmscope.mgm;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A call of one of the functions of mgm.h, without the caller and its handle. Buffer sizes are in
/// bytes, unsigned 32-bit numbers.
public sealed interface Call {
  Function function();

  /// A call in which the caller names itself by its protocol handle.
  sealed interface WithHandle extends Call {}

  /// A call that anybody may make.
  sealed interface WithoutHandle extends Call {}

  /// The flags of MgmAddGroupMembershipEntry and MgmDeleteGroupMembershipEntry.
  enum JoinFlag {
    MGM_JOIN_STATE_FLAG,
    MGM_FORWARD_STATE
  }

  /// Which statistics a …Stats function gives.
  enum StatsFlag {
    /// MIB_IPMCAST_MFE_STATS.
    MGM_MFE_STATS_0,
    /// MIB_IPMCAST_MFE_STATS_EX.
    MGM_MFE_STATS_1
  }

  /// What MgmGroupEnumerationStart is asked for.
  enum EnumerationType {
    ALL_SOURCES,
    ANY_SOURCE
  }

  /// The arguments that MgmAddGroupMembershipEntry and MgmDeleteGroupMembershipEntry share.
  ///
  /// @param sourceMask null where the caller gave none
  /// @param groupMask null where the caller gave none
  /// @param flags at least one, in the order given
  record MembershipEntry(
      SourceGroup pair,
      InterfaceKey key,
      @Nullable Address sourceMask,
      @Nullable Address groupMask,
      List<JoinFlag> flags) {
    /// Both flags, in the order in which they are filled in.
    public static final List<JoinFlag> BOTH_FLAGS =
        List.of(JoinFlag.MGM_JOIN_STATE_FLAG, JoinFlag.MGM_FORWARD_STATE);

    public MembershipEntry {
      flags = List.copyOf(flags);
    }

    /// An entry with both flags and no masks.
    public MembershipEntry(SourceGroup pair, InterfaceKey key) {
      this(pair, key, null, null, BOTH_FLAGS);
    }

    boolean forwardOnly() {
      return !flags.contains(JoinFlag.MGM_JOIN_STATE_FLAG);
    }

    boolean oneFlagOnly() {
      return flags.size() == 1;
    }
  }

  record RegisterMProtocol() implements WithoutHandle {
    @Override
    public Function function() {
      return Function.MgmRegisterMProtocol;
    }
  }

  record DeRegisterMProtocol() implements WithHandle {
    @Override
    public Function function() {
      return Function.MgmDeRegisterMProtocol;
    }
  }

  record GetProtocolOnInterface(InterfaceKey key) implements WithoutHandle {
    @Override
    public Function function() {
      return Function.MgmGetProtocolOnInterface;
    }
  }

  record TakeInterfaceOwnership(InterfaceKey key) implements WithHandle {
    @Override
    public Function function() {
      return Function.MgmTakeInterfaceOwnership;
    }
  }

  record ReleaseInterfaceOwnership(InterfaceKey key) implements WithHandle {
    @Override
    public Function function() {
      return Function.MgmReleaseInterfaceOwnership;
    }
  }

  record AddGroupMembershipEntry(MembershipEntry entry) implements WithHandle {
    @Override
    public Function function() {
      return Function.MgmAddGroupMembershipEntry;
    }
  }

  record DeleteGroupMembershipEntry(MembershipEntry entry) implements WithHandle {
    @Override
    public Function function() {
      return Function.MgmDeleteGroupMembershipEntry;
    }
  }

  record SetMfe(SourceGroup pair, Address upstream) implements WithHandle {
    @Override
    public Function function() {
      return Function.MgmSetMfe;
    }
  }

  record GetMfe(SourceGroup pair, long bufferSize) implements WithoutHandle {
    @Override
    public Function function() {
      return Function.MgmGetMfe;
    }
  }

  record GetFirstMfe(long bufferSize) implements WithoutHandle {
    @Override
    public Function function() {
      return Function.MgmGetFirstMfe;
    }
  }

  /// Goes on after a pair.
  ///
  /// @param after need not exist
  record GetNextMfe(SourceGroup after, long bufferSize) implements WithoutHandle {
    @Override
    public Function function() {
      return Function.MgmGetNextMfe;
    }
  }

  record GetMfeStats(SourceGroup pair, long bufferSize, StatsFlag flag) implements WithoutHandle {
    @Override
    public Function function() {
      return Function.MgmGetMfeStats;
    }
  }

  record GetFirstMfeStats(long bufferSize, StatsFlag flag) implements WithoutHandle {
    @Override
    public Function function() {
      return Function.MgmGetFirstMfeStats;
    }
  }

  /// Goes on after a pair.
  ///
  /// @param after need not exist
  record GetNextMfeStats(SourceGroup after, long bufferSize, StatsFlag flag)
      implements WithoutHandle {
    @Override
    public Function function() {
      return Function.MgmGetNextMfeStats;
    }
  }

  record GroupEnumerationStart(EnumerationType type) implements WithHandle {
    @Override
    public Function function() {
      return Function.MgmGroupEnumerationStart;
    }
  }

  record GroupEnumerationGetNext(EnumerationHandle enumeration, long bufferSize)
      implements WithoutHandle {
    @Override
    public Function function() {
      return Function.MgmGroupEnumerationGetNext;
    }
  }

  record GroupEnumerationEnd(EnumerationHandle enumeration) implements WithoutHandle {
    @Override
    public Function function() {
      return Function.MgmGroupEnumerationEnd;
    }
  }
}
