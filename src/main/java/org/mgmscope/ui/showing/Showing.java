package org.mgmscope.ui.showing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.mgmscope.mgm.State;
import org.mgmscope.run.Run;
import org.mgmscope.story.Beats;
import org.mgmscope.story.Lesson;
import org.mgmscope.story.Selection;
import org.mgmscope.story.Shown;
import org.mgmscope.text.Texts;

/// What all parts of the window show: a lesson, a moment of it, and what in it somebody points at.
/// The views follow it and never each other.
public final class Showing {
  /// What views tell, in whatever language.
  private record Told(Beats beats, int moment) {}

  private final ReadOnlyObjectWrapper<Shown> shown;
  private final ObservableValue<Lesson> lesson;
  private final ObservableValue<Run> run;
  private final ObservableValue<Beats> beats;
  private final ObservableValue<Integer> moment;
  private final ObservableValue<Told> told;
  private final ReadOnlyIntegerWrapper opened = new ReadOnlyIntegerWrapper(0);
  private final ObjectProperty<@Nullable Selection> selection = new SimpleObjectProperty<>();
  private final List<Runnable> beforeOpening = new ArrayList<>();
  private final List<Runnable> beforeReplacing = new ArrayList<>();

  public Showing(Lesson lesson) {
    shown = new ReadOnlyObjectWrapper<>(new Shown(lesson, 0));
    this.lesson = shown.map(Shown::lesson);
    run = this.lesson.map(Lesson::run);
    beats = this.lesson.map(Lesson::beats);
    moment = shown.map(Shown::moment);
    told = shown.map(each -> new Told(each.lesson().beats(), each.moment()));
  }

  // What is shown

  /// The lesson, which is another one also when another language is spoken.
  public ObservableValue<Lesson> lessonProperty() {
    return lesson;
  }

  /// What was carried out: another one with each lesson that is opened and each edit.
  public ObservableValue<Run> runProperty() {
    return run;
  }

  /// The beats, which are others also when a repeat is opened.
  public ObservableValue<Beats> beatsProperty() {
    return beats;
  }

  public Lesson lesson() {
    return shown.get().lesson();
  }

  /// The texts of the window in the language that is spoken.
  public ResourceBundle texts() {
    return Texts.of("org.mgmscope.ui", lesson().locale());
  }

  /// The number of events that have happened.
  public ObservableValue<Integer> momentProperty() {
    return moment;
  }

  public int moment() {
    return shown.get().moment();
  }

  /// Whether all of the lesson has happened.
  public ObservableValue<Boolean> endProperty() {
    return shown.map(each -> each.moment() == each.lesson().run().size());
  }

  /// The beat that the moment lies in; 0 is the beginning.
  public int beat() {
    return beats().of(moment());
  }

  /// The state at the moment.
  public State state() {
    return lesson().run().at(moment());
  }

  /// What a picture of the moment is called: what it is, which beat it shows, and the sentence.
  ///
  /// A picture gives it when it is asked, and tells nobody that it has become another: the beat is
  /// told by the [Announcement], and else would be twice.
  ///
  /// @param key of a text with the beat, how many there are, and the sentence
  public String named(String key) {
    int beat = beat();
    return texts().getString(key).formatted(beat, beats().count(), lesson().teller().line(beat));
  }

  /// Tells a view of the moment now, and of each one that follows while the view is in a window,
  /// also of the moments of another run. For another language there are other views.
  public void whileShown(Node view, Runnable show) {
    whileShown(view, told, show);
  }

  /// Tells a view of a value now, and of each one that follows while the view is in a window.
  public void whileShown(Node view, ObservableValue<?> value, Runnable show) {
    ObservableValue<Boolean> seen = view.sceneProperty().map(Objects::nonNull).orElse(false);
    value.when(seen).subscribe(_ -> show.run());
  }

  // Another lesson

  /// Shows another lesson. What belonged to the one before is forgotten.
  ///
  /// @param at the moment to begin at; one beyond the end is the end
  public void open(Lesson other, int at) {
    selection.set(null);
    beforeOpening.forEach(Runnable::run);
    put(other, at);
    opened.set(opened.get() + 1);
  }

  /// Lets somebody forget what belongs to a lesson, each time before another one is shown.
  public void beforeOpening(Runnable forget) {
    beforeOpening.add(forget);
  }

  /// How many lessons were opened: it counts on with each, and with no edit.
  public ReadOnlyIntegerProperty openedProperty() {
    return opened.getReadOnlyProperty();
  }

  /// Shows what the lesson has become by an edit.
  ///
  /// @param at the moment to stand at; one beyond the end is the end
  public void replace(Lesson other, int at) {
    put(other.openedAs(lesson()), at);
  }

  private void put(Lesson other, int at) {
    beforeReplacing.forEach(Runnable::run);
    shown.set(at(other, Math.clamp(at, 0, other.run().size())));
  }

  /// A moment of a lesson. A repeat that it lies within is open.
  private static Shown at(Lesson lesson, int moment) {
    boolean within = moment < lesson.beats().last(lesson.beats().of(moment));
    return new Shown(within ? lesson.opened(moment) : lesson, moment);
  }

  /// Lets somebody stop what goes through a run, each time before another one is shown.
  void beforeReplacing(Runnable stop) {
    beforeReplacing.add(stop);
  }

  /// Tells the lesson in another language. The moment stays.
  public void speak(Locale locale) {
    shown.set(new Shown(lesson().in(locale), moment()));
  }

  // Another moment

  /// Goes to the end of a beat.
  public void goToBeat(int beat) {
    goTo(beats().last(Math.clamp(beat, 0, beats().count())));
  }

  /// Goes to where an event is told: to the end of its beat. A repeat is opened for what it holds.
  public void goToEvent(int event) {
    Lesson now = lesson();
    int beat = beats().of(event);
    Lesson then = beat > 0 && beats().first(beat) < event ? now.opened(event) : now;
    show(then, then.beats().last(then.beats().of(event)));
  }

  /// Opens the present beat into its beats, and goes to the first of them. It stays open until
  /// another lesson is opened. Nothing happens at a beat that is no folded repeat.
  public void unfold() {
    if (beats().isFolded(beat())) {
      int first = beats().first(beat());
      show(lesson().opened(first), first);
    }
  }

  public void first() {
    goTo(0);
  }

  public void last() {
    goTo(lesson().run().size());
  }

  /// Goes to a moment; one beyond the end is the end.
  void goTo(int event) {
    show(lesson(), Math.clamp(event, 0, lesson().run().size()));
  }

  private void show(Lesson lesson, int moment) {
    if (moment != moment() || !lesson.equals(lesson())) {
      shown.set(at(lesson, moment));
    }
  }

  private Beats beats() {
    return lesson().beats();
  }

  // Pointing

  /// What somebody has pointed at, or null.
  public ObjectProperty<@Nullable Selection> selectionProperty() {
    return selection;
  }

  /// Points at something, or, if it was pointed at already, at nothing.
  public void select(Selection what) {
    selection.set(what.equals(selection.get()) ? null : what);
  }
}
