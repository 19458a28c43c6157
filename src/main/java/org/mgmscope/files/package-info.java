/// Files: written whole or not at all, read only where they are regular, and where each system
/// wants them.
@NullMarked
package org.mgmscope.files;

import org.jspecify.annotations.NullMarked;
