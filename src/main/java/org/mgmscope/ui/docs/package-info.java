/// The documentation pane.
@NullMarked
package org.mgmscope.ui.docs;

import org.jspecify.annotations.NullMarked;
