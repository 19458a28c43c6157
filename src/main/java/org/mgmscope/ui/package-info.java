/// The window: how it begins and ends, and what it has of its own on the disk.
@NullMarked
package org.mgmscope.ui;

import org.jspecify.annotations.NullMarked;
