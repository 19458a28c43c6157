package org.mgmscope.story;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.mgmscope.manual.Manual;
import org.mgmscope.mgm.Address;
import org.mgmscope.mgm.Change;
import org.mgmscope.mgm.Event;
import org.mgmscope.mgm.Fact;
import org.mgmscope.mgm.SourceGroup;
import org.mgmscope.mgm.Stimulus;
import org.mgmscope.run.Run;
import org.mgmscope.text.Harmless;

/// The events of a run as the rows of a table, in one language. A row is made when it is asked for;
/// none is kept. Any thread may ask.
public final class EventRows {
  private static final String MGM = "MGM";
  private static final int STOP_AFTER = 256;

  private final Run run;
  private final Naming naming;
  private final Words words;
  private final Manual manual;
  private final Locale locale;

  public EventRows(Run run, Locale locale) {
    this.run = run;
    naming = new Naming(run);
    this.locale = locale;
    words = new Words(run.scenario().router(), locale);
    manual = new Manual(locale);
  }

  public int count() {
    return run.size();
  }

  /// The row of an event.
  ///
  /// @param number from 1
  public EventRow row(int number) {
    Event event = run.event(number);
    Map<EventColumn, String> cells = new EnumMap<>(EventColumn.class);
    for (EventColumn column : EventColumn.values()) {
      cells.put(column, cell(event, column));
    }
    return new EventRow(event, cells);
  }

  private String cell(Event event, EventColumn column) {
    Fact fact = event.fact();
    return switch (column) {
      case NUMBER -> Integer.toString(event.number());
      case STEP -> event.step().toString();
      case KIND -> kind(EventKind.of(fact));
      case WHO -> who(fact);
      case WHAT -> what(fact);
      case ARGUMENTS -> EventArguments.of(fact, words);
      case CODE -> code(fact);
      case BASIS -> manual.basis(event.basis());
      case ROW -> event.row() == null ? "" : event.row().id();
    };
  }

  /// A kind of events in a word.
  public String kind(EventKind kind) {
    return words.text("kind." + kind);
  }

  /// The heading of a column.
  public String heading(EventColumn column) {
    return words.text("heading." + column);
  }

  /// The events that a filter lets through.
  ///
  /// @param stop is asked now and then whether nobody wants to know any more
  /// @return null if it was stopped
  public @Nullable EventNumbers matching(EventFilter filter, BooleanSupplier stop) {
    if (filter.isAll()) {
      return EventNumbers.upTo(run.size());
    }
    String text = filter.text().toLowerCase(locale);
    int[] found = new int[16];
    int count = 0;
    for (int number = 1; number <= run.size(); number++) {
      if (number % STOP_AFTER == 0 && stop.getAsBoolean()) {
        return null;
      }
      if (matches(number, filter, text)) {
        if (count == found.length) {
          found = Arrays.copyOf(found, 2 * count);
        }
        found[count++] = number;
      }
    }
    return EventNumbers.of(Arrays.copyOf(found, count));
  }

  private boolean matches(int number, EventFilter filter, String text) {
    Event event = run.event(number);
    return filter.kinds().contains(EventKind.of(event.fact()))
        && (!filter.asksForTopic() || naming.fits(event, filter))
        && (text.isEmpty() || hasText(row(number), text));
  }

  private boolean hasText(EventRow row, String text) {
    return row.cells().stream().anyMatch(cell -> cell.toLowerCase(locale).contains(text));
  }

  /// The groups that events name, in order.
  ///
  /// @param stop is asked now and then whether nobody wants to know any more
  public List<Address> groups(BooleanSupplier stop) {
    SortedSet<Address> groups = new TreeSet<>();
    for (int number = 1; number <= run.size(); number++) {
      if (number % STOP_AFTER == 0 && stop.getAsBoolean()) {
        break;
      }
      for (SourceGroup pair : naming.pairs(run.event(number))) {
        groups.add(pair.group());
      }
    }
    groups.remove(Address.NONE);
    return List.copyOf(groups);
  }

  private String who(Fact fact) {
    return switch (fact) {
      case Stimulus.Packet packet -> packet.pair().source().toString();
      case Stimulus.FromHost _ -> words.text("who.host");
      case Stimulus.Wait _ -> words.text("who.clock");
      case Stimulus.Crash crash -> Harmless.text(crash.client());
      case Fact.Called called -> words.client(called.by());
      case Fact.CalledBack calledBack -> MGM + " → " + Harmless.text(calledBack.to());
      case Fact.Returned returned -> MGM + " → " + words.client(returned.by());
      case Fact.Forwarded _, Fact.Dropped _ -> words.text("who.forwarder");
      case Fact.Fault.Deadlock _, Change _ -> MGM;
      case Fact.Fault.CrashedClient crashed -> Harmless.text(crashed.client());
    };
  }

  private String what(Fact fact) {
    return switch (fact) {
      case Stimulus.Packet _ -> words.text("what.packet");
      case Stimulus.Report _ -> words.text("what.report");
      case Stimulus.Leave _ -> words.text("what.leave");
      case Stimulus.Wait _ -> words.text("what.wait");
      case Stimulus.Crash _ -> words.text("what.crash");
      case Fact.Called called -> called.call().function().name();
      case Fact.CalledBack calledBack -> calledBack.callback().function().name();
      case Fact.Returned returned -> returned.function().name();
      case Fact.Forwarded _ -> words.text("what.forwarded");
      case Fact.Dropped _ -> words.text("what.dropped");
      case Fact.Fault.Deadlock _ -> words.text("what.deadlock");
      case Fact.Fault.CrashedClient _ -> words.text("what.crashedClient");
      case Change change -> what(change);
    };
  }

  private String what(Change change) {
    return switch (change) {
      case Change.HandleCreated _ -> words.text("what.handleCreated");
      case Change.HandleDestroyed _ -> words.text("what.handleDestroyed");
      case Change.OwnershipTaken _ -> words.text("what.taken");
      case Change.OwnershipReleased _ -> words.text("what.released");
      case Change.IgmpDisabled _ -> words.text("what.igmpDisabled");
      case Change.IgmpEnabled _ -> words.text("what.igmpEnabled");
      case Change.MembershipAdded _ -> words.text("what.membershipAdded");
      case Change.MembershipRemoved _ -> words.text("what.membershipRemoved");
      case Change.MfeAdded _ -> words.text("what.mfeAdded");
      case Change.MfeUpdated _ -> words.text("what.mfeUpdated");
      case Change.MfeRemoved _ -> words.text("what.mfeRemoved");
      case Change.EnumerationCreated _ -> words.text("what.enumerationCreated");
      case Change.EnumerationDestroyed _ -> words.text("what.enumerationDestroyed");
    };
  }

  private static String code(Fact fact) {
    return fact instanceof Fact.Returned returned
        ? returned.code() + " (" + returned.code().value() + ")"
        : "";
  }
}
