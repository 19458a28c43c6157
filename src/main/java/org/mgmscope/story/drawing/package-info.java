/// Where what is drawn stands, and in which inks: nothing here draws.
///
/// What is where: `Scale` and `Lanes` for the timeline, `SequenceColumns`, `SequenceEdges` and
/// `BeatPlace` for the sequence picture, `Ink` for its colours, which the style sheet fills. What
/// they show is worked out in `story`; it is painted in `ui.timeline` and `ui.stage`. The router is
/// not painted but laid out of nodes, by `ui.stage` alone.
@NullMarked
package org.mgmscope.story.drawing;

import org.jspecify.annotations.NullMarked;
