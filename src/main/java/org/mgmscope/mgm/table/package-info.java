/// Sorted tables that never change: what a state is made of.
@NullMarked
package org.mgmscope.mgm.table;

import org.jspecify.annotations.NullMarked;
