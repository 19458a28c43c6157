package org.mgmscope.ui;

import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import org.mgmscope.story.Lesson;
import org.mgmscope.text.Texts;
import org.mgmscope.ui.showing.Notice;

/// There can be no window: a lesson is told in words instead.
///
/// @param why the key of the text that says why
/// @param noLog tells that nothing is logged, and why; empty where it is
record NoWindow(String why, Optional<Notice> noLog) {
  /// Tells a lesson line by line, in its language.
  void tell(Lesson lesson, Consumer<String> say) {
    ResourceBundle texts = Texts.of("org.mgmscope.ui", lesson.locale());
    say.accept(texts.getString(why));
    noLog.ifPresent(notice -> say.accept(notice.text(texts)));
    say.accept("");
    say.accept(lesson.title());
    say.accept("");
    for (int beat = 1; beat <= lesson.beats().count(); beat++) {
      say.accept(String.format(lesson.locale(), "%3d  %s", beat, lesson.teller().line(beat)));
    }
  }
}
