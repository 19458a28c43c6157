package org.mgmscope.story.tables;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.mgmscope.mgm.State;
import org.mgmscope.story.Selection;
import org.mgmscope.story.StatePart;

/// What is true of MGM as a whole.
final class ManagerPart implements Part<ManagerPart.Fact, ManagerPart.Fact> {
  /// A line of the table.
  public enum Fact {
    CLOCK,
    /// The calls that have not returned, the outermost first.
    CALLS,
    DEADLOCK
  }

  private static final Entries<Fact, Fact> ENTRIES =
      Entries.of(List.of(Fact.values()), fact -> fact);

  private final List<Column<Fact, Fact>> columns;

  ManagerPart(Wording wording) {
    columns =
        List.of(
            Column.<Fact, Fact, Fact>of(
                    "fact", 110, Item::key, fact -> wording.text("fact." + fact))
                .atLeast(100),
            new Column<>(
                "value",
                420,
                item -> value(item, wording),
                Comparator.comparing(item -> value(item, wording))));
  }

  private static String value(Item<Fact, Fact> item, Wording wording) {
    State state = item.state();
    return switch (item.key()) {
      case CLOCK -> wording.seconds(state.clock());
      case CALLS ->
          state.calls().isEmpty()
              ? Wording.NONE
              : String.join(
                  " › ",
                  state.calls().stream()
                      .map(open -> open.called().call().function().toString())
                      .toList());
      case DEADLOCK -> wording.text(state.deadlocked() ? "state.yes" : "state.no");
    };
  }

  @Override
  public StatePart name() {
    return StatePart.MANAGER;
  }

  @Override
  public List<Column<Fact, Fact>> columns() {
    return columns;
  }

  @Override
  public Entries<Fact, Fact> entries(State state) {
    return ENTRIES;
  }

  @Override
  public void visitDiffering(State before, State now, Consumer<Fact> visitor) {
    List.of(Fact.values()).forEach(visitor);
  }

  @Override
  public boolean tellsOfOtherParts() {
    return true;
  }

  @Override
  public boolean names(Item<Fact, Fact> item, Selection selection) {
    return false;
  }
}
