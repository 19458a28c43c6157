package org.mgmscope.ui.timeline;

import java.util.Locale;
import javafx.scene.layout.Region;
import org.mgmscope.story.Mark;

/// A mark as it stands on its lane. Its shape is that of its sign.
public final class MarkView extends Region {
  private final int beat;
  private final Mark mark;

  MarkView(int beat, Mark mark) {
    this.beat = beat;
    this.mark = mark;
    String sign = mark.sign().name().toLowerCase(Locale.ROOT).replace('_', '-');
    getStyleClass().addAll("mark", "mark-" + sign);
    setMouseTransparent(true);
  }

  public int beat() {
    return beat;
  }

  public Mark mark() {
    return mark;
  }
}
