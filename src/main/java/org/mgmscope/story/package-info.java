/// An event told: in a sentence, as a mark on the timeline, as clauses of the documentation.
@NullMarked
package org.mgmscope.story;

import org.jspecify.annotations.NullMarked;
