package org.mgmscope.story;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mgmscope.mgm.Change;
import org.mgmscope.mgm.Clients;
import org.mgmscope.mgm.Event;
import org.mgmscope.mgm.Fact;
import org.mgmscope.mgm.Stimulus;
import org.mgmscope.run.Run;

/// What lasts from one row of the sequence picture to a later one: calls, the pause of IGMP, the
/// life of a handle.
final class Lasting {
  private static final int NOWHERE = -1;

  private final Lifelines lifelines;
  private final Run run;

  /// Of each row, how many calls MGM is in after it.
  private final IntList depths = new IntList();

  private final IntList disabledFrom = new IntList();
  private final IntList disabledUntil = new IntList();

  /// Of each pause, the event that began it, and the row that has room for the words.
  private final IntList disabledBy = new IntList();

  private final IntList disabledWords = new IntList();
  private final List<IntList> turns = new ArrayList<>();
  private final List<List<Lifeline.Life>> lives = new ArrayList<>();
  private int depth;

  Lasting(Lifelines lifelines, Run run) {
    this.lifelines = lifelines;
    this.run = run;
    for (Lifeline line : lifelines.all()) {
      turns.add(new IntList());
      lives.add(new ArrayList<>(List.of(atTheBeginning(line))));
    }
  }

  private Lifeline.Life atTheBeginning(Lifeline line) {
    return switch (line.kind()) {
      case CLIENT, IGMP -> {
        Clients.Status status = run.at(0).clients().status(line.name());
        if (status.crashed()) {
          yield Lifeline.Life.CRASHED;
        }
        if (status.handle() != null) {
          yield Lifeline.Life.ALIVE;
        }
        yield status.last() == null ? Lifeline.Life.UNREGISTERED : Lifeline.Life.DESTROYED;
      }
      case ADMINISTRATION, MGM, FORWARDER, HOSTS -> Lifeline.Life.ALIVE;
    };
  }

  /// @param row that shows the event
  void add(int row, Event event) {
    switch (event.fact()) {
      case Fact.Called _ -> depth++;
      case Fact.Returned _ -> depth--;
      case Change.IgmpDisabled _ -> {
        disabledFrom.add(row);
        disabledBy.add(event.number());
        disabledWords.add(NOWHERE);
      }
      case Change.IgmpEnabled _ -> disabledUntil.add(row);
      case Change.HandleCreated created -> turn(created.client(), row, Lifeline.Life.ALIVE);
      case Change.HandleDestroyed gone -> turn(gone.client(), row, Lifeline.Life.DESTROYED);
      case Stimulus.Crash crash -> turn(crash.client(), row, Lifeline.Life.CRASHED);
      case Change.OwnershipTaken _, Change.OwnershipReleased _, Change.MembershipRemoved _ ->
          noteRoom(row);
      case Stimulus.Packet _,
          Stimulus.FromHost _,
          Stimulus.Wait _,
          Change.MembershipAdded _,
          Change.MfeAdded _,
          Change.MfeUpdated _,
          Change.MfeRemoved _,
          Change.EnumerationCreated _,
          Change.EnumerationDestroyed _,
          Fact.CalledBack _,
          Fact.Forwarded _,
          Fact.Dropped _,
          Fact.Fault _ -> {}
    }
    if (depths.size() == row) {
      depths.add(depth);
    } else {
      depths.set(row, depth);
    }
  }

  /// A change that only MGM is told of leaves room beside IGMP's line.
  private void noteRoom(int row) {
    boolean open = disabledUntil.size() < disabledFrom.size();
    if (open && disabledWords.get(disabledWords.size() - 1) == NOWHERE) {
      disabledWords.set(disabledWords.size() - 1, row);
    }
  }

  private void turn(String client, int row, Lifeline.Life life) {
    int line = lifelines.client(client);
    turns.get(line).add(row);
    lives.get(line).add(life);
  }

  int depth(int row) {
    return row < 0 ? 0 : depths.get(row);
  }

  /// The first pause of all, or null.
  Change.@Nullable IgmpDisabled firstDisabled() {
    return disabledBy.size() > 0
            && run.event(disabledBy.get(0)).fact() instanceof Change.IgmpDisabled change
        ? change
        : null;
  }

  boolean isDisabled(int row) {
    int pause = disabledFrom.countUpTo(row) - 1;
    return pause >= 0 && (pause >= disabledUntil.size() || disabledUntil.get(pause) > row);
  }

  /// The pause whose words stand at a row, or null.
  Change.@Nullable IgmpDisabled disabledAt(int row) {
    int pause = disabledFrom.countUpTo(row) - 1;
    return pause >= 0
            && disabledWords.get(pause) == row
            && run.event(disabledBy.get(pause)).fact() instanceof Change.IgmpDisabled change
        ? change
        : null;
  }

  Lifeline.Life life(int lifeline, int row) {
    return lives.get(lifeline).get(turns.get(lifeline).countUpTo(row));
  }
}
