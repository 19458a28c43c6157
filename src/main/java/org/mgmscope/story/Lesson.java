package org.mgmscope.story;

import java.util.Locale;
import java.util.Set;
import org.mgmscope.manual.Manual;
import org.mgmscope.run.Run;
import org.mgmscope.scenario.Scenario;
import org.mgmscope.text.Harmless;

/// A scenario carried out and told in one language.
///
/// @param touched the parts of the state that it is about
public record Lesson(
    Run run,
    Beats beats,
    Marks marks,
    Pages pages,
    Set<StatePart> touched,
    Teller teller,
    Manual manual,
    Locale locale) {
  /// Carries a scenario out.
  public static Lesson of(Scenario scenario, Locale locale) {
    return of(Run.of(scenario), locale);
  }

  /// Tells a run.
  public static Lesson of(Run run, Locale locale) {
    Beats beats = new Beats(run);
    return told(beats, new Marks(beats), PartsTouched.by(beats.run()), locale);
  }

  /// The same run, told in another language.
  public Lesson in(Locale other) {
    return told(beats, marks, touched, other);
  }

  /// This lesson with the repeat open that an event belongs to.
  public Lesson opened(int event) {
    return with(beats.opened(event));
  }

  /// This lesson with those repeats open that are open in another, as far as both are alike.
  public Lesson openedAs(Lesson other) {
    return with(beats.openedAs(other.beats));
  }

  private Lesson with(Beats other) {
    return other == beats ? this : told(other, new Marks(other), touched, locale);
  }

  private static Lesson told(Beats beats, Marks marks, Set<StatePart> touched, Locale locale) {
    return new Lesson(
        beats.run(),
        beats,
        marks,
        new Pages(beats),
        touched,
        new Teller(beats, locale),
        new Manual(locale),
        locale);
  }

  /// The title, as it is shown.
  public String title() {
    return Harmless.text(run.scenario().title().in(locale));
  }
}
