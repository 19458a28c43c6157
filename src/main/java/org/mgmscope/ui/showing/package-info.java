/// What is shown, how one goes through it, and what the user must be told.
///
/// What is where: `Showing` holds the lesson and the moment, as one `story.Shown`, and what is
/// pointed at; views follow it by `whileShown`. `Steps` goes through it step by step, `Player` beat
/// by beat in time, `Finder` to where something comes next. `Notices` are what the user must be
/// told, each a `Notice`; `Announcement` tells a screen reader the sentence of each beat.
@NullMarked
package org.mgmscope.ui.showing;

import org.jspecify.annotations.NullMarked;
