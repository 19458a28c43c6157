/// The sentence.
@NullMarked
package org.mgmscope.ui.words;

import org.jspecify.annotations.NullMarked;
