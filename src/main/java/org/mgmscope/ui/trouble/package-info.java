/// When something goes wrong that nobody foresaw: the log, and what is told about a defect.
@NullMarked
package org.mgmscope.ui.trouble;

import org.jspecify.annotations.NullMarked;
