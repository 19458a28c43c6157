/// The router drawn: what it needs of room, where everything of a lesson stands, the drawing of a
/// beat, and what is seen between two beats. Nothing here paints.
///
/// What is where: `RouterNeeds` looks at all beats of a lesson once; `RouterPlan` gives each card
/// and port its slot in a room, by way of `Shelf` (a row or more of what is alike) and `Bands`
/// (what stands under what); `RouterDrawings` draws a beat, with one class for each part;
/// `RouterMotion` is what moves.
@NullMarked
package org.mgmscope.story.router;

import org.jspecify.annotations.NullMarked;
