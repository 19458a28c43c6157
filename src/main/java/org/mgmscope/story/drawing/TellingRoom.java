package org.mgmscope.story.drawing;

import org.mgmscope.font.Letters;
import org.mgmscope.story.Lesson;
import org.mgmscope.story.Told;
import org.mgmscope.text.Markup;

/// How many lines the beats of a lesson take in words, so that what tells them can be of one
/// height. Of a long run some beats are looked at.
///
/// @param sentence how many lines the longest sentence has
/// @param parameters how many lines the longest call has, as C would write it; 0 if there is none
public record TellingRoom(int sentence, int parameters) {
  private static final int LOOKED_AT = 300;

  /// @param width of a line, in pixels
  /// @param most so many lines of a sentence are asked for at most
  /// @param letters of the sentence
  /// @param small of the call
  public static TellingRoom of(
      Lesson lesson, double width, int most, Letters letters, Letters small) {
    int sentence = 1;
    int parameters = 0;
    int step = lesson.beats().count() / LOOKED_AT + 1;
    for (int beat = 1; beat <= lesson.beats().count(); beat += step) {
      Told told = lesson.teller().tell(beat);
      String words = Markup.plain(told.sentence());
      sentence = Math.max(sentence, Wrap.of(words, letters, width, most).lines().size());
      if (!told.parameters().isEmpty()) {
        parameters =
            Math.max(parameters, Wrap.of(told.parameters(), small, width, 2).lines().size());
      }
    }
    return new TellingRoom(sentence, parameters);
  }
}
