/// What is worked on: the draft, its file, and the run that follows it.
///
/// What is where: `Work` has the draft with its edits, undo and redo, where it comes from and
/// whether it is saved; `FollowingRun` lets the run that is shown follow it. `Documents` opens and
/// saves for the menu of files, by `Opener` with its `OpeningDialog`, and by `Saver` with `Saving`;
/// `FilePlaces` asks where a file is or is to be, `Questions` what else is to be asked, and
/// `Closing` asks before work is lost; `Filing` is what they need of the window. `FileClaim` holds
/// the file against other windows; `FileWatch` notices what others write to it, and
/// `OutsideChanges` says what becomes of that. `DeskNotice` tells that one waits for a disk,
/// `Refusal` is how it is told that a file cannot be opened; `Recent` are the last files.
@NullMarked
package org.mgmscope.ui.work;

import org.jspecify.annotations.NullMarked;
