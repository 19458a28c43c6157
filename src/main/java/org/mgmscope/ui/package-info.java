/// The window: what is shared by its parts.
@NullMarked
package org.mgmscope.ui;

import org.jspecify.annotations.NullMarked;
