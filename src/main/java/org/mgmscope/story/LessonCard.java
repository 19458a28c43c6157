package org.mgmscope.story;

import org.mgmscope.run.Run;
import org.mgmscope.scenario.Lessons;
import org.mgmscope.scenario.Text;

/// What is told of a lesson to somebody who chooses one.
///
/// @param id names the lesson for good
/// @param learns what one learns in it: one sentence
/// @param steps how many it has
/// @param beats how often one presses Next in it
/// @param minutes that it takes; at least 1
public record LessonCard(String id, Text title, Text learns, int steps, int beats, int minutes) {
  /// For the sentence of a beat, and a look at what has changed.
  private static final int SECONDS_A_BEAT = 6;

  /// For what the author says of a step.
  private static final int SECONDS_A_NOTE = 15;

  private static final int SECONDS_A_MINUTE = 60;

  /// @param run of the lesson
  public static LessonCard of(Lessons.Listed lesson, Run run) {
    int beats = new Beats(run).count();
    int notes = (int) run.scenario().steps().stream().filter(step -> step.note() != null).count();
    int seconds = beats * SECONDS_A_BEAT + notes * SECONDS_A_NOTE;
    return new LessonCard(
        lesson.id(),
        run.scenario().title(),
        lesson.learns(),
        run.scenario().steps().size(),
        beats,
        Math.max(1, Math.ceilDiv(seconds, SECONDS_A_MINUTE)));
  }
}
