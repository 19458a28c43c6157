package org.mgmscope.story;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.mgmscope.manual.Parameters;
import org.mgmscope.mgm.Basis;
import org.mgmscope.mgm.Change;
import org.mgmscope.mgm.Event;
import org.mgmscope.mgm.Fact;
import org.mgmscope.mgm.Stimulus;
import org.mgmscope.run.Run;
import org.mgmscope.text.Markup;
import org.mgmscope.text.Span;

/// Tells the beats of a run in one language.
public final class Teller {
  private final Run run;
  private final Beats beats;
  private final Words words;
  private final EventWords events;
  private final ChangeWords changes;
  private final Labels labels;
  private final RepeatWords repeats;

  public Teller(Beats beats, Locale locale) {
    this.beats = beats;
    run = beats.run();
    words = new Words(run.scenario().router(), locale);
    events = new EventWords(run, words);
    changes = new ChangeWords(words);
    labels = new Labels(words);
    repeats = new RepeatWords(run, words, labels);
  }

  /// Tells a beat; 0 is the beginning.
  public Told tell(int beat) {
    if (beat == 0) {
      return new Told(
          words.spans(run.size() == 0 ? "nothing" : "beginning"),
          "",
          List.of(),
          Basis.SCENARIO,
          false,
          0,
          List.of());
    }
    Event head = beats.head(beat);
    Set<Basis> bases = bases(beat, head);
    return new Told(
        sentence(beat, head),
        parameters(head),
        details(head),
        together(bases),
        bases.size() > 1 && bases.contains(Basis.DOCUMENTED),
        head.number(),
        references(head));
  }

  /// Why a beat happens: the basis of its head, or those of all that it holds where it is a row of
  /// changes or a folded repeat.
  private Set<Basis> bases(int beat, Event head) {
    Set<Basis> bases = new LinkedHashSet<>();
    bases.add(head.basis());
    if (head.fact() instanceof Change || beats.isFolded(beat)) {
      for (int number = beats.first(beat); number <= beats.last(beat); number++) {
        bases.add(run.event(number).basis());
      }
    }
    return bases;
  }

  private static Basis together(Set<Basis> bases) {
    List<Integer> readings =
        bases.stream().flatMap(basis -> basis.readings().stream()).distinct().sorted().toList();
    return bases.size() == 1 || readings.isEmpty()
        ? bases.iterator().next()
        : new Basis(Basis.Source.READING, readings);
  }

  /// A beat told in one line of plain text, for a terminal and for those who cannot see the
  /// picture.
  public String line(int beat) {
    return Markup.plain(tell(beat).sentence());
  }

  /// An event in a few words.
  public String label(Event event) {
    return labels.label(event);
  }

  /// What is told of an event in a link: a few words, and its number.
  public String reference(int event) {
    return words.plain("reference", labels.label(run.event(event)), event);
  }

  /// What stands under the timeline where a call begins; empty for what is no call.
  public String caption(Event event) {
    return labels.caption(event);
  }

  private List<Span> sentence(int beat, Event head) {
    return switch (head.fact()) {
      case Stimulus stimulus -> events.stimulus(head, stimulus);
      case Fact.Called called -> call(beat, head, called);
      case Fact.CalledBack calledBack -> events.callback(head, calledBack);
      case Fact.Returned returned -> events.returned(head, returned);
      case Fact.Forwarded forwarded -> events.forwarded(forwarded);
      case Fact.Dropped dropped -> events.dropped(head, dropped);
      case Fact.Fault fault -> events.fault(fault);
      case Change _ -> changes.tell(changesOf(beat), run.at(beats.first(beat) - 1));
    };
  }

  private List<Span> call(int beat, Event head, Fact.Called called) {
    List<Span> spans = new ArrayList<>(events.call(head, called));
    int model = beats.repeated(beat);
    if (model > 0) {
      spans.addAll(repeats.tell(model, head.number(), beats.last(beat)));
    }
    return spans;
  }

  private List<Change> changesOf(int beat) {
    List<Change> found = new ArrayList<>();
    for (int number = beats.first(beat); number <= beats.last(beat); number++) {
      if (run.event(number).fact() instanceof Change change) {
        found.add(change);
      }
    }
    return found;
  }

  private static String parameters(Event head) {
    return switch (head.fact()) {
      case Fact.Called called -> called.call().function() + list(details(head));
      case Fact.CalledBack calledBack -> calledBack.callback().function() + list(details(head));
      case Fact.Returned returned -> returned.code() + " (" + returned.code().value() + ")";
      case Stimulus _ -> "";
      case Change _ -> "";
      case Fact.Forwarded _ -> "";
      case Fact.Dropped _ -> "";
      case Fact.Fault _ -> "";
    };
  }

  private static List<Parameters.Parameter> details(Event head) {
    return switch (head.fact()) {
      case Fact.Called called -> Parameters.of(called.call(), called.handle());
      case Fact.CalledBack calledBack -> Parameters.of(calledBack.callback());
      case Fact.Returned _ -> List.of();
      case Stimulus _ -> List.of();
      case Change _ -> List.of();
      case Fact.Forwarded _ -> List.of();
      case Fact.Dropped _ -> List.of();
      case Fact.Fault _ -> List.of();
    };
  }

  private static String list(List<Parameters.Parameter> parameters) {
    return "("
        + String.join(", ", parameters.stream().map(Parameters.Parameter::toString).toList())
        + ")";
  }

  private List<Told.Reference> references(Event head) {
    List<Told.Reference> references = new ArrayList<>();
    if (head.fact() instanceof Fact.Returned returned && returned.because() != 0) {
      references.add(reference(Told.Reference.Tie.BECAUSE, returned.because()));
    }
    if (head.cause() != 0) {
      references.add(reference(Told.Reference.Tie.CAUSE, head.cause()));
    }
    return references;
  }

  private Told.Reference reference(Told.Reference.Tie tie, int number) {
    return new Told.Reference(tie, number, reference(number));
  }
}
