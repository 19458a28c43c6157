package org.mgmscope.ui.showing;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntPredicate;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.mgmscope.story.Breakpoints;
import org.mgmscope.story.Lesson;
import org.mgmscope.story.Marks;
import org.mgmscope.story.Search;
import org.mgmscope.story.Summary;
import org.mgmscope.ui.kit.Latest;

/// Goes to where something comes next. In a long run it looks off the window's thread; a newer
/// question cancels an older one, and so does going elsewhere.
public final class Finder {
  /// How a question ended.
  public enum Ending {
    NOT_ASKED,
    FOUND,
    NOTHING
  }

  /// How many events are looked through at once.
  static final int SHORT_RUN = 10_000;

  private final Showing showing;
  private final Steps steps;
  private final Latest latest = new Latest();
  private final ReadOnlyObjectWrapper<Ending> ending =
      new ReadOnlyObjectWrapper<>(Ending.NOT_ASKED);
  private final ReadOnlyIntegerWrapper wordsAsked = new ReadOnlyIntegerWrapper();

  Finder(Showing showing, Steps steps) {
    this.showing = showing;
    this.steps = steps;
  }

  /// How the last question ended; [Ending#NOT_ASKED] as soon as the moment is another.
  public ReadOnlyObjectProperty<Ending> endingProperty() {
    return ending.getReadOnlyProperty();
  }

  /// How often somebody wanted to type what to look for; who can be typed into takes the focus.
  public ReadOnlyIntegerProperty wordsAskedProperty() {
    return wordsAsked.getReadOnlyProperty();
  }

  public void askForWords() {
    wordsAsked.set(wordsAsked.get() + 1);
  }

  public void callback(Search.Direction direction) {
    int beat = showing.beat();
    ask(search -> search.next(beat, direction, search::isCallback));
  }

  public void refusal(Search.Direction direction) {
    int beat = showing.beat();
    ask(search -> search.next(beat, direction, search::isRefusal));
  }

  /// To the next event that is as asked for.
  public void event(Search.Direction direction, IntPredicate asked) {
    int beat = showing.beat();
    ask(search -> search.next(beat, direction, asked));
  }

  public void cause() {
    int beat = showing.beat();
    ask(search -> search.cause(beat));
  }

  public void consequence() {
    int beat = showing.beat();
    ask(search -> search.consequence(beat));
  }

  /// To the next beat to stop at.
  public void breakpoint(Search.Direction direction) {
    steps.playingProperty().set(false);
    Marks marks = showing.lesson().marks();
    Breakpoints where = steps.breakpointsProperty().get();
    OptionalInt found =
        direction == Search.Direction.ON
            ? marks.nextStop(where, showing.beat())
            : marks.previousStop(where, showing.beat());
    found.ifPresent(showing::goToBeat);
    ending.set(found.isPresent() ? Ending.FOUND : Ending.NOTHING);
  }

  /// Forgets what was asked for.
  void forget() {
    latest.forget();
    ending.set(Ending.NOT_ASKED);
  }

  private void ask(Function<Search, OptionalInt> question) {
    steps.playingProperty().set(false);
    boolean aside = showing.lesson().run().size() > SHORT_RUN;
    latest.ask(
        aside,
        unwanted -> question.apply(new Search(showing.lesson().beats(), unwanted)),
        this::answer);
  }

  private void answer(OptionalInt found) {
    found.ifPresent(showing::goToEvent);
    ending.set(found.isPresent() ? Ending.FOUND : Ending.NOTHING);
  }

  /// Tells what the whole run leads to, at once or, where the run is long, as soon as it is known.
  ///
  /// @param latest of the view that asks; others may ask as well
  public static void outcome(Lesson lesson, Latest latest, Consumer<List<Summary.Line>> tell) {
    latest.ask(
        lesson.run().size() > SHORT_RUN,
        unwanted -> Summary.of(lesson.run(), lesson.locale(), unwanted),
        tell);
  }
}
