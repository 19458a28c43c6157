/// An event told: in a sentence, as a mark on the timeline, as clauses of the documentation.
///
/// What is where: `Lesson` is a run told in one language, `Shown` a lesson with a moment of it, and
/// `Beats` what one press of Next shows. `Teller` tells a beat as `Told`, with `EventWords`,
/// `CallWords`, `ChangeWords` and the short `Labels`. `Marks` has the signs on the timeline,
/// `StepClauses` how far each clause of the documentation is carried out (`Pages`: of which table
/// and step), `Summary` what is left at the end. `RouterPictures` works out each `RouterPicture`
/// (of a handle: whether its key is whole), and `Cues` what moves between two; `Sequence` has the
/// rows of the sequence picture, with `Lifelines`, `Lasting`, `Folds` and `SequenceLines`;
/// `EventRows` the table of events, under an `EventFilter`. `StatePart` names the parts of the
/// state, whose tables are in `tables`. What events name: `Subjects`, `Naming`, and `Selection` for
/// what somebody points at. Where one goes: `Stride`, `Search`, `Breakpoints`.
@NullMarked
package org.mgmscope.story;

import org.jspecify.annotations.NullMarked;
