/// The editor of a scenario: its lists, the forms of their elements, and what is wrong with them.
@org.jspecify.annotations.NullMarked
package org.mgmscope.ui.edit;
