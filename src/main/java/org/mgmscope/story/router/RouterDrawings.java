package org.mgmscope.story.router;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mgmscope.story.PicturePlace;
import org.mgmscope.story.RouterPicture;
import org.mgmscope.story.Selection;
import org.mgmscope.story.drawing.Box;
import org.mgmscope.story.drawing.Drawing;
import org.mgmscope.story.drawing.Ink;

/// The drawings of the router at the beats of a lesson, in one room. Nothing is drawn on top of a
/// text, and everything stands where it stood at the beat before.
public final class RouterDrawings {
  private final RouterPlan plan;
  private final RouterTexts texts;

  public RouterDrawings(RouterPlan plan, Locale locale) {
    this.plan = plan;
    texts = new RouterTexts(locale);
  }

  public RouterPlan plan() {
    return plan;
  }

  RouterTexts texts() {
    return texts;
  }

  /// The drawing of a beat, as large as the room.
  public Drawing at(RouterPicture picture, @Nullable Selection selection) {
    Sketch sketch = new Sketch(plan.scale());
    Box all = new Box(0, 0, plan.width(), plan.height());
    sketch.block(all, 0, Sketch.plain(Ink.PAPER), null);
    RouterPicture.ShownEntry path = picture.path();
    if (path != null) {
      new WayDrawer(sketch, plan, texts).draw(path, picture.flowing());
    }
    manager(sketch, picture);
    forwarder(sketch, picture, selection);
    cards(sketch, picture, selection);
    ports(sketch, picture, selection);
    messages(sketch, picture);
    Box strip = plan.strip();
    if (strip != null) {
      new StripDrawer(sketch, plan, texts).draw(picture, strip);
    }
    return new Drawing(plan.width(), plan.height(), sketch.items());
  }

  private void manager(Sketch sketch, RouterPicture picture) {
    Box box = plan.slot(new PicturePlace.Mgm());
    if (box != null) {
      new ManagerDrawer(sketch, texts).draw(picture, box, plan.isTight());
    }
  }

  private void forwarder(Sketch sketch, RouterPicture picture, @Nullable Selection selection) {
    Box box = plan.slot(new PicturePlace.Forwarder());
    if (box == null) {
      return;
    }
    ForwarderDrawer drawer = new ForwarderDrawer(sketch, texts);
    drawer.draw(picture, box, plan.title(), plan.isTight());
    for (RouterPicture.ShownEntry entry : picture.entries()) {
      if (entry.row() >= 0) {
        drawer.entry(
            entry,
            plan.entry(entry.row()),
            entry.equals(picture.path()),
            new Selection.ForwardingEntry(entry.pair()).equals(selection));
      }
    }
  }

  private void cards(Sketch sketch, RouterPicture picture, @Nullable Selection selection) {
    CardDrawer drawer = new CardDrawer(sketch);
    for (RouterPicture.Card card : picture.cards()) {
      Box box = plan.slot(card.place());
      if (box != null) {
        boolean selected =
            card.place() instanceof PicturePlace.Client client
                && new Selection.Client(client.name()).equals(selection);
        drawer.draw(card, box, plan.chips().contains(card.place()), selected);
      }
    }
  }

  private void ports(Sketch sketch, RouterPicture picture, @Nullable Selection selection) {
    PortDrawer drawer = new PortDrawer(sketch);
    for (RouterPicture.Port port : picture.ports()) {
      PicturePlace place = new PicturePlace.Port(port.key());
      Box box = plan.slot(place);
      if (box != null) {
        drawer.draw(
            port,
            box,
            plan.chips().contains(place),
            new Selection.Port(port.key()).equals(selection));
        Box hosts = plan.slot(new PicturePlace.Hosts(port.key()));
        if (hosts != null && plan.hasHosts() && !plan.chips().contains(place)) {
          drawer.hosts(port, hosts);
        }
      }
    }
  }

  private void messages(Sketch sketch, RouterPicture picture) {
    MessageDrawer drawer = new MessageDrawer(sketch, plan);
    List<RouterPicture.Message> messages = picture.messages();
    int last = last(messages);
    boolean above = last >= 0 && !RouterNeeds.isBelow(messages.get(last));
    Track track = above ? drawer.track(messages.get(last)) : null;
    Box said = track == null ? null : track.words();
    int stuck = picture.stuck() ? innermost(messages) : -1;
    for (int i = 0; i < messages.size(); i++) {
      RouterPicture.Message message = messages.get(i);
      if (i == stuck) {
        drawer.deadlock(i, message);
      } else if (message.waits()) {
        drawer.waiting(i, message, said);
      }
    }
    if (last >= 0) {
      drawer.draw(last, messages.get(last));
    }
  }

  /// Which message is drawn at rest: the last that does not wait; -1 if there is none.
  static int last(List<RouterPicture.Message> messages) {
    for (int i = messages.size() - 1; i >= 0; i--) {
      if (!messages.get(i).waits()) {
        return i;
      }
    }
    return -1;
  }

  /// The call that was made last of those that wait; -1 if none does.
  private static int innermost(List<RouterPicture.Message> messages) {
    for (int i = messages.size() - 1; i >= 0; i--) {
      if (messages.get(i).waits()) {
        return i;
      }
    }
    return -1;
  }

  /// The boxes that can be pointed at, in the order in which one goes through them by keyboard:
  /// clients, forwarding entries, interfaces.
  public List<Spot> spots(RouterPicture picture) {
    return Spot.of(plan, picture);
  }
}
