package org.mgmscope.program;

import java.util.List;
import java.util.stream.Collectors;
import org.mgmscope.story.Lesson;

/// What those who mend a defect need to know, in their language.
public final class DefectReport {
  private DefectReport() {}

  /// @param moment the number of events that have happened
  public static String of(Lesson lesson, int moment, List<Defect> defects) {
    return """
    %s
    %s
    Lesson: %s
    Moment: event %d of %d, beat %d of %d

    %s\
    """
        .formatted(
            Program.name(),
            Program.runsOn(),
            lesson.title(),
            moment,
            lesson.run().size(),
            lesson.beats().of(moment),
            lesson.beats().count(),
            defects.stream().map(Defect::trace).collect(Collectors.joining("\n")));
  }
}
