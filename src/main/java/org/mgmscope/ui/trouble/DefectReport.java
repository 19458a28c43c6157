package org.mgmscope.ui.trouble;

import java.util.List;
import java.util.stream.Collectors;
import org.mgmscope.program.Defect;
import org.mgmscope.program.Program;
import org.mgmscope.ui.showing.Showing;

/// What those who mend a defect need to know, in their language.
final class DefectReport {
  private DefectReport() {}

  static String of(Showing showing, List<Defect> defects) {
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
            showing.lesson().title(),
            showing.moment(),
            showing.lesson().run().size(),
            showing.beat(),
            showing.lesson().beats().count(),
            defects.stream().map(Defect::trace).collect(Collectors.joining("\n")));
  }
}
