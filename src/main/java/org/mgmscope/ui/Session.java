package org.mgmscope.ui;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.mgmscope.mgm.State;
import org.mgmscope.run.Run;
import org.mgmscope.settings.Language;
import org.mgmscope.settings.Motion;
import org.mgmscope.settings.Setting;
import org.mgmscope.settings.Settings;
import org.mgmscope.settings.StepSize;
import org.mgmscope.settings.Theme;
import org.mgmscope.story.Beats;
import org.mgmscope.story.Breakpoints;
import org.mgmscope.story.EventFilter;
import org.mgmscope.story.Naming;
import org.mgmscope.story.Search;
import org.mgmscope.story.Stride;
import org.mgmscope.story.Summary;
import org.mgmscope.ui.docs.DocsLook;
import org.mgmscope.ui.edit.Editing;
import org.mgmscope.ui.learn.Page;
import org.mgmscope.ui.shell.PanesLook;
import org.mgmscope.ui.stage.StageTab;
import org.mgmscope.ui.state.StateLook;
import org.mgmscope.ui.timeline.TimelineLook;
import org.mgmscope.ui.tour.Tour;
import org.mgmscope.ui.work.Work;

/// What all parts of the window show: a lesson, and a moment of it. The views follow it and never
/// each other.
public final class Session {
  /// What views tell, in whatever language.
  private record Told(Run run, int moment) {}

  private final ReadOnlyObjectWrapper<Shown> shown;
  private final ObservableValue<Lesson> lesson;
  private final ObservableValue<Run> run;
  private final ObservableValue<Integer> moment;
  private final ObservableValue<Told> told;
  private final ReadOnlyIntegerWrapper opened = new ReadOnlyIntegerWrapper(0);
  private final BooleanProperty playing = new SimpleBooleanProperty(false);
  private final ObjectProperty<StageTab> stageTab = new SimpleObjectProperty<>(StageTab.ROUTER);
  private final ObjectProperty<@Nullable Selection> selection = new SimpleObjectProperty<>();
  private final ObjectProperty<EventFilter> eventFilter =
      new SimpleObjectProperty<>(EventFilter.ALL);
  private final BooleanProperty parameterDetails = new SimpleBooleanProperty(false);
  private final DocsLook docsLook = new DocsLook();
  private final StateLook stateLook = new StateLook();
  private final ObjectProperty<@Nullable Page> page = new SimpleObjectProperty<>();
  private final PanesLook panesLook;
  private final BooleanProperty projecting = new SimpleBooleanProperty(false);
  private final TimelineLook timelineLook = new TimelineLook();
  private final ObjectProperty<Breakpoints> breakpoints =
      new SimpleObjectProperty<>(Breakpoints.NONE);
  private final Finder finder = new Finder(this);
  private final Tour tour;
  private final StringProperty settingsText = new SimpleStringProperty("");
  private final ObservableList<Notice> notices = FXCollections.observableArrayList();
  private final Chosen chosen;
  private final Locale system;
  private final DoubleProperty speed;
  private final Delays delays;
  private final Work work;
  private final Editing editing = new Editing();
  private final ObservableValue<Boolean> motionReduced;
  private final Desk desk = new Desk();
  private @Nullable Windows windows;

  /// A session that remembers nothing.
  public Session(Lesson lesson) {
    this(lesson, new Chosen(Settings.USUAL), lesson.locale());
  }

  /// @param chosen what the user has chosen
  /// @param system the system's language
  public Session(Lesson lesson, Chosen chosen, Locale system) {
    this(lesson, chosen, system, TimedDelay::new);
  }

  /// @param delays how time passes
  Session(Lesson lesson, Chosen chosen, Locale system, Delays delays) {
    this(lesson, chosen, system, Platform.getPreferences().reducedMotionProperty(), delays);
  }

  /// @param still whether the system wishes that nothing moves
  Session(
      Lesson lesson, Chosen chosen, Locale system, ObservableValue<Boolean> still, Delays delays) {
    shown = new ReadOnlyObjectWrapper<>(new Shown(lesson, 0));
    this.lesson = shown.map(Shown::lesson);
    run = this.lesson.map(Lesson::run);
    moment = shown.map(Shown::moment);
    told = shown.map(each -> new Told(each.lesson().run(), each.moment()));
    this.chosen = chosen;
    panesLook = new PanesLook(chosen);
    tour = new Tour(this);
    motionReduced =
        Bindings.createObjectBinding(
            () ->
                switch (motionProperty().get()) {
                  case SYSTEM -> still.getValue();
                  case REDUCED -> true;
                  case FULL -> false;
                },
            motionProperty(),
            still);
    this.system = system;
    this.delays = delays;
    speed = DoubleProperty.doubleProperty(chosen.property(Setting.SPEED));
    work = new Work(this);
    moment.subscribe(_ -> finder.forget());
    languageProperty().addListener((_, _, language) -> speak(language.locale(system)));
    run.subscribe(this::tellIfBrokenOff);
  }

