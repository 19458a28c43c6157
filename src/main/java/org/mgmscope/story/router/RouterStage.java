package org.mgmscope.story.router;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mgmscope.mgm.SourceGroup;
import org.mgmscope.story.Beats;
import org.mgmscope.story.MfeRows;
import org.mgmscope.story.RouterPicture;
import org.mgmscope.story.RouterPictures;
import org.mgmscope.story.Selection;

/// The router of a lesson in a room: its plan, and with it the picture of any of its moments. What
/// a lesson needs is looked for once; the plan is made anew for another room alone.
public final class RouterStage {
  private final Beats beats;
  private final Locale locale;
  private final RouterNeeds needs;
  private final RouterPictures pictures;
  private final double textSize;
  private @Nullable RouterDrawings drawings;
  private @Nullable MfeRows rows;

  /// @param textSize 1 for 100 %
  public RouterStage(Beats beats, Locale locale, double textSize) {
    this.beats = beats;
    this.locale = locale;
    this.textSize = textSize;
    needs = RouterNeeds.of(beats, locale);
    pictures = new RouterPictures(beats, locale);
  }

  /// Gives it a room.
  ///
  /// @param width in pixels; more than 0
  /// @return whether that is another room than before
  public boolean fit(double width, double height) {
    if (drawings != null
        && drawings.plan().width() == width
        && drawings.plan().height() == height) {
      return false;
    }
    RouterPlan plan = RouterPlan.of(needs, width, height, textSize);
    drawings = new RouterDrawings(plan, locale);
    if (rows == null || rows.count() != plan.entryRows()) {
      rows = new MfeRows(beats.run(), plan.entryRows());
    }
    return true;
  }

  /// The drawings in its room; it is to have one.
  public RouterDrawings drawings() {
    if (drawings == null) {
      throw new IllegalStateException("it has no room yet");
    }
    return drawings;
  }

  /// The picture of a moment; it is to have a room.
  ///
  /// @param selected what is selected, or null
  public RouterPicture picture(int moment, @Nullable Selection selected) {
    if (rows == null) {
      throw new IllegalStateException("it has no room yet");
    }
    SourceGroup pair = selected instanceof Selection.ForwardingEntry entry ? entry.pair() : null;
    return pictures.at(moment, pair, rows);
  }
}
