/// What is shown, how one goes through it, and what the user must be told.
@NullMarked
package org.mgmscope.ui.showing;

import org.jspecify.annotations.NullMarked;
