package org.mgmscope.story;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.mgmscope.manual.Parameters;
import org.mgmscope.mgm.Change;
import org.mgmscope.mgm.Event;
import org.mgmscope.mgm.Fact;
import org.mgmscope.run.Run;
import org.mgmscope.text.Harmless;
import org.mgmscope.text.Markup;
import org.mgmscope.text.Span;

/// What the sentence of a folded repeat says besides: what it holds, and what differs in it from
/// the first.
final class RepeatWords {
  private final Run run;
  private final Words words;
  private final Labels labels;

  RepeatWords(Run run, Words words, Labels labels) {
    this.run = run;
    this.words = words;
    this.labels = labels;
  }

  /// @param model the call that is repeated
  /// @param first the call of the repeat
  /// @param last its return
  List<Span> tell(int model, int first, int last) {
    Set<String> held = new LinkedHashSet<>();
    int changes = 0;
    for (int number = first + 1; number < last; number++) {
      Fact fact = run.event(number).fact();
      changes += fact instanceof Change ? 1 : 0;
      if (fact instanceof Fact.CalledBack calledBack) {
        held.add(calledBack.callback().function().toString());
      }
    }
    if (changes > 0) {
      held.add(Markup.plain(words.counted("repeat.changes", changes, changes)));
    }
    String code = labels.label(run.event(last));
    List<Span> spans =
        new ArrayList<>(
            held.isEmpty()
                ? words.spans("repeat.empty", model, last - first + 1, code)
                : words.spans(
                    "repeat.holds", model, last - first + 1, words.list(List.copyOf(held)), code));
    List<String> now = about(run.event(first));
    List<String> before = about(run.event(model));
    String other = without(now, before);
    if (!other.isEmpty()) {
      spans.addAll(words.spans("repeat.about", other, without(before, now)));
    }
    List<String> told = told(first);
    List<String> toldBefore = told(model);
    if (!told.equals(toldBefore)) {
      spans.addAll(words.spans("repeat.told", words.list(told), words.list(toldBefore)));
    }
    return spans;
  }

  /// What a call is about, and what else it is given where nothing else tells calls apart.
  private List<String> about(Event event) {
    Fact.Called called = (Fact.Called) event.fact();
    List<String> about = Subjects.of(called.call()).about().stream().map(this::name).toList();
    if (!about.isEmpty()) {
      return about;
    }
    return Parameters.of(called.call(), called.handle()).stream()
        .filter(each -> each.value() != null)
        .map(Parameters.Parameter::toString)
        .toList();
  }

  /// What of a call is not of another.
  private static String without(List<String> about, List<String> other) {
    return String.join(", ", about.stream().filter(each -> !other.contains(each)).toList());
  }

  private String name(Subject subject) {
    return subject instanceof Subject.Pair pair ? words.wanted(pair.pair()) : words.name(subject);
  }

  /// Who is called back in a call, each once.
  private List<String> told(int call) {
    Set<String> found = new LinkedHashSet<>();
    for (int number = call + 1; number <= run.size(); number++) {
      Event event = run.event(number);
      if (event.fact() instanceof Fact.Returned && event.cause() == call) {
        break;
      }
      if (event.fact() instanceof Fact.CalledBack calledBack) {
        found.add(Harmless.text(calledBack.to()));
      }
    }
    return List.copyOf(found);
  }
}
