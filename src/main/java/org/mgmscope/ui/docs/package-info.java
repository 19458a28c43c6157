/// The documentation pane: `DocsView` shows a table of `RowCard`s, whose `ClauseButton`s say by a
/// sign how far each clause is carried out, as `story.StepClauses` has counted it.
@NullMarked
package org.mgmscope.ui.docs;

import org.jspecify.annotations.NullMarked;
