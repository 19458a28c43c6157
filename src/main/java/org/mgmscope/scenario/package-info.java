/// The scenario file: read, checked and written.
///
/// What is where: `Scenario` and `Step` are what a file says. `ScenarioReader` reads it and gives a
/// `Reading`; `Declarations` reads the interfaces, routes and clients, `StepReader` and
/// `CallReader` the steps, `ValueReader` single values; `References` settles what names what,
/// `SetupCheck` lets the setup happen, `Limits` says how much there may be. `ScenarioWriter` and
/// `StepWriter` write it. What somebody edits is a `Draft`, with each `Edit` in its `History`;
/// `DraftReader` opens one, and `DraftCheck` checks again only what has changed, by what is
/// `Known`. `Budget` breaks off a run that is too long. `Lessons` are those that ship.
@NullMarked
package org.mgmscope.scenario;

import org.jspecify.annotations.NullMarked;