  private void tellIfBrokenOff(Run run) {
    if (run.isBrokenOff()) {
      tell(new Notice.BrokenOff());
    }
  }

  /// Lets other windows be opened.
  public void openWindowsBy(Windows opener) {
    windows = opener;
  }

  /// Opens another window, which has a session of its own.
  ///
  /// @param then is given what the system says if that fails
  public void openWindow(Consumer<Optional<String>> then) {
    Windows opener = windows;
    desk.ask(() -> opener == null ? Optional.empty() : open(opener), then);
  }

  private static Optional<String> open(Windows opener) {
    try {
      opener.open();
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  /// How time passes.
  public Delays delays() {
    return delays;
  }

  /// Where the window works with files.
  public Desk desk() {
    return desk;
  }

  /// What is worked on.
  public Work work() {
    return work;
  }

  /// What the editor shows.
  public Editing editing() {
    return editing;
  }

  /// Shows another lesson. What belonged to the one before is forgotten.
  ///
  /// @param at the moment to begin at; one beyond the end is the end
  public void open(Lesson other, int at) {
    selection.set(null);
    breakpoints.set(Breakpoints.NONE);
    eventFilter.set(EventFilter.ALL);
    page.set(null);
    editing.forget();
    replace(other, at);
    opened.set(opened.get() + 1);
  }

  /// How many lessons were opened: it counts on with each, and with no edit.
  public ReadOnlyIntegerProperty openedProperty() {
    return opened.getReadOnlyProperty();
  }

  /// Shows what the lesson has become by an edit.
  ///
  /// @param at the moment to stand at; one beyond the end is the end
  public void replace(Lesson other, int at) {
    playing.set(false);
    shown.set(new Shown(other, Math.clamp(at, 0, other.run().size())));
  }

  /// What the user has chosen and the program remembers.
  public Chosen chosen() {
    return chosen;
  }

  /// What the user must be told, the newest last.
  public ObservableList<Notice> notices() {
    return notices;
  }

  /// Tells the user something, once until it is put away.
  public void tell(Notice notice) {
    if (!notices.contains(notice)) {
      notices.add(notice);
    }
  }

  /// The lesson, which is another one also when another language is spoken.
  public ObservableValue<Lesson> lessonProperty() {
    return lesson;
  }

  /// What was carried out: another one with each lesson that is opened and each edit.
  public ObservableValue<Run> runProperty() {
    return run;
  }

  public Lesson lesson() {
    return shown.get().lesson();
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

  public ObjectProperty<StepSize> stepSizeProperty() {
    return chosen.property(Setting.STEP_SIZE);
  }

  public BooleanProperty playingProperty() {
    return playing;
  }

  public ObjectProperty<Theme> themeProperty() {
    return chosen.property(Setting.THEME);
  }

  public ObjectProperty<StageTab> stageTabProperty() {
    return stageTab;
  }

  /// What somebody has pointed at, or null.
  public ObjectProperty<@Nullable Selection> selectionProperty() {
    return selection;
  }

  /// Points at something, or, if it was pointed at already, at nothing.
  public void select(Selection what) {
    selection.set(what.equals(selection.get()) ? null : what);
  }

  /// Which events the table of events shows.
  public ObjectProperty<EventFilter> eventFilterProperty() {
    return eventFilter;
  }

  /// Whether the parameters of a call are listed with their types.
  public BooleanProperty parameterDetailsProperty() {
    return parameterDetails;
  }

  /// Which table of the documentation is open.
  public DocsLook docsLook() {
    return docsLook;
  }

  /// How the tables of the state are arranged.
  public StateLook stateLook() {
    return stateLook;
  }

  /// How the panes are arranged.
  public PanesLook panesLook() {
    return panesLook;
  }

  /// Whether the window for the projector is open.
  public BooleanProperty projectingProperty() {
    return projecting;
  }

  /// How the timeline is arranged.
  public TimelineLook timelineLook() {
    return timelineLook;
  }

  /// Where playing stops.
  public ObjectProperty<Breakpoints> breakpointsProperty() {
    return breakpoints;
  }

  /// Whether playing stops at the present beat.
  public boolean isAtBreakpoint() {
    int beat = beat();
    return beat > 0 && lesson().marks().stops(breakpoints.get(), beat, beat);
  }

  /// The page that is open beside the stage, or null.
  public ObjectProperty<@Nullable Page> pageProperty() {
    return page;
  }

  /// Tells what the whole run leads to, at once or, where the run is long, as soon as it is known.
  ///
  /// @param latest of the view that asks; others may ask as well
  public void summarize(Latest latest, Consumer<List<Summary.Line>> tell) {
    Lesson asked = lesson();
    latest.ask(
        asked.run().size() > Finder.SHORT_RUN,
        unwanted -> Summary.of(asked.run(), asked.locale(), unwanted),
        tell);
  }

  /// How large the text of the first window is, in percent of the usual size.
  public ObservableValue<Integer> textSizeProperty() {
    return panesLook.textSizeProperty();
  }

  /// A length that grows with the text, as large as it is now.
  ///
  /// @param usual in pixels, at the usual size of the text
  public double scaled(double usual) {
    return usual * textSizeProperty().getValue() / 100;
  }

  /// Whether things move from beat to beat.
  public ObjectProperty<Motion> motionProperty() {
    return chosen.property(Setting.MOTION);
  }

  /// Whether nothing is to move: as chosen, or as the system is told, also when that changes. All
  /// is still shown.
  public ObservableValue<Boolean> motionReducedProperty() {
    return motionReduced;
  }

  /// Beats a second and a half, times this.
  public DoubleProperty speedProperty() {
    return speed;
  }

  /// Goes to where something comes next.
  public Finder finder() {
    return finder;
  }

  /// Shows somebody around.
  public Tour tour() {
    return tour;
  }

  /// What is looked for on the page of settings, or empty.
  public StringProperty settingsTextProperty() {
    return settingsText;
  }

  /// Goes to the next event that names what somebody has pointed at.
  public void goToSelection(Search.Direction direction) {
    Selection pointedAt = selection.get();
    if (pointedAt != null) {
      Naming naming = new Naming(lesson().run());
      finder.event(direction, event -> pointedAt.isNamedBy(event, naming));
    }
  }

  /// The beat that the moment lies in; 0 is the beginning.
  public int beat() {
    return beats().of(moment());
  }

  /// Tells a view of the moment now, and of each one that follows while the view is in a window,
  /// also of the moments of another run. For another language there are other views.
  public void whileShown(Node view, Runnable show) {
    whileShown(view, told, show);
  }

  /// Tells a view of a value now, and of each one that follows while the view is in a window.
  public void whileShown(Node view, ObservableValue<?> value, Runnable show) {
    ObservableValue<Boolean> shown = view.sceneProperty().map(Objects::nonNull).orElse(false);
    value.when(shown).subscribe(_ -> show.run());
  }

  /// The state at the moment.
  public State state() {
    return lesson().run().at(moment());
  }

  /// The state before the beat that the moment lies in.
  public State stateBefore() {
    int beat = beat();
    return lesson().run().at(beat == 0 ? 0 : beats().first(beat) - 1);
  }

  /// The language that was chosen.
  public ReadOnlyObjectProperty<Language> languageProperty() {
    return chosen.property(Setting.LANGUAGE);
  }

  /// Chooses a language, and speaks it.
  public void choose(Language language) {
    chosen.property(Setting.LANGUAGE).set(language);
    if (!language.locale(system).equals(lesson().locale())) {
      speak(language.locale(system));
    }
  }

  /// Tells the lesson in another language. The moment stays.
  public void speak(Locale locale) {
    shown.set(new Shown(lesson().in(locale), moment()));
  }

  /// Goes to the end of a beat.
  public void goToBeat(int beat) {
    goTo(beats().last(Math.clamp(beat, 0, beats().count())));
  }

  /// Goes to where an event is told: to the end of its beat.
  public void goToEvent(int event) {
    goToBeat(beats().of(event));
  }

  public void first() {
    goTo(0);
  }

  public void last() {
    goTo(lesson().run().size());
  }

  public void next() {
    switch (stepSizeProperty().get()) {
      case BEAT -> goToBeat(isWithinBeat() ? beat() : beat() + 1);
      case EVENT -> nextEvent();
      case CALL -> goToBeat(stride().call(beat(), 1));
      case ROW -> goToBeat(stride().row(beat(), 1));
    }
  }

  public void back() {
    switch (stepSizeProperty().get()) {
      case BEAT -> goToBeat(beat() - 1);
      case EVENT -> previousEvent();
      case CALL -> goToBeat(stride().call(beat(), -1));
      case ROW -> goToBeat(stride().row(beat(), -1));
    }
  }

  public void nextEvent() {
    goTo(moment() + 1);
  }

  public void previousEvent() {
    goTo(moment() - 1);
  }

  private boolean isWithinBeat() {
    return beat() > 0 && moment() < beats().last(beat());
  }

  private Stride stride() {
    return new Stride(beats());
  }

  private void goTo(int event) {
    int to = Math.clamp(event, 0, lesson().run().size());
    if (to != moment()) {
      shown.set(new Shown(lesson(), to));
    }
  }

  private Beats beats() {
    return lesson().beats();
  }
}
