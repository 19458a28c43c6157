package org.mgmscope.manual;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mgmscope.mgm.Callback;
import org.mgmscope.mgm.Change;
import org.mgmscope.mgm.Event;
import org.mgmscope.mgm.Fact;
import org.mgmscope.mgm.Outcome;
import org.mgmscope.mgm.Row;
import org.mgmscope.mgm.Stimulus;

/// Which clause an event carries out. The order of the clauses is not assumed: an event lights its
/// own, whenever it comes.
public final class Lighting {
  private Lighting() {}

  /// The clause that an event lights, or null. It may stand in a row that is not the event's own: a
  /// call refused because its handle is destroyed lights the note of shutdown/2.
  public static @Nullable Clause of(Event event) {
    Row row = event.row();
    return switch (event.fact()) {
      case Fact.Called _ -> row == null ? null : Clause.callOf(row);
      case Fact.CalledBack calledBack -> ofCallback(row, calledBack.callback());
      case Change change -> ofChange(row, change);
      case Fact.Returned returned -> ofReturn(row, returned.outcome());
      case Stimulus _ -> null;
      case Fact.Forwarded _ -> null;
      case Fact.Dropped _ -> null;
      case Fact.Fault _ -> null;
    };
  }

  /// All clauses that an event lights; the first is that of [#of]. The last entries and the code
  /// that says so come in one answer.
  public static List<Clause> all(Event event) {
    Clause first = of(event);
    if (first == null) {
      return List.of();
    }
    Clause end =
        event.fact() instanceof Fact.Returned(_, _, Outcome outcome, _, _)
                && outcome == Outcome.LAST_GIVEN
            ? ofEnd(event.row())
            : null;
    return end == null || end == first ? List.of(first) : List.of(first, end);
  }

  private static @Nullable Clause ofCallback(@Nullable Row row, Callback callback) {
    return switch (callback) {
      case Callback.DisableIgmp _ -> disable(row);
      case Callback.EnableIgmp _ -> enable(row);
      case Callback.LocalJoin _, Callback.LocalLeave _ -> Clause.OPERATION_2_LOCAL;
      case Callback.JoinAlert _, Callback.PruneAlert _ -> Clause.OPERATION_2_JOIN;
      case Callback.Rpf _, Callback.CreationAlert _ -> Clause.OPERATION_2_CREATION;
    };
  }

  private static Clause disable(@Nullable Row row) {
    return row == Row.STARTUP_3 ? Clause.STARTUP_3_DISABLE : Clause.SHUTDOWN_1_DISABLE;
  }

  private static Clause enable(@Nullable Row row) {
    return row == Row.STARTUP_3 ? Clause.STARTUP_3_ENABLE : Clause.SHUTDOWN_1_ENABLE;
  }

  private static @Nullable Clause ofChange(@Nullable Row row, Change change) {
    return switch (change) {
      case Change.HandleCreated _ -> Clause.STARTUP_1_HANDLE;
      case Change.HandleDestroyed _ -> Clause.SHUTDOWN_2_DESTROYS;
      case Change.OwnershipTaken _ -> Clause.STARTUP_3_CHANGES;
      case Change.OwnershipReleased _ -> Clause.SHUTDOWN_1_CHANGES;
      case Change.IgmpDisabled _ -> disable(row);
      case Change.IgmpEnabled _ -> enable(row);
      case Change.MembershipAdded _, Change.MembershipRemoved _ -> ofMulticastData(row);
      case Change.MfeAdded _ -> null;
      case Change.MfeUpdated _ -> ofMulticastData(row);
      case Change.MfeRemoved _ -> row == Row.SHUTDOWN_1 ? Clause.SHUTDOWN_1_DELETES : null;
      case Change.EnumerationCreated _ ->
          row == Row.STARTUP_4 ? Clause.STARTUP_4_LEARNS : Clause.ENUMERATION_1_HANDLE;
      case Change.EnumerationDestroyed _ ->
          row == Row.ENUMERATION_5 ? Clause.ENUMERATION_5_DESTROYS : null;
    };
  }

