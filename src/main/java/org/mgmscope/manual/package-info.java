/// The documentation as data: the five tables with their clauses, our readings, the errata, the
/// glossary, the parameters.
@NullMarked
package org.mgmscope.manual;

import org.jspecify.annotations.NullMarked;
