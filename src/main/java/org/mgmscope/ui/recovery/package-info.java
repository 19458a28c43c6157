/// What is kept of work that was not saved, and how it is offered again.
@NullMarked
package org.mgmscope.ui.recovery;

import org.jspecify.annotations.NullMarked;
