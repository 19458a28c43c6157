/// What a form needs to know to change a scenario: its fields, what may stand in them, and new
/// elements.
@NullMarked
package org.mgmscope.scenario.form;

import org.jspecify.annotations.NullMarked;
