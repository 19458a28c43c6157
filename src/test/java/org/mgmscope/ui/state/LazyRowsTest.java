package org.mgmscope.ui.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mgmscope.story.tables.RowData;
import org.mgmscope.story.tables.RowKeys;

/// The rows of a large table: none is made that nobody looks at.
class LazyRowsTest {
  private static final int MANY = 1_000_000;

  private final List<Integer> looked = new ArrayList<>();
  private final LazyRows<Integer> rows =
      new LazyRows<>(
          new RowKeys<>() {
            @Override
            public int size() {
              return MANY;
            }

            @Override
            public Integer get(int index) {
              looked.add(index);
              return index * 10;
            }

            @Override
            public int indexOf(Integer key) {
              return key % 10 == 0 && key < 10L * MANY ? key / 10 : -1;
            }
          },
          key -> new RowData(key, RowData.Fate.SAME, List.of()));

  @Test
  void a_row_is_looked_up_when_it_comes_into_view_and_no_other() {
    assertThat(rows.size()).isEqualTo(MANY);
    assertThat(rows.get(500_000).data().key()).isEqualTo(5_000_000);
    assertThat(looked).containsExactly(500_000);
  }

  @Test
  void a_row_that_is_asked_for_again_is_the_same() {
    assertThat(rows.get(7)).isSameAs(rows.get(7));
  }

  @Test
  void where_a_row_stands_is_known_without_a_search() {
    assertThat(rows.indexOf(rows.get(123_456))).isEqualTo(123_456);
    assertThat(rows.lastIndexOf(rows.get(123_456))).isEqualTo(123_456);
    assertThat(rows.contains(rows.get(3))).isTrue();
    assertThat(looked).containsOnly(123_456, 3);
  }
}
