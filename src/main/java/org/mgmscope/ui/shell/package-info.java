/// The frame of the window: menu, tool bar, keys.
@NullMarked
package org.mgmscope.ui.shell;

import org.jspecify.annotations.NullMarked;
