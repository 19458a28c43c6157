package org.mgmscope.story.router;

import java.util.ArrayList;
import java.util.List;
import org.mgmscope.font.Letters;
import org.mgmscope.story.PicturePlace;
import org.mgmscope.story.RouterPicture;
import org.mgmscope.story.drawing.Box;
import org.mgmscope.story.drawing.Ink;
import org.mgmscope.story.drawing.Point;
import org.mgmscope.story.drawing.Standing;
import org.mgmscope.story.drawing.Wrap;

/// Draws the strip that tells whole what the beat touches and the picture shows in short.
final class StripDrawer {
  private static final String BETWEEN = "  ·  ";

  private final Sketch sketch;
  private final RouterPlan plan;
  private final RouterTexts texts;

  StripDrawer(Sketch sketch, RouterPlan plan, RouterTexts texts) {
    this.sketch = sketch;
    this.plan = plan;
    this.texts = texts;
  }

  void draw(RouterPicture picture, Box box) {
    sketch.about(new Standing.Strip());
    sketch.line(
        sketch.pen(Ink.FAINT, 1), 0, new Point(box.x(), box.y()), new Point(box.right(), box.y()));
    List<String> told = told(picture);
    int left = plan.left();
    if (told.isEmpty() && left == 0) {
      return;
    }
    double y = box.y() + sketch.of(4);
    for (String line : lines(told, box.width(), left)) {
      sketch.words(line, box.x(), y, box.width(), Type.SMALL, Ink.TEXT);
      y += sketch.of(Type.LINE);
    }
  }

  private List<String> told(RouterPicture picture) {
    List<String> told = new ArrayList<>();
    for (RouterPicture.Message message : picture.messages()) {
      if (plan.isTight() && RouterNeeds.isBelow(message)) {
        told.add(message.words());
      }
    }
    for (RouterPicture.Card card : picture.cards()) {
      if (card.current() && plan.chips().contains(card.place())) {
        told.add(texts.whole(card));
      }
    }
    for (RouterPicture.ShownEntry entry : picture.entries()) {
      if (entry.row() < 0) {
        told.add(texts.whole(entry));
      }
    }
    for (RouterPicture.Port port : picture.ports()) {
      PicturePlace place = new PicturePlace.Port(port.key());
      boolean isShort = plan.chips().contains(place) || plan.slot(place) == null;
      if (port.current() && (isShort || !plan.hasHosts())) {
        told.add(texts.whole(port));
      }
    }
    return told;
  }

  /// As many as have room, in its lines, and how many more there are.
  private List<String> lines(List<String> told, double width, int left) {
    Letters letters = sketch.of(Type.SMALL);
    for (int shown = told.size(); shown >= 0; shown--) {
      int rest = told.size() - shown + (shown == told.size() && told.isEmpty() ? left : 0);
      List<String> all = new ArrayList<>(told.subList(0, shown));
      if (rest > 0) {
        all.add(texts.rest(rest));
      }
      Wrap wrap = Wrap.of(String.join(BETWEEN, all), letters, width, plan.isTight() ? 1 : 2);
      if (wrap.whole() || shown <= 1) {
        return wrap.lines();
      }
    }
    return List.of();
  }
}
