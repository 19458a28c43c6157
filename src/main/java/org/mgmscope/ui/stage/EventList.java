package org.mgmscope.ui.stage;

import javafx.collections.ObservableListBase;
import org.jspecify.annotations.Nullable;
import org.mgmscope.story.EventNumbers;

/// Numbers of events as the items of a table, which are boxed when they are looked up. It never
/// changes: another filter gives another list.
final class EventList extends ObservableListBase<Integer> {
  private final EventNumbers numbers;

  EventList(EventNumbers numbers) {
    this.numbers = numbers;
  }

  EventNumbers numbers() {
    return numbers;
  }

  @Override
  public Integer get(int index) {
    return numbers.get(index);
  }

  @Override
  public int size() {
    return numbers.size();
  }

  @Override
  public int indexOf(@Nullable Object number) {
    return number instanceof Integer wanted ? Math.max(-1, numbers.indexOf(wanted)) : -1;
  }

  @Override
  public int lastIndexOf(@Nullable Object number) {
    return indexOf(number);
  }

  @Override
  public boolean contains(@Nullable Object number) {
    return indexOf(number) >= 0;
  }
}
