/// The letters of the pictures: one family, which comes with the program and is measured here, so
/// that a picture has the same lines and boxes in the window, in a file and on each machine.
@NullMarked
package org.mgmscope.font;

import org.jspecify.annotations.NullMarked;
