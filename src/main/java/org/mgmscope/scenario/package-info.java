/// The scenario file: read, checked and written.
@NullMarked
package org.mgmscope.scenario;

import org.jspecify.annotations.NullMarked;
