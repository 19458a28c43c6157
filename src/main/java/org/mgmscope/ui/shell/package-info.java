/// The frame of the window: menu, tool bar, keys.
///
/// What is where: `ShellView` is the frame, `Workplace` all that a window works with, `View` every
/// FXML file with its controller. Commands: `Actions` carries them out, `Possible` says when they
/// can be, `CommandMenu` and `CommandButton` offer them; what there is to ask for is in
/// `ui.keys.Command`. Keys: `WindowKeys` takes each first, and gives it on to `MoveKeys`,
/// `RemoteControl` or `Actions`; `KeysSheet` lists them. Places: `Panes` arranges the panes by
/// `Columns`, `Divider`, `Frame`, `PaneTabs` and `PaneFolds`, `Middle` puts editor and page beside
/// them, `WordsPane` holds the sentence, `Focus` gives the focus so that it is seen. Around them:
/// `Choices` of the tool bar, `NoticeBar`, `StatusLine`, `RecentMenu`, `FileDrop`, `OtherWindows`,
/// and `ProjectorView` for the second window.
@NullMarked
package org.mgmscope.ui.shell;

import org.jspecify.annotations.NullMarked;
