package org.mgmscope.story;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;
import org.mgmscope.mgm.Call;
import org.mgmscope.mgm.Callback;
import org.mgmscope.mgm.Change;
import org.mgmscope.mgm.Event;
import org.mgmscope.mgm.Fact;
import org.mgmscope.mgm.Stimulus;
import org.mgmscope.run.Run;

/// The rows of a sequence picture that only repeat what was seen just before: IGMP's additions
/// after the first, where all that happens is the same but for the group.
public final class Folds {
  private static final int MOST_NAMED = 4;

  private final Run run;
  private final Words words;
  private final IntUnaryOperator rowOf;
  private final IntList firstRows = new IntList();
  private final IntList lastRows = new IntList();
  private final IntList firstEvents = new IntList();
  private final IntList lastEvents = new IntList();

  /// How many events one repetition has.
  private final IntList lengths = new IntList();

  Folds(Run run, IntUnaryOperator rowOf, Words words) {
    this.run = run;
    this.rowOf = rowOf;
    this.words = words;
    int number = 1;
    while (number <= run.size()) {
      number = endsAddition(number) == 0 ? number + 1 : findRepetitions(number);
    }
  }

  /// Finds what repeats an addition.
  ///
  /// @return the first event that does not
  private int findRepetitions(int first) {
    int length = endsAddition(first) - first + 1;
    int next = first + length;
    while (repeats(first, length, next)) {
      next += length;
    }
    if (next > first + length) {
      firstEvents.add(first + length);
      lastEvents.add(next - 1);
      lengths.add(length);
      firstRows.add(rowOf.applyAsInt(first + length));
      lastRows.add(rowOf.applyAsInt(next - 1));
    }
    return next;
  }

  private boolean repeats(int first, int length, int next) {
    if (next > run.size() || endsAddition(next) != next + length - 1) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (!isAlike(run.event(first + i), run.event(next + i))) {
        return false;
      }
    }
    return true;
  }

  /// The return of an addition of IGMP's that begins with an event; 0 if none does.
  private int endsAddition(int first) {
    Event event = run.event(first);
    if (event.cause() == 0
        || !(event.fact() instanceof Fact.Called)
        || run.event(event.cause()).fact() instanceof Stimulus) {
      return 0;
    }
    for (int number = first + 1; number <= run.size(); number++) {
      Event next = run.event(number);
      if (next.cause() == first && next.fact() instanceof Fact.Returned) {
        return number;
      }
      if (next.cause() < first) {
        return 0;
      }
    }
    return 0;
  }

  private static boolean isAlike(Event one, Event other) {
    if (one.fact().getClass() != other.fact().getClass() || one.row() != other.row()) {
      return false;
    }
    return what(one.fact()).equals(what(other.fact()));
  }

  /// All of a fact but the group.
  private static List<Object> what(Fact fact) {
    return switch (fact) {
      case Fact.Called called -> what(called);
      case Fact.CalledBack calledBack -> what(calledBack);
      case Fact.Returned returned -> List.of(returned.function(), returned.outcome());
      case Change.MembershipAdded added -> List.of(added.client(), added.membership().key());
      case Stimulus _,
          Change.HandleCreated _,
          Change.HandleDestroyed _,
          Change.OwnershipTaken _,
          Change.OwnershipReleased _,
          Change.IgmpDisabled _,
          Change.IgmpEnabled _,
          Change.MembershipRemoved _,
          Change.MfeAdded _,
          Change.MfeUpdated _,
          Change.MfeRemoved _,
          Change.EnumerationCreated _,
          Change.EnumerationDestroyed _,
          Fact.Forwarded _,
          Fact.Dropped _,
          Fact.Fault _ ->
          List.of();
    };
  }

  private static List<Object> what(Fact.Called called) {
    Call.MembershipEntry entry = entry(called);
    return entry == null
        ? List.of(called.call())
        : List.of(called.call().function(), entry.key(), entry.flags());
  }

  private static List<Object> what(Fact.CalledBack calledBack) {
    Callback callback = calledBack.callback();
    return List.of(
        callback.function(),
        calledBack.to(),
        calledBack.delivered(),
        String.valueOf(calledBack.reply()));
  }

  private static Call.@Nullable MembershipEntry entry(Fact.Called called) {
    return called.call() instanceof Call.AddGroupMembershipEntry add ? add.entry() : null;
  }

  /// How many folds there are. They stand in the order of their rows.
  public int size() {
    return firstRows.size();
  }

  /// The first row of a fold.
  ///
  /// @param fold from 0
  public int firstRow(int fold) {
    return firstRows.get(fold);
  }

  /// The last row of a fold.
  public int lastRow(int fold) {
    return lastRows.get(fold);
  }

  /// The last fold that begins at a row or before it; -1 if none does.
  int before(int row) {
    return firstRows.countUpTo(row) - 1;
  }

  /// The fold that a row belongs to; -1 if it belongs to none.
  public int of(int row) {
    int fold = before(row);
    return fold >= 0 && row <= lastRows.get(fold) ? fold : -1;
  }

  /// What stands in the place of a fold.
  ///
  /// @param open whether its rows are shown below
  public String words(int fold, boolean open) {
    int first = firstEvents.get(fold);
    int length = lengths.get(fold);
    int events = lastEvents.get(fold) - first + 1;
    List<String> groups = new ArrayList<>();
    for (int number = first; number <= lastEvents.get(fold); number += length) {
      if (groups.size() > MOST_NAMED) {
        break;
      }
      groups.add(group((Fact.Called) run.event(number).fact()));
    }
    int more = events / length - MOST_NAMED;
    String named =
        more > 1
            ? words.plain(
                "and", String.join(", ", groups.subList(0, MOST_NAMED)), words.plain("more", more))
            : words.list(groups);
    return words.plain(open ? "sequence.unfolded" : "sequence.folded", named, events);
  }

  private String group(Fact.Called called) {
    Call.MembershipEntry entry = entry(called);
    return entry == null ? "" : words.wanted(entry.pair());
  }
}
