/// The parts of a state as rows and cells: which there are, in which order, and what the beat did
/// to them. Nothing here knows of a window.
@NullMarked
package org.mgmscope.story.tables;

import org.jspecify.annotations.NullMarked;
