/// What the multicast group manager does: a function of a state and an input to a new state and the
/// events that led there. Nothing here knows a file, a clock, a window or chance.
///
/// Where to find a rule: each function of mgm.h has one place. `Registering` has registration and
/// deregistration, `Taking` and `Releasing` the ownership of interfaces, with `IgmpPause` for the
/// time in which IGMP is disabled there; `Joining` and `Leaving` the memberships, with
/// `EntryChecks` for what both check alike and `Alerts` for who is told of them; `Forwarding` what
/// a packet does, `LookUps` the functions that only look, `Enumerating` the group enumerations,
/// `Hosts` what IGMP makes of its hosts, also where that is nothing.
///
/// What they work on: `Mgm` carries an `Input` out, of which a `Turn` is what exists meanwhile:
/// rules tell it events, and it has the `State` so far. A `State` is made of `Clients`, `Ports`
/// (the interface keys: who has taken them, how IGMP stands, what hosts have reported),
/// `Memberships`, `Mfes` and `Enumerations`. `Calls` finds the rule of a call, `Macros` make the
/// calls of a whole table, `Time` is the clock. An `Event` has a `Fact`, and the `Row` and `Basis`
/// that demand it.
@NullMarked
package org.mgmscope.mgm;

import org.jspecify.annotations.NullMarked;
