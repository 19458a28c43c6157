package org.mgmscope.mgm;

/// A group membership that a client added on an interface.
///
/// @param client the handle of the client that added it
/// @param component the handle of the routing client that owned the key when it was added, else
///   IGMP's (reading 1). It holds as long as the membership does: a key changes its owner only
///   after the memberships on it are removed.
public record Membership(SourceGroup pair, InterfaceKey key, Handle client, Handle component) {}
