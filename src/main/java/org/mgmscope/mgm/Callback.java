package org.mgmscope.mgm;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A callback that MGM makes, with its arguments.
public sealed interface Callback {
  /// The nine callbacks of mgm.h.
  enum Function {
    PMGM_RPF_CALLBACK,
    PMGM_CREATION_ALERT_CALLBACK,
    PMGM_PRUNE_ALERT_CALLBACK,
    PMGM_JOIN_ALERT_CALLBACK,
    /// Documented as not available, so MGM never makes it and [Callback] has no record for it.
    PMGM_WRONG_IF_CALLBACK,
    PMGM_LOCAL_JOIN_CALLBACK,
    PMGM_LOCAL_LEAVE_CALLBACK,
    PMGM_DISABLE_IGMP_CALLBACK,
    PMGM_ENABLE_IGMP_CALLBACK
  }

  Function function();

  /// IGMP must add and delete nothing on the interface until it is enabled again.
  record DisableIgmp(InterfaceKey key) implements Callback {
    @Override
    public Function function() {
      return Function.PMGM_DISABLE_IGMP_CALLBACK;
    }
  }

  /// IGMP adds all memberships that it knows on the interface.
  record EnableIgmp(InterfaceKey key) implements Callback {
    @Override
    public Function function() {
      return Function.PMGM_ENABLE_IGMP_CALLBACK;
    }
  }

  /// IGMP added a membership on an interface that the protocol owns.
  record LocalJoin(SourceGroup pair, InterfaceKey key) implements Callback {
    @Override
    public Function function() {
      return Function.PMGM_LOCAL_JOIN_CALLBACK;
    }
  }

  /// IGMP deleted a membership on an interface that the protocol owns.
  record LocalLeave(SourceGroup pair, InterfaceKey key) implements Callback {
    @Override
    public Function function() {
      return Function.PMGM_LOCAL_LEAVE_CALLBACK;
    }
  }

  /// @param bMemberUpdate true when a membership came, false when an MFE's outgoing list filled
  record JoinAlert(SourceGroup pair, boolean bMemberUpdate) implements Callback {
    @Override
    public Function function() {
      return Function.PMGM_JOIN_ALERT_CALLBACK;
    }
  }

  /// @param key where bMemberDelete, the key that lost its membership, else the MFE's incoming key
  ///   (reading 18)
  /// @param bMemberDelete true when a membership went, false when an MFE's outgoing list emptied
  /// @param timeout the MFE's, in seconds, where bMemberDelete is false; else null
  record PruneAlert(
      SourceGroup pair, InterfaceKey key, boolean bMemberDelete, @Nullable Long timeout)
      implements Callback {
    @Override
    public Function function() {
      return Function.PMGM_PRUNE_ALERT_CALLBACK;
    }
  }

  /// @param key of the route to the source
  /// @param upstream of the route to the source
  record Rpf(SourceGroup pair, InterfaceKey key, Address upstream) implements Callback {
    @Override
    public Function function() {
      return Function.PMGM_RPF_CALLBACK;
    }
  }

  /// @param incoming of the new MFE
  /// @param outgoing those outgoing keys of it that the client owns
  record CreationAlert(SourceGroup pair, InterfaceKey incoming, List<InterfaceKey> outgoing)
      implements Callback {
    public CreationAlert {
      outgoing = List.copyOf(outgoing);
    }

    @Override
    public Function function() {
      return Function.PMGM_CREATION_ALERT_CALLBACK;
    }
  }

  /// What a client's answer to a callback changes.
  sealed interface Reply {
    /// Another incoming key and upstream neighbour.
    record Rpf(InterfaceKey key, Address upstream) implements Reply {}

    /// Outgoing keys that are to be disabled, in order.
    record Creation(List<InterfaceKey> disabled) implements Reply {
      public Creation {
        disabled = List.copyOf(disabled);
      }
    }

    /// Another timeout, in seconds.
    record Prune(long timeout) implements Reply {}
  }
}
