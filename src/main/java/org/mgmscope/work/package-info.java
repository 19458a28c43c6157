/// What is worked on, apart from any window: where it comes from, what stands in its file, what is
/// kept of it.
@NullMarked
package org.mgmscope.work;

import org.jspecify.annotations.NullMarked;
