package org.mgmscope.story.router;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mgmscope.story.PicturePlace;
import org.mgmscope.story.RouterPicture;
import org.mgmscope.story.Selection;
import org.mgmscope.story.drawing.Box;

/// A part of the drawn router that can be pointed at.
///
/// @param box in pixels of the room
/// @param selects what a press on it selects; null if nothing
/// @param current whether the beat is about it
/// @param path whether it is the forwarding entry whose way is drawn
public record Spot(
    PicturePlace place, Box box, @Nullable Selection selects, boolean current, boolean path) {
  static List<Spot> of(RouterPlan plan, RouterPicture picture) {
    List<Spot> spots = new ArrayList<>();
    for (RouterPicture.Card card : picture.cards()) {
      Box box = plan.slot(card.place());
      if (box != null) {
        Selection selects =
            card.place() instanceof PicturePlace.Client client
                ? new Selection.Client(client.name())
                : null;
        spots.add(new Spot(card.place(), box, selects, card.current(), false));
      }
    }
    for (RouterPicture.ShownEntry entry : picture.entries()) {
      if (entry.row() >= 0) {
        spots.add(
            new Spot(
                new PicturePlace.EntryChip(entry.pair()),
                plan.entry(entry.row()),
                new Selection.ForwardingEntry(entry.pair()),
                entry.current(),
                entry.equals(picture.path())));
      }
    }
    for (RouterPicture.Port port : picture.ports()) {
      PicturePlace place = new PicturePlace.Port(port.key());
      Box box = plan.slot(place);
      if (box != null) {
        spots.add(new Spot(place, box, new Selection.Port(port.key()), port.current(), false));
      }
    }
    return spots;
  }
}
