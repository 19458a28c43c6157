/// How a window looks: what somebody has chosen for it, and how its parts are arranged.
@NullMarked
package org.mgmscope.ui.looks;

import org.jspecify.annotations.NullMarked;
