/// What helps to understand: the legend, the glossary, the summary, what the model leaves out.
@NullMarked
package org.mgmscope.ui.learn;

import org.jspecify.annotations.NullMarked;
