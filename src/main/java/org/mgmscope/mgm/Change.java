package org.mgmscope.mgm;

import java.util.List;

/// A change of MGM's state.
public sealed interface Change extends Fact {
  record HandleCreated(String client, Handle handle, int protocolId, int componentId)
      implements Change {}

  record HandleDestroyed(String client, Handle handle) implements Change {}

  /// A routing client becomes the owner of a key, or IGMP becomes present there.
  record OwnershipTaken(String client, InterfaceKey key) implements Change {}

  /// A routing client is the owner no longer, or IGMP is absent there.
  record OwnershipReleased(String client, InterfaceKey key) implements Change {}

  record IgmpDisabled(InterfaceKey key) implements Change {}

  record IgmpEnabled(InterfaceKey key) implements Change {}

  /// @param client the name of the client whose membership it is
  record MembershipAdded(String client, Membership membership) implements Change {}

  /// @param client the name of the client whose membership it was
  record MembershipRemoved(String client, Membership membership) implements Change {}

  record MfeAdded(Mfe mfe) implements Change {}

  /// @param mfe as it is from now on
  record MfeUpdated(Mfe mfe) implements Change {}

  record MfeRemoved(SourceGroup pair, Reason reason) implements Change {
    /// Why an MFE goes.
    public enum Reason {
      /// An interface that it is associated with was released.
      RELEASED,
      /// Its age reached its timeout.
      TIMEOUT
    }
  }

  /// @param snapshot the groups that it will give, in order (reading 14)
  record EnumerationCreated(
      String client, EnumerationHandle enumeration, List<SourceGroup> snapshot) implements Change {
    public EnumerationCreated {
      snapshot = List.copyOf(snapshot);
    }
  }

  record EnumerationDestroyed(String client, EnumerationHandle enumeration) implements Change {}
}
