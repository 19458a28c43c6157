package org.mgmscope.story.router;

import java.util.List;
import java.util.Locale;
import org.mgmscope.mgm.Address;
import org.mgmscope.mgm.InterfaceKey;
import org.mgmscope.mgm.Ports;
import org.mgmscope.mgm.SourceGroup;
import org.mgmscope.story.Cue;
import org.mgmscope.story.PicturePlace;
import org.mgmscope.story.RouterPicture;
import org.mgmscope.story.drawing.Box;
import org.mgmscope.story.drawing.Drawing;
import org.mgmscope.story.drawing.Fill;
import org.mgmscope.story.drawing.Glyph;
import org.mgmscope.story.drawing.Ink;
import org.mgmscope.story.drawing.Standing;

/// The signs of the router, each for itself: they look as they do in the drawing.
public final class RouterSigns {
  private static final double AROUND = 2;

  private final double scale;

  /// @param scale how many times as large as natural they are
  public RouterSigns(double scale) {
    this.scale = scale;
  }

  private Drawing drawing(Sketch sketch, Box box) {
    return new Drawing(box.width() + 2 * AROUND, box.height() + 2 * AROUND, sketch.items());
  }

  private Box box(double width, double height) {
    return new Box(AROUND, AROUND, width * scale, height * scale);
  }

  /// What is on its way.
  public Drawing message(Cue.Message kind, String words) {
    Sketch sketch = new Sketch(scale);
    Box natural = MessageDrawer.box(kind, words);
    Box box = box(natural.width(), natural.height());
    MessageDrawer.said(sketch, kind, List.of(words), box);
    return drawing(sketch, box);
  }

  /// How IGMP stands on an interface.
  public Drawing badge(Ports.Igmp igmp, String words) {
    Sketch sketch = new Sketch(scale);
    Box box = box(Type.SMALL.width(words) + 30, 17);
    new PortDrawer(sketch).badge(igmp, words, box);
    return drawing(sketch, box);
  }

  /// A handle, whole or broken.
  public Drawing key(boolean whole) {
    Sketch sketch = new Sketch(scale);
    Box box = box(22, 14);
    sketch.sign(
        whole ? Glyph.KEY : Glyph.BROKEN_KEY,
        box.centreX(),
        box.centreY(),
        20,
        whole ? Ink.TEXT : Ink.REFUSAL);
    return drawing(sketch, box);
  }

  /// What happens to a forwarding entry.
  public Drawing entry(RouterPicture.Fate fate) {
    Sketch sketch = new Sketch(scale);
    SourceGroup pair = new SourceGroup(Address.of("10.1.1.5"), Address.of("239.1.1.1"));
    RouterPicture.ShownEntry entry =
        new RouterPicture.ShownEntry(
            pair, InterfaceKey.of(1), List.of(InterfaceKey.of(2)), fate, 0, false);
    Box box = box(ForwarderDrawer.width(entry) + 2, 16);
    new ForwarderDrawer(sketch, new RouterTexts(Locale.ROOT)).entry(entry, box, false, false);
    return drawing(sketch, box);
  }

  /// An owner's colour and pattern.
  public Drawing owner(int owner) {
    Sketch sketch = new Sketch(scale);
    Box box = box(34, 8);
    sketch.block(box, 1, new Fill.Owner(owner), null);
    return drawing(sketch, box);
  }

  /// What the beat is about.
  public Drawing current() {
    Sketch sketch = new Sketch(scale);
    Box box = box(34, 17);
    sketch.block(box, 4, Sketch.plain(Ink.BOX), sketch.pen(Ink.TEXT, 2.4));
    Marks.current(sketch, box.x() + sketch.of(9), box.centreY());
    sketch.words("2", box.x() + sketch.of(17), box.y(), sketch.of(14), Type.NAME, Ink.TEXT);
    return drawing(sketch, box);
  }

  /// Something that waits.
  public Drawing waiting(String words) {
    Sketch sketch = new Sketch(scale);
    Box box = box(Type.STRONG.width(words) + 15, 16);
    sketch.about(new Standing.Part(new PicturePlace.Hosts(InterfaceKey.of(1))));
    sketch.sign(Glyph.WAITS, box.x() + sketch.of(5), box.centreY(), 9, Ink.CALLBACK);
    sketch.words(words, box.x() + sketch.of(13), box.y(), box.width(), Type.STRONG, Ink.CALLBACK);
    return drawing(sketch, box);
  }

  /// A client that has crashed, or an interface whose owner has.
  public Drawing crashed() {
    Sketch sketch = new Sketch(scale);
    Box box = box(12, 14);
    sketch.sign(Glyph.BOLT, box.centreX(), box.centreY(), 11, Ink.REFUSAL);
    return drawing(sketch, box);
  }
}
