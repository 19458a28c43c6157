package org.mgmscope.ui.trouble;

import java.util.List;
import java.util.stream.Collectors;
import org.mgmscope.ui.Session;
import org.mgmscope.ui.about.Program;

/// What those who mend a defect need to know, in their language.
final class DefectReport {
  private DefectReport() {}

  static String of(Session session, List<Defect> defects) {
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
            session.lesson().title(),
            session.moment(),
            session.lesson().run().size(),
            session.beat(),
            session.lesson().beats().count(),
            defects.stream().map(Defect::trace).collect(Collectors.joining("\n")));
  }
}
