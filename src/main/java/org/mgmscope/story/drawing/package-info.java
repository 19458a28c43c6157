/// Where what is drawn stands, and in which inks: nothing here draws.
@NullMarked
package org.mgmscope.story.drawing;

import org.jspecify.annotations.NullMarked;
