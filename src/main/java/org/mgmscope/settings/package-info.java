/// What is remembered from one start of the program to the next, and where.
@NullMarked
package org.mgmscope.settings;

import org.jspecify.annotations.NullMarked;
