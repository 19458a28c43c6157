/// What can be asked for, and by which keys.
@NullMarked
package org.mgmscope.ui.keys;

import org.jspecify.annotations.NullMarked;
