/// The stage: the router, the sequence and the events.
///
/// What is where: `StageView` holds the three pictures. `RouterView` shows the router that
/// `story.RouterPictures` has worked out, on a `RouterBoard` of nodes: `CardRow` of `CardView`s,
/// `ManagerView`, `ForwarderView` of `EntryView`s, `PortRow` of `PortView`s with their `HostsView`,
/// with `Arrows` and `MessageLabels` between them; `CuePlayer` moves what moves. `SequenceView`
/// paints the sequence on a Canvas: `SequenceLinesPainter` the lines in view, by `SequencePainter`,
/// `MessagePainter` and `LifelinePainter`, all with a `SequenceBrush` and its `SequenceGlyphs`;
/// `SequenceHeads` are the names above, `SequenceInput` is mouse and keys. `EventsView` is every
/// event as a row, in an `EventTable`, under `EventFilterControls`. `Pattern` is how an owner
/// looks, in the router and above the sequence; `StageSigns` gives the signs of the stage to the
/// legend.
@NullMarked
package org.mgmscope.ui.stage;

import org.jspecify.annotations.NullMarked;
