package org.mgmscope.ui.stage;

import javafx.collections.ObservableListBase;
import org.jspecify.annotations.Nullable;
import org.mgmscope.story.EventNumbers;
import org.mgmscope.story.EventRows;

/// Events as the items of a table, which are made when they are looked up. It never changes:
/// another filter, or another run, gives another list.
final class EventList extends ObservableListBase<EventList.Item> {
  /// An event of a run. The events of another run have the same numbers, and are others: a table
  /// that is given them shows them.
  record Item(EventRows of, int number) {}

  private final EventRows rows;
  private final EventNumbers numbers;

  EventList(EventRows rows, EventNumbers numbers) {
    this.rows = rows;
    this.numbers = numbers;
  }

  EventNumbers numbers() {
    return numbers;
  }

  @Override
  public Item get(int index) {
    return new Item(rows, numbers.get(index));
  }

  @Override
  public int size() {
    return numbers.size();
  }

  @Override
  public int indexOf(@Nullable Object item) {
    return item instanceof Item(EventRows of, int number) && of.equals(rows)
        ? Math.max(-1, numbers.indexOf(number))
        : -1;
  }

  @Override
  public int lastIndexOf(@Nullable Object item) {
    return indexOf(item);
  }

  @Override
  public boolean contains(@Nullable Object item) {
    return indexOf(item) >= 0;
  }
}
