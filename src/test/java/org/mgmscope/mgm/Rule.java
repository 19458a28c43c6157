package org.mgmscope.mgm;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// A rule of the sections 3 to 5 of what MGM does, and how to see that it was taken.
interface Rule {
  String name();

  Seeing seeing();

  /// At what one looks to see that a rule was taken.
  sealed interface Seeing {
    /// @param function in whose calls alone it is seen, or null
    record OfMoment(Function function, Predicate<Seen.Moment> taken) implements Seeing {}

    /// @param function in whose calls alone it is seen, or null
    record OfCall(Function function, Predicate<Seen.InCall> taken) implements Seeing {}

    record OfInput(Predicate<Seen.InInput> taken) implements Seeing {}
  }

  /// Seen in one event.
  static Seeing event(Predicate<Seen.Moment> taken) {
    return new Seeing.OfMoment(null, taken);
  }

  /// Seen in one event within a call of the function.
  static Seeing in(Function function, Predicate<Seen.Moment> taken) {
    return new Seeing.OfMoment(function, taken);
  }

  /// Seen in any call that returned.
  static Seeing call(Predicate<Seen.InCall> taken) {
    return new Seeing.OfCall(null, taken);
  }

  /// Seen in a call of the function that did what it was asked for.
  static Seeing done(Function function, Predicate<Seen.InCall> taken) {
    return ended(function, Outcome.DONE, taken);
  }

  /// Seen in a call of the function that ended so.
  static Seeing ended(Function function, Outcome outcome, Predicate<Seen.InCall> taken) {
    return new Seeing.OfCall(
        function, call -> call.returned.outcome() == outcome && taken.test(call));
  }

  /// Seen in an input with all that followed from it.
  static Seeing input(Predicate<Seen.InInput> taken) {
    return new Seeing.OfInput(taken);
  }

  /// All rules.
  static List<Rule> all() {
    List<Rule> rules = new ArrayList<>();
    rules.addAll(List.of(OwnershipRule.values()));
    rules.addAll(List.of(EntryRule.values()));
    rules.addAll(List.of(ReadingRule.values()));
    rules.addAll(List.of(PacketRule.values()));
    rules.addAll(List.of(StimulusRule.values()));
    rules.addAll(List.of(AlertRule.values()));
    return rules;
  }
}
