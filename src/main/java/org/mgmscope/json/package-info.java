/// JSON as it is written, with the places in the file, and what is found wrong in it.
@NullMarked
package org.mgmscope.json;

import org.jspecify.annotations.NullMarked;
