/// The page of settings.
@NullMarked
package org.mgmscope.ui.preferences;

import org.jspecify.annotations.NullMarked;
