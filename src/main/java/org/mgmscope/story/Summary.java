package org.mgmscope.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.mgmscope.mgm.Change;
import org.mgmscope.mgm.Clients;
import org.mgmscope.mgm.Event;
import org.mgmscope.mgm.Fact;
import org.mgmscope.mgm.Handle;
import org.mgmscope.mgm.InterfaceKey;
import org.mgmscope.mgm.Ports;
import org.mgmscope.mgm.Router;
import org.mgmscope.mgm.State;
import org.mgmscope.mgm.Stimulus;
import org.mgmscope.run.Run;
import org.mgmscope.text.Span;

/// What a run has led to, in words: which handles are left, who owns what, how many forwarding
/// entries and memberships came and went, what was refused, and how much of it is documented.
public final class Summary {
  private static final int MOST_LINES = 12;
  private static final int MOST_REFUSALS = 20;

  /// A line of it.
  ///
  /// @param events the events that it speaks of; at most twenty
  /// @param brief whether it belongs to the few that are told at the end of the run
  public record Line(List<Span> words, List<Integer> events, boolean brief) {}

  private final Run run;
  private final Words words;

  private final List<Integer> refusals = new ArrayList<>();
  private final SortedMap<Integer, Integer> readings = new TreeMap<>();
  private int refused;
  private int asked;
  private int documented;
  private int mfesAdded;
  private int mfesGone;
  private int membershipsAdded;
  private int membershipsGone;

  private Summary(Run run, Locale locale) {
    this.run = run;
    words = new Words(run.scenario().router(), locale);
  }

  /// Looks at each event once.
  ///
  /// @param unwanted whether nobody asks for it any more; then it is null
  public static @Nullable List<Line> of(Run run, Locale locale, BooleanSupplier unwanted) {
    Summary summary = new Summary(run, locale);
    for (Event event : run.events()) {
      if (unwanted.getAsBoolean()) {
        return null;
      }
      summary.take(event);
    }
    return summary.lines();
  }

  private void take(Event event) {
    switch (event.basis().source()) {
      case SCENARIO -> asked++;
      case DOCUMENTED -> documented++;
      case READING ->
          event.basis().readings().forEach(each -> readings.merge(each, 1, Integer::sum));
    }
    switch (event.fact()) {
      case Fact.Returned returned -> {
        if (returned.outcome().isRefusal()) {
          refused++;
          if (refusals.size() < MOST_REFUSALS) {
            refusals.add(event.number());
          }
        }
      }
      case Change.MfeAdded _ -> mfesAdded++;
      case Change.MfeRemoved _ -> mfesGone++;
      case Change.MembershipAdded _ -> membershipsAdded++;
      case Change.MembershipRemoved _ -> membershipsGone++;
      case Stimulus _,
          Change.HandleCreated _,
          Change.HandleDestroyed _,
          Change.OwnershipTaken _,
          Change.OwnershipReleased _,
          Change.IgmpDisabled _,
          Change.IgmpEnabled _,
          Change.MfeUpdated _,
          Change.EnumerationCreated _,
          Change.EnumerationDestroyed _,
          Fact.Called _,
          Fact.CalledBack _,
          Fact.Forwarded _,
          Fact.Dropped _,
          Fact.Fault _ -> {}
    }
  }

  private List<Line> lines() {
    State before = run.at(0);
    State now = run.at(run.size());
    List<Line> lines = new ArrayList<>();
    if (now.deadlocked()) {
      lines.add(brief("summary.deadlock"));
    }
    clients(now, lines);
    ports(before, now, lines);
    lines.add(
        brief(
            "summary.mfes",
            before.mfes().all().size(),
            mfesAdded,
            mfesGone,
            now.mfes().all().size()));
    lines.add(
        line(
            "summary.memberships",
            before.memberships().byKey().size(),
            membershipsAdded,
            membershipsGone,
            now.memberships().byKey().size()));
    lines.add(new Line(words.counted("summary.refused", refused, refused), refusals, refused > 0));
    lines.add(
        line("summary.basis", run.size(), asked, documented, run.size() - asked - documented));
    if (!readings.isEmpty()) {
      List<String> each =
          readings.entrySet().stream()
              .map(one -> one.getKey() + " (" + one.getValue() + "×)")
              .toList();
      lines.add(line("summary.readings", String.join(", ", each)));
    }
    return lines;
  }

  private Line line(String key, Object... arguments) {
    return new Line(words.spans(key, arguments), List.of(), false);
  }

  private Line brief(String key, Object... arguments) {
    return new Line(words.spans(key, arguments), List.of(), true);
  }

  private void clients(State now, List<Line> lines) {
    List<Router.Client> all = run.scenario().router().clients();
    for (Router.Client client : all.subList(0, Math.min(all.size(), MOST_LINES))) {
      Clients.Status status = now.clients().status(client.name());
      Handle handle = status.handle() == null ? status.last() : status.handle();
      String key;
      if (handle == null) {
        key = "summary.never";
      } else if (status.handle() == null) {
        key = "summary.destroyed";
      } else {
        key = status.crashed() ? "summary.crashed" : "summary.alive";
      }
      boolean lost = handle != null && (status.handle() == null || status.crashed());
      List<Span> told = words.spans(key, client.name(), String.valueOf(handle));
      lines.add(new Line(told, List.of(), lost));
    }
    more(all.size(), lines);
  }

  private void ports(State before, State now, List<Line> lines) {
    List<InterfaceKey> keys =
        run.scenario().router().interfaces().stream()
            .flatMap(each -> each.keys().stream())
            .filter(key -> !now.ports().getOrFree(key).equals(before.ports().getOrFree(key)))
            .toList();
    for (InterfaceKey key : keys.subList(0, Math.min(keys.size(), MOST_LINES))) {
      lines.add(
          line(
              "summary.port",
              words.nameAndKey(key),
              owner(now, key),
              owner(before, key),
              igmp(now.ports().getOrFree(key)),
              igmp(before.ports().getOrFree(key))));
    }
    more(keys.size(), lines);
    if (keys.isEmpty()) {
      lines.add(line("summary.portsSame"));
    }
  }

  private void more(int size, List<Line> lines) {
    if (size > MOST_LINES) {
      lines.add(line("summary.more", size - MOST_LINES));
    }
  }

  private String owner(State state, InterfaceKey key) {
    Handle owner = state.ports().getOrFree(key).owner();
    return owner == null ? words.text("picture.noOwner") : state.clients().name(owner);
  }

  private String igmp(Ports.Port port) {
    return words.text("picture.igmp." + port.igmp());
  }
}
