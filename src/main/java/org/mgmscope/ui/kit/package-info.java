/// What windows are built of, whatever they show: controls, time, the desk where files are worked
/// with.
@NullMarked
package org.mgmscope.ui.kit;

import org.jspecify.annotations.NullMarked;
