/// What the program is, and what it is made of.
@NullMarked
package org.mgmscope.ui.about;

import org.jspecify.annotations.NullMarked;
