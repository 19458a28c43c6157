/// The timeline.
@NullMarked
package org.mgmscope.ui.timeline;

import org.jspecify.annotations.NullMarked;
