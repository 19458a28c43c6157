/// What is worked on: the draft, its file, and the run that follows it.
@NullMarked
package org.mgmscope.ui.work;

import org.jspecify.annotations.NullMarked;
