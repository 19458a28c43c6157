package org.mgmscope.story;

import java.util.ArrayList;
import java.util.List;
import org.mgmscope.mgm.Address;
import org.mgmscope.mgm.Event;
import org.mgmscope.mgm.Fact;
import org.mgmscope.mgm.Router;
import org.mgmscope.mgm.SourceGroup;
import org.mgmscope.run.Run;

/// Which events name a thing. A return names what its call named: the code answers that.
public final class Naming {
  private final Run run;

  public Naming(Run run) {
    this.run = run;
  }

  /// Whether an event names a thing; an MFE also if it names a wildcard that means it.
  ///
  /// @param event its number, from 1
  public boolean names(int event, Subject thing) {
    return named(run.event(event)).stream().anyMatch(each -> means(each, thing));
  }

  /// Whether something that is named means a thing.
  boolean means(Subject named, Subject thing) {
    return switch (thing) {
      case Subject.Client client ->
          named.equals(client) || (named instanceof Subject.Igmp && isIgmp(client.name()));
      case Subject.Pair entry ->
          named instanceof Subject.Pair each && each.pair().matches(entry.pair());
      case Subject.Igmp _,
          Subject.Handle _,
          Subject.Port _,
          Subject.Enumeration _,
          Subject.Groups _ ->
          named.equals(thing);
    };
  }

  private boolean isIgmp(String client) {
    for (Router.Client each : run.scenario().router().clients()) {
      if (each.name().equals(client)) {
        return each.kind() == Router.Client.Kind.IGMP;
      }
    }
    return false;
  }

  /// Whether an event names what a filter asks for.
  boolean fits(Event event, EventFilter filter) {
    List<Subject> named = named(event);
    return (filter.client() == null || hasClient(named, filter.client()))
        && (filter.index() == null || hasIndex(named, filter.index()))
        && (filter.group() == null || hasGroup(named, filter.group()));
  }

  private boolean hasClient(List<Subject> named, String client) {
    Subject thing = new Subject.Client(client);
    return named.stream().anyMatch(each -> means(each, thing));
  }

  private static boolean hasIndex(List<Subject> named, int index) {
    return named.stream()
        .anyMatch(each -> each instanceof Subject.Port port && port.key().index() == index);
  }

  private static boolean hasGroup(List<Subject> named, Address group) {
    return named.stream()
        .anyMatch(each -> each instanceof Subject.Pair pair && pair.pair().group().equals(group));
  }

  /// The sources and groups that an event names.
  List<SourceGroup> pairs(Event event) {
    return named(event).stream()
        .filter(Subject.Pair.class::isInstance)
        .map(each -> ((Subject.Pair) each).pair())
        .toList();
  }

  private List<Subject> named(Event event) {
    Subjects subjects = Subjects.of(event.fact());
    List<Subject> named = new ArrayList<>(subjects.about());
    named.addAll(subjects.besides());
    if (event.fact() instanceof Fact.Returned
        && run.event(event.cause()).fact() instanceof Fact.Called called) {
      named.addAll(Subjects.of(called).about());
    }
    return named;
  }
}
