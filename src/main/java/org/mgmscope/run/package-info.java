/// A scenario carried out: its events, and the state at every moment.
@NullMarked
package org.mgmscope.run;

import org.jspecify.annotations.NullMarked;
