/// Files: written whole or not at all, read only where they are regular, and where each system
/// wants them.
///
/// What is where: `SettingsPlace` and `LogPlace` ask the system's variables in which folder
/// settings and logs lie, each by itself. `SafeWriter` writes, and `RegularFile` opens what is
/// read.
@NullMarked
package org.mgmscope.files;

import org.jspecify.annotations.NullMarked;
