/// A run in other forms: the trace.
@NullMarked
package org.mgmscope.export;

import org.jspecify.annotations.NullMarked;
