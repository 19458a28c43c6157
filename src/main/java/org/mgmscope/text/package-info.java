/// The texts of the program: in both languages, with what is filled in, and how they are told.
@NullMarked
package org.mgmscope.text;

import org.jspecify.annotations.NullMarked;
