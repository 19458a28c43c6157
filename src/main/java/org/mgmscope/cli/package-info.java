/// The commands: the program with no display.
@NullMarked
package org.mgmscope.cli;

import org.jspecify.annotations.NullMarked;
