package org.mgmscope.mgm;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/// Counts how often each rule was taken, and each way to end of each function; and checks on the
/// way that no function ends otherwise, and that alerts for memberships go where they must.
final class Coverage implements Mgm.Observer {
  private static final List<Rule> RULES = Rule.all();
  private static final Map<Function, List<Rule>> OF_MOMENT = byFunction(Coverage::ofMoment);
  private static final Map<Function, List<Rule>> OF_CALL = byFunction(Coverage::ofCall);
  private static final List<Rule> OF_MOMENT_OUTSIDE =
      RULES.stream().filter(rule -> ofMoment(rule, null)).toList();
  private static final List<Rule> OF_INPUT =
      RULES.stream().filter(rule -> rule.seeing() instanceof Rule.Seeing.OfInput).toList();

  private final Map<String, Integer> counts = new LinkedHashMap<>();
  private final List<String> wrong = new ArrayList<>();
  private final Deque<Seen.InCall> calls = new ArrayDeque<>();
  private State before;
  private Seen.InInput input;

  Coverage() {
    for (Function function : Function.values()) {
      Answers.of(function).forEach(outcome -> counts.put(name(function, outcome), 0));
    }
    RULES.forEach(rule -> counts.put(rule.name(), 0));
  }

  private static Map<Function, List<Rule>> byFunction(BiPredicate<Rule, Function> isOf) {
    Map<Function, List<Rule>> rules = new EnumMap<>(Function.class);
    for (Function function : Function.values()) {
      rules.put(function, RULES.stream().filter(rule -> isOf.test(rule, function)).toList());
    }
    return rules;
  }

  private static boolean ofMoment(Rule rule, Function function) {
    return rule.seeing() instanceof Rule.Seeing.OfMoment(Function in, _)
        && (in == null || in == function);
  }

  private static boolean ofCall(Rule rule, Function function) {
    return rule.seeing() instanceof Rule.Seeing.OfCall(Function of, _)
        && (of == null || of == function);
  }

  void begins(Input next, State state) {
    input = new Seen.InInput(next, state);
    before = state;
    calls.clear();
  }

  void ends(State state) {
    input.after = state;
    for (Rule rule : OF_INPUT) {
      if (rule.seeing() instanceof Rule.Seeing.OfInput(var taken) && taken.test(input)) {
        count(rule.name());
      }
    }
  }

  @Override
  public void happened(Event event, State after) {
    if (event.fact() instanceof Fact.Called called) {
      calls.push(new Seen.InCall(before, event, called));
    }
    Seen.InCall call = calls.peek();
    Seen.Moment moment = new Seen.Moment(before, event, after, call, input);
    if (call != null) {
      call.moments.add(moment);
    }
    input.moments.add(moment);
    before = after;
    for (Rule rule : call == null ? OF_MOMENT_OUTSIDE : OF_MOMENT.get(call.function())) {
      if (rule.seeing() instanceof Rule.Seeing.OfMoment(_, var taken) && taken.test(moment)) {
        count(rule.name());
      }
    }
    if (event.fact() instanceof Fact.Returned returned) {
      returned(returned);
    }
  }

  private void returned(Fact.Returned returned) {
    Seen.InCall call = calls.pop();
    call.returned = returned;
    if (Answers.of(returned.function()).contains(returned.outcome())) {
      count(name(returned.function(), returned.outcome()));
    } else {
      wrong.add("must not end so: " + name(returned.function(), returned.outcome()));
    }
    checkAlerts(call);
    for (Rule rule : OF_CALL.get(returned.function())) {
      if (rule.seeing() instanceof Rule.Seeing.OfCall(_, var taken) && taken.test(call)) {
        count(rule.name());
      }
    }
  }

  private void checkAlerts(Seen.InCall call) {
    AlertsExpected alerts = call.alerts();
    List<Handle> expected = alerts == null ? List.of() : alerts.to();
    List<Handle> told = AlertsExpected.told(call);
    if (!told.equals(expected)) {
      wrong.add("alerts to " + told + " instead of " + expected + " in " + call.called);
    }
  }

  private void count(String name) {
    counts.merge(name, 1, Integer::sum);
  }

  private static String name(Function function, Outcome outcome) {
    return function + " " + outcome.code() + " " + outcome;
  }

  /// Adds what another has counted.
  void add(Coverage other) {
    other.counts.forEach((name, count) -> counts.merge(name, count, Integer::sum));
    wrong.addAll(other.wrong);
  }

  /// Rules and ways to end, with how often each was taken.
  Map<String, Integer> counts() {
    return Collections.unmodifiableMap(counts);
  }

  /// Where a function ended as it may not, or the wrong clients were told of a membership.
  List<String> wrong() {
    return List.copyOf(wrong);
  }
}
