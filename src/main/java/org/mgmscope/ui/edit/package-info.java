/// The editor of a scenario: its lists, the forms of their elements, and what is wrong with them.
///
/// What is where: `Editor` keeps the `EditorPane` of a window, and `Editing` what is open and
/// selected in it. `PartList` shows the elements of a part as `ElementCell`s; `ElementTools` are
/// the buttons over it, `Elements` is what they do, `RowDrag` is dragging. `Form` has the fields of
/// one element: `RowMaker` makes a `FormRow` of each, `TextRow` (with `Completion`), `ChoiceRow`,
/// `TruthRow` or `UnknownRow`. What changes the draft is in `Form` and `Elements` alone, by
/// `ui.work.Work`; `EditWords` says what an edit is called. `Findings` tells what is wrong in the
/// form, `ProblemList` in the whole draft, and `OldRun` that an older run is shown. Which fields
/// there are, and what may stand in them, is in `scenario.form`.
@org.jspecify.annotations.NullMarked
package org.mgmscope.ui.edit;
