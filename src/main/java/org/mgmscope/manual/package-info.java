/// The documentation as data: the five tables with their clauses, our readings, the errata, the
/// glossary, the parameters.
///
/// What is where: `Manual` has all of it in one language, `Lighting` says which clauses an event
/// lights.
@NullMarked
package org.mgmscope.manual;

import org.jspecify.annotations.NullMarked;
