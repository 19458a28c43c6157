package org.mgmscope.story;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mgmscope.mgm.Change;
import org.mgmscope.mgm.Code;
import org.mgmscope.mgm.Event;
import org.mgmscope.mgm.Fact;
import org.mgmscope.mgm.Function;
import org.mgmscope.mgm.Stimulus;
import org.mgmscope.run.Run;

/// The calls that repeat what their step has shown already: calls of the same shape as one before
/// it. What lies inside a repeat is not looked at by itself.
final class Repeats {
  private final IntList firsts = new IntList();
  private final IntList lasts = new IntList();

  /// Of each repeat, the call that it is like.
  private final IntList models = new IntList();

  /// What is to be seen of a call.
  ///
  /// @param named whom MgmGetProtocolOnInterface names; null of other functions
  /// @param events what kinds of events it holds, and what each is
  private record Shape(
      Function function,
      @Nullable String by,
      Code code,
      Fact.@Nullable Out named,
      Set<Object> events) {}

  Repeats(Run run) {
    Map<Integer, Integer> returns = returns(run);
    Map<Shape, Integer> shown = new HashMap<>();
    int step = 0;
    int number = 1;
    while (number <= run.size()) {
      Event event = run.event(number);
      if (event.step().step() != step) {
        shown.clear();
        step = event.step().step();
      }
      Integer last = returns.get(number);
      if (last == null) {
        number++;
        continue;
      }
      Integer model = shown.putIfAbsent(shape(run, number, last), number);
      if (model == null) {
        number++;
      } else {
        firsts.add(number);
        lasts.add(last);
        models.add(model);
        number = last + 1;
      }
    }
  }

  /// The return of each call that has one.
  private static Map<Integer, Integer> returns(Run run) {
    Map<Integer, Integer> found = new HashMap<>();
    for (int number = 1; number <= run.size(); number++) {
      Event event = run.event(number);
      if (event.fact() instanceof Fact.Returned) {
        found.put(event.cause(), number);
      }
    }
    return found;
  }

  private static Shape shape(Run run, int first, int last) {
    Fact.Called called = (Fact.Called) run.event(first).fact();
    Fact.Returned returned = (Fact.Returned) run.event(last).fact();
    Set<Object> events = new HashSet<>();
    for (int number = first; number <= last; number++) {
      events.add(what(run.event(number).fact()));
    }
    return new Shape(
        called.call().function(),
        called.by(),
        returned.code(),
        returned.out() instanceof Fact.Out.Protocol ? returned.out() : null,
        events);
  }

  private static Object what(Fact fact) {
    return switch (fact) {
      case Fact.Called called -> List.of(fact.getClass(), called.call().function());
      case Fact.Returned returned -> List.of(fact.getClass(), returned.function());
      case Fact.CalledBack calledBack -> calledBack.callback().function();
      case Stimulus _, Change _, Fact.Forwarded _, Fact.Dropped _, Fact.Fault _ -> fact.getClass();
    };
  }

  /// The call of the repeat that an event belongs to; 0 if it belongs to none.
  int of(int event) {
    int repeat = firsts.countUpTo(event) - 1;
    return repeat >= 0 && event <= lasts.get(repeat) ? firsts.get(repeat) : 0;
  }

  /// The call that a repeat is like; 0 if no repeat begins with an event.
  int model(int call) {
    int repeat = firsts.countUpTo(call) - 1;
    return repeat >= 0 && firsts.get(repeat) == call ? models.get(repeat) : 0;
  }

  /// The calls of all repeats.
  Set<Integer> all() {
    Set<Integer> found = new HashSet<>();
    for (int i = 0; i < firsts.size(); i++) {
      found.add(firsts.get(i));
    }
    return found;
  }
}