  private static @Nullable Clause ofMulticastData(@Nullable Row row) {
    return switch (row) {
      case STARTUP_3 -> Clause.STARTUP_3_CHANGES;
      case SHUTDOWN_1 -> Clause.SHUTDOWN_1_CHANGES;
      case OPERATION_1 -> Clause.OPERATION_1_LISTS;
      case OPERATION_4 -> Clause.OPERATION_4_UPSTREAM;
      case null, default -> null;
    };
  }

  private static @Nullable Clause ofReturn(@Nullable Row row, Outcome outcome) {
    return switch (outcome) {
      case HANDLE_DESTROYED -> Clause.SHUTDOWN_2_DEAD;
      case TAKEN_BY_ANOTHER -> Clause.STARTUP_3_OWNER;
      case MORE_REMAIN, LAST_GIVEN -> ofEntries(row);
      case NOTHING_LEFT -> ofEnd(row);
      case BUFFER_TOO_SMALL -> ofSmallBuffer(row);
      case DONE -> row == Row.OPERATION_3 ? Clause.OPERATION_3_ENTRIES : null;
      case HANDLE_UNKNOWN,
          ALREADY_REGISTERED,
          STILL_TAKEN,
          NO_PROTOCOL,
          IGMP_ALONE,
          TAKE_UNDECLARED,
          TAKEN_BY_ITSELF,
          IGMP_PRESENT,
          RELEASE_UNDECLARED,
          NOT_TAKEN,
          RANGE,
          GROUP_NOT_MULTICAST,
          SOURCE_MULTICAST,
          SOURCE_WITHOUT_GROUP,
          ADD_OWNED_BY_ANOTHER,
          ADD_UNDECLARED,
          ADD_NO_OWNER,
          ADD_IGMP_ABSENT,
          IGMP_DISABLED,
          MEMBERSHIP_EXISTS,
          DELETE_OWNED_BY_ANOTHER,
          DELETE_UNDECLARED,
          DELETE_NO_OWNER,
          DELETE_IGMP_ABSENT,
          MEMBERSHIP_MISSING,
          MFE_MISSING,
          ENUMERATION_UNKNOWN ->
          null;
    };
  }

  private static @Nullable Clause ofEntries(@Nullable Row row) {
    return switch (row) {
      case STARTUP_4 -> Clause.STARTUP_4_GROUPS;
      case OPERATION_3 -> Clause.OPERATION_3_ENTRIES;
      case ENUMERATION_2, ENUMERATION_3, ENUMERATION_4 -> Clause.ENUMERATION_2_GROUPS;
      case ADMINISTRATION_1, ADMINISTRATION_2 -> Clause.ADMINISTRATION_1_ENTRIES;
      case ADMINISTRATION_3, ADMINISTRATION_4 -> Clause.ADMINISTRATION_3_ENTRIES;
      case null, default -> null;
    };
  }

  private static @Nullable Clause ofEnd(@Nullable Row row) {
    return switch (row) {
      case STARTUP_4 -> Clause.STARTUP_4_GROUPS;
      case OPERATION_3 -> Clause.OPERATION_3_END;
      case ENUMERATION_2, ENUMERATION_3, ENUMERATION_4 -> Clause.ENUMERATION_2_END;
      case ADMINISTRATION_3, ADMINISTRATION_4 -> Clause.ADMINISTRATION_3_END;
      case null, default -> null;
    };
  }

  private static @Nullable Clause ofSmallBuffer(@Nullable Row row) {
    return switch (row) {
      case ENUMERATION_2, ENUMERATION_3, ENUMERATION_4 -> Clause.ENUMERATION_2_SMALL;
      case ADMINISTRATION_1, ADMINISTRATION_2 -> Clause.ADMINISTRATION_1_SMALL;
      case null, default -> null;
    };
  }
}
