package org.mgmscope.export;

import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.mgmscope.story.Lesson;
import org.mgmscope.story.MfeRows;
import org.mgmscope.story.RouterPicture;
import org.mgmscope.story.RouterPictures;
import org.mgmscope.story.router.RouterDrawings;
import org.mgmscope.story.router.RouterNeeds;
import org.mgmscope.story.router.RouterPlan;
import org.mgmscope.text.Filled;
import org.mgmscope.text.Texts;

/// The pictures of a lesson, laid out in a room of their own: two people get the same picture of
/// one moment, from the window and from the shell, on whatever screen.
public final class Pictures {
  /// The room that a picture is laid out in.
  ///
  /// @param width in pixels
  /// @param height in pixels
  /// @param textSize in percent of the usual one
  public record Room(int width, int height, int textSize) {
    public static final Room USUAL = new Room(1000, 700, 100);
  }

  private final Lesson lesson;
  private final Room room;
  private final ResourceBundle texts;
  private @Nullable Router router;

  public Pictures(Lesson lesson, Room room) {
    this.lesson = lesson;
    this.room = room;
    texts = Texts.of("org.mgmscope.export", lesson.locale());
  }

  /// What the router of the lesson is drawn with.
  private record Router(RouterPictures pictures, MfeRows rows, RouterDrawings drawings) {}

  private Router router() {
    if (router == null) {
      Locale locale = lesson.locale();
      RouterNeeds needs = RouterNeeds.of(lesson.beats(), locale);
      RouterPlan plan = RouterPlan.of(needs, room.width, room.height, room.textSize / 100.0);
      router =
          new Router(
              new RouterPictures(lesson.beats(), locale),
              new MfeRows(lesson.run(), plan.entryRows()),
              new RouterDrawings(plan, locale));
    }
    return router;
  }

  /// The router at a moment; nothing is selected.
  public Picture router(int moment) {
    RouterPicture shown = router().pictures.at(moment, null, router().rows);
    return new Picture(
        router().drawings.at(shown, null),
        new Caption(
            filled("router", lesson.title(), moment, lesson.run().size()),
            told(moment) + " " + new RouterWords(texts).of(shown),
            lesson.locale()));
  }

  /// What has just happened.
  private String told(int moment) {
    return lesson.teller().line(lesson.beats().of(moment));
  }

  private String filled(String key, Object... arguments) {
    return Filled.in(texts.getString(key), arguments);
  }
}
