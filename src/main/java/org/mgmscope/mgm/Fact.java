package org.mgmscope.mgm;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an [Event] tells.
public sealed interface Fact
    permits Stimulus,
        Change,
        Fact.Called,
        Fact.CalledBack,
        Fact.Returned,
        Fact.Forwarded,
        Fact.Dropped,
        Fact.Fault {

  /// An MGM function is called.
  ///
  /// @param by who calls, or null where the scenario names nobody
  /// @param handle the protocol handle that the call is made with; null for a function that takes
  ///   none, and for a client that never had one
  record Called(@Nullable String by, @Nullable Handle handle, Call call) implements Fact {}

  /// MGM makes a callback.
  ///
  /// @param to the client that is called
  /// @param delivered false if the client has crashed
  /// @param reply what the client's answer changes, or null
  record CalledBack(String to, Callback callback, boolean delivered, Callback.@Nullable Reply reply)
      implements Fact {}

  /// A function returns.
  ///
  /// @param because the number of the event that made MGM refuse, or 0
  record Returned(@Nullable String by, Function function, Outcome outcome, Out out, int because)
      implements Fact {
    public Code code() {
      return outcome.code();
    }
  }

  /// Packets go out by an MFE.
  ///
  /// @param mfe as it stands at that moment
  record Forwarded(Stimulus.Packet packet, Mfe mfe) implements Fact {}

  /// Packets are dropped.
  record Dropped(Stimulus.Packet packet, Reason reason) implements Fact {
    /// Why packets are dropped.
    public enum Reason {
      /// There is no route to the source, and so no MFE (reading 15).
      NO_ROUTE,
      /// Nobody has taken the interface towards the source, and so there is no MFE (reading 15).
      NO_OWNER,
      /// They arrived on another interface than the MFE's incoming one.
      DIFFERENT_INTERFACE,
      /// The MFE's outgoing list is empty.
      NO_RECEIVERS
    }
  }

  /// What goes wrong in the router.
  sealed interface Fault extends Fact {
    /// IGMP called MGM from inside PMGM_ENABLE_IGMP_CALLBACK, so each waits for the other for ever.
    ///
    /// @param outer the call in which MGM called back
    /// @param inner the call that IGMP made inside the callback
    record Deadlock(Function outer, Function inner, InterfaceKey key) implements Fault {}

    /// A client that has crashed makes no calls: this one is skipped.
    record CrashedClient(String client, Function skipped) implements Fault {}
  }

  /// What a function gives besides its code.
  sealed interface Out {
    /// Nothing.
    record Nothing() implements Out {}

    /// Of MgmRegisterMProtocol.
    record Registered(Handle handle) implements Out {}

    /// Of MgmGetProtocolOnInterface; unsigned 32-bit numbers.
    record Protocol(int protocolId, int componentId) implements Out {}

    /// Of MgmGroupEnumerationStart.
    record Enumeration(EnumerationHandle enumeration) implements Out {}

    /// The size in bytes that a buffer must have.
    record BufferSize(long bytes) implements Out {}

    /// Of MgmGroupEnumerationGetNext.
    record Groups(List<SourceGroup> entries) implements Out {
      public Groups {
        entries = List.copyOf(entries);
      }
    }

    /// Of MgmGetMfe, MgmGetFirstMfe and MgmGetNextMfe.
    record Mfes(List<Mfe> entries) implements Out {
      public Mfes {
        entries = List.copyOf(entries);
      }
    }

    /// Of the …Stats functions.
    record Statistics(List<MfeEntry> entries) implements Out {
      public Statistics {
        entries = List.copyOf(entries);
      }
    }

    Out NOTHING = new Nothing();
  }
}
