/// What a form needs to know to change a scenario: its fields, what may stand in them, and new
/// elements.
///
/// What is where: `Fields` lists which an element has, each a `Field` with its kind; those of the
/// kinds `Known` and `Several` say by `Proposals.Of` whether they name a client, an interface or
/// something else, and `Proposals` finds what there is to name. `Texting` turns a value into what
/// one types and back, `Choosing` does the same for a choice, whose words are in `FieldWords`.
/// `Fresh` makes new elements, and `Summaries` says an element on one line. The controls are in
/// `ui.edit`.
@NullMarked
package org.mgmscope.scenario.form;

import org.jspecify.annotations.NullMarked;
