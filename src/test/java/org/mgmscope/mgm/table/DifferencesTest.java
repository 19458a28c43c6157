package org.mgmscope.mgm.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Where two tables differ is told as a comparison of every key tells it, but without looking at
/// every key. The seed is fixed; `-Dmgmscope.seed=N` gives other keys.
class DifferencesTest {
  private static final long SEED = Long.getLong("mgmscope.seed", 20263);
  private static final int LARGE = 100_000;

  private int compared;

  private SortedTable<Integer, String> filled(int size) {
    Comparator<Integer> counting =
        (a, b) -> {
          compared++;
          return a.compareTo(b);
        };
    SortedTable<Integer, String> table = SortedTable.map(counting);
    for (int key = 0; key < size; key++) {
      table = table.put(key, "v" + key);
    }
    return table;
  }

  private static List<String> differences(
      SortedTable<Integer, String> before, SortedTable<Integer, String> now) {
    List<String> told = new ArrayList<>();
    now.visitDifferences(before, (key, old, value) -> told.add(key + ": " + old + " → " + value));
    return told;
  }

  private static List<String> byEveryKey(
      SortedTable<Integer, String> before, SortedTable<Integer, String> now) {
    TreeSet<Integer> keys = new TreeSet<>(before.keys());
    keys.addAll(now.keys());
    return keys.stream()
        .filter(key -> !Objects.equals(before.get(key), now.get(key)))
        .map(key -> key + ": " + before.get(key) + " → " + now.get(key))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 20, 24, 25, 300, 2_000, 20_000})
  void what_was_put_changed_and_removed_is_told_in_order(int size) {
    Random random = new Random(SEED + size);
    for (int round = 0; round < 20; round++) {
      SortedTable<Integer, String> before = filled(size);
      SortedTable<Integer, String> now = before;
      int changes = random.nextInt(2 * Math.max(1, Math.min(size, 500)));
      for (int i = 0; i < changes; i++) {
        int key = random.nextInt(size + 50);
        now = random.nextBoolean() ? now.remove(key) : now.put(key, "w" + random.nextInt(3));
      }
      assertThat(differences(before, now)).isEqualTo(byEveryKey(before, now));
      assertThat(differences(now, before)).isEqualTo(byEveryKey(now, before));
    }
  }

  @Test
  void tables_that_were_made_apart_are_compared_by_what_they_hold() {
    assertThat(differences(filled(3_000), filled(3_000))).isEmpty();
    assertThat(differences(filled(10), filled(12)))
        .containsExactly("10: null → v10", "11: null → v11");
  }

  @Test
  void a_table_that_was_emptied_or_filled_differs_in_every_key() {
    assertThat(differences(filled(1_000), filled(0)))
        .hasSize(1_000)
        .first()
        .isEqualTo("0: v0 → null");
    assertThat(differences(filled(0), filled(1_000))).hasSize(1_000);
  }

  @Test
  void it_ends_where_the_visitor_has_seen_enough() {
    List<Integer> told = new ArrayList<>();
    filled(0).visitDifferences(filled(100), (key, _, _) -> told.add(key) && told.size() < 3);
    assertThat(told).containsExactly(0, 1, 2);
  }

  @Test
  void what_two_tables_share_is_not_looked_at() {
    SortedTable<Integer, String> before = filled(LARGE);
    SortedTable<Integer, String> now = before.remove(70_000).put(5, "changed").put(LARGE, "new");
    compared = 0;
    assertThat(differences(before, now)).hasSize(3);
    assertThat(compared).isLessThan(LARGE / 100);
  }
}
