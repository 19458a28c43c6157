/// What the multicast group manager does: a function of a state and an input to a new state and the
/// events that led there. Nothing here knows a file, a clock, a window or chance.
///
/// Where to find a rule: each function of mgm.h has one place. `Registering` has registration and
/// deregistration, `Taking` and `Releasing` the ownership of interfaces, `Joining` and `Leaving`
/// the memberships with `Alerts` beside them, `Forwarding` what a packet does, `Reading` the
/// functions that only look, `Enumerating` the group enumerations, `Hosts` what IGMP makes of its
/// hosts.
@NullMarked
package org.mgmscope.mgm;

import org.jspecify.annotations.NullMarked;
