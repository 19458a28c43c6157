package org.mgmscope.mgm.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A table that is given numbers for its keys does what one does that has a comparator alone.
class NumberedTableTest {
  private static final int KEYS = 3_000;

  @ParameterizedTest(name = "{0} keys with the same number")
  @ValueSource(ints = {1, 7, KEYS})
  void keys_stand_in_the_comparators_order_however_many_have_the_same_number(int same) {
    Random random = new Random(same);
    SortedTable<Integer, String> map =
        SortedTable.map(key -> key / same, Comparator.<Integer>naturalOrder());
    SortedTable<Integer, Integer> set =
        SortedTable.set(key -> key / same, Comparator.<Integer>naturalOrder());
    TreeMap<Integer, String> expected = new TreeMap<>();
    for (int i = 0; i < 4 * KEYS; i++) {
      int key = random.nextInt(KEYS);
      if (random.nextInt(3) > 0) {
        map = map.put(key, "value " + i);
        set = set.put(key, key);
        expected.put(key, "value " + i);
      } else {
        map = map.remove(key);
        set = set.remove(key);
        expected.remove(key);
      }
    }
    assertThat(map.keys()).containsExactlyElementsOf(expected.keySet());
    assertThat(map.values()).containsExactlyElementsOf(expected.values());
    assertThat(set.keys()).containsExactlyElementsOf(expected.keySet());
    for (int key = -1; key <= KEYS; key++) {
      assertThat(map.get(key)).isEqualTo(expected.get(key));
      assertThat(set.contains(key)).isEqualTo(expected.containsKey(key));
      assertThat(map.rank(key)).isEqualTo(expected.headMap(key).size());
    }
    List<Integer> visited = new ArrayList<>();
    set.visitFrom(KEYS / 2, (key, value) -> visited.add(key));
    assertThat(visited).containsExactlyElementsOf(expected.tailMap(KEYS / 2).keySet());
  }
}
