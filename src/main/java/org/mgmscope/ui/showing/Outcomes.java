package org.mgmscope.ui.showing;

import java.util.List;
import java.util.function.Consumer;
import org.mgmscope.story.Lesson;
import org.mgmscope.story.Summary;
import org.mgmscope.ui.kit.Latest;

/// What the whole run leads to, for who tells it.
public final class Outcomes {
  private Outcomes() {}

  /// Tells it at once or, where the run is long, as soon as it is known.
  ///
  /// @param latest of the view that asks; others may ask as well
  public static void tell(Lesson lesson, Latest latest, Consumer<List<Summary.Line>> tell) {
    latest.ask(
        lesson.run().size() > Finder.SHORT_RUN,
        unwanted -> Summary.of(lesson.run(), lesson.locale(), unwanted),
        tell);
  }
}
