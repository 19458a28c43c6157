/// Where the program starts.
@NullMarked
package org.mgmscope;

import org.jspecify.annotations.NullMarked;
