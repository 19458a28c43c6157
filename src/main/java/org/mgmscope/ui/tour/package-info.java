/// The tour that shows a newcomer around the window.
@NullMarked
package org.mgmscope.ui.tour;

import org.jspecify.annotations.NullMarked;
