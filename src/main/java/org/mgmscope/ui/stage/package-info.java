/// The stage: the router, the sequence and the events.
@NullMarked
package org.mgmscope.ui.stage;

import org.jspecify.annotations.NullMarked;
