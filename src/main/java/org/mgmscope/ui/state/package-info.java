/// The tables of MGM's state.
@NullMarked
package org.mgmscope.ui.state;

import org.jspecify.annotations.NullMarked;
