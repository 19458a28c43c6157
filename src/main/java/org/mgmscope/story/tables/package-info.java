/// The parts of a state as rows and cells: which there are, in which order, and what the beat did
/// to them. Nothing here knows of a window.
///
/// What is where: each `Part` is a class of its own with its columns: `ClientsPart`,
/// `InterfacesPart`, `MembershipsPart`, `ReportsPart`, `HandlesPart`, `GroupsPart`,
/// `EnumerationsPart`, `RoutesPart`, `ManagerPart`, and `MfesPart` for three, the MFEs, their
/// statistics and their origins; `SortedPart` is what those have in common that stand in the state
/// as a sorted table. `Parts` makes them all. A `Column` says what a cell shows of an `Item`, in
/// the words of `Wording`. `PartRows` finds the rows of a moment that a `Query` asks for, as
/// `Found`, and makes a `RowData` of `Cell`s with its fate when one is looked at.
@NullMarked
package org.mgmscope.story.tables;

import org.jspecify.annotations.NullMarked;
