package org.mgmscope.work;

import java.util.List;
import java.util.Locale;
import org.mgmscope.json.Problem;
import org.mgmscope.run.Run;
import org.mgmscope.scenario.Reading;
import org.mgmscope.story.Lesson;

/// What a draft comes to.
public sealed interface Verdict {
  /// It is right, and was carried out.
  record Right(Lesson lesson) implements Verdict {}

  /// It has problems.
  record Wrong(List<Problem> problems) implements Verdict {
    public Wrong {
      problems = List.copyOf(problems);
    }
  }

  /// Carries a draft out that has been checked.
  static Verdict of(Reading reading, Locale locale) {
    return switch (reading) {
      case Reading.Good good -> new Right(Lesson.of(Run.of(good, _ -> true).orElseThrow(), locale));
      case Reading.Bad bad -> new Wrong(bad.problems());
    };
  }
}
