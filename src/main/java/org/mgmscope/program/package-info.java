/// What the program is, and the log that it keeps.
@NullMarked
package org.mgmscope.program;

import org.jspecify.annotations.NullMarked;
