package org.mgmscope.story;

import java.util.List;
import org.mgmscope.manual.Notes;
import org.mgmscope.manual.Table;
import org.mgmscope.mgm.Input;
import org.mgmscope.mgm.Stimulus;
import org.mgmscope.scenario.Step;
import org.mgmscope.scenario.Text;
import org.mgmscope.text.Span;

/// What one who presents a lesson wants to have before the eyes, at each beat of a step.
///
/// @param note the author's on the step, at the beginning on the lesson; empty if there is none
/// @param next the number of the step that comes next, 0 after the last one
/// @param name of that step; empty if nothing happens in it
public record SpeakerNote(List<Span> note, int next, String name) {
  public SpeakerNote {
    note = List.copyOf(note);
  }

  /// At a beat; 0 is the beginning.
  public static SpeakerNote at(Lesson lesson, int beat) {
    return beat == 0 ? ofStep(lesson, 0) : ofStep(lesson, lesson.pages().step(beat));
  }

  /// At each beat of a step.
  ///
  /// @param step from 1; 0 is the beginning
  public static SpeakerNote ofStep(Lesson lesson, int step) {
    List<Step> steps = lesson.run().scenario().steps();
    Text text = step == 0 ? lesson.run().scenario().description() : steps.get(step - 1).note();
    List<Span> note = text == null ? List.of() : Notes.spans(text.in(lesson.locale()));
    return step < steps.size()
        ? new SpeakerNote(note, step + 1, name(lesson, step + 1))
        : new SpeakerNote(note, 0, "");
  }

  private static String name(Lesson lesson, int step) {
    return switch (lesson.run().scenario().steps().get(step - 1).input()) {
      case Input.StartUp start -> lesson.manual().table(Table.STARTUP) + ": " + start.client();
      case Input.ShutDown down -> lesson.manual().table(Table.SHUTDOWN) + ": " + down.client();
      case Input.OneCall _, Stimulus _ -> firstEvent(lesson, step);
    };
  }

  private static String firstEvent(Lesson lesson, int step) {
    if (step > lesson.beats().steps()) {
      return "";
    }
    int first = lesson.beats().firstOfStep(step);
    boolean happens = lesson.beats().lastOfStep(step) >= first;
    return happens ? lesson.teller().label(lesson.run().event(first)) : "";
  }
}
