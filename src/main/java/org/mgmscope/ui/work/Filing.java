package org.mgmscope.ui.work;

import java.util.function.Consumer;
import org.mgmscope.json.Pointer;
import org.mgmscope.ui.kit.Chosen;
import org.mgmscope.ui.kit.Delays;
import org.mgmscope.ui.kit.Desk;
import org.mgmscope.ui.showing.Notices;
import org.mgmscope.ui.showing.Showing;

/// What is needed to open, save and watch files for a window.
///
/// @param mend opens the editor at a place of the draft
public record Filing(
    Showing showing,
    Chosen chosen,
    Notices notices,
    Desk desk,
    Delays delays,
    Work work,
    Consumer<Pointer> mend) {}
