package org.mgmscope.mgm.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A sorted table does what a `TreeMap` does, and every older version stays as it was. The seed is
/// fixed; `-Dmgmscope.seed=N` gives other keys.
class SortedTableTest {
  private static final long SEED = Long.getLong("mgmscope.seed", 20261);
  private static final int WIDTH = Node.WIDTH;

  /// Around where a leaf is full, where the first branch is, and where a branch of branches begins.
  static Stream<Integer> sizes() {
    return Stream.of(
        0,
        1,
        2,
        WIDTH / 2,
        WIDTH - 1,
        WIDTH,
        WIDTH + 1,
        2 * WIDTH + 1,
        WIDTH * WIDTH / 2,
        WIDTH * WIDTH,
        WIDTH * WIDTH + 1,
        5_000);
  }

  private static List<Integer> shuffled(int size) {
    List<Integer> keys = new ArrayList<>(IntStream.range(0, size).boxed().toList());
    Collections.shuffle(keys, new Random(SEED + size));
    return keys;
  }

  private static Stream<List<Integer>> orders(int size) {
    List<Integer> ascending = IntStream.range(0, size).boxed().toList();
    return Stream.of(ascending, ascending.reversed(), shuffled(size));
  }

  private static SortedTable<Integer, String> filled(List<Integer> keys) {
    SortedTable<Integer, String> table = SortedTable.map(Comparator.naturalOrder());
    for (Integer key : keys) {
      table = table.put(key, "v" + key);
    }
    return table;
  }

  private static Map<Integer, String> entries(SortedTable<Integer, String> table) {
    Map<Integer, String> entries = new java.util.LinkedHashMap<>();
    table.visitAll(entries::put);
    return entries;
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void keys_put_in_any_order_come_in_theirs(int size) {
    orders(size)
        .forEach(
            keys -> {
              SortedTable<Integer, String> table = filled(keys);
              assertThat(table.size()).isEqualTo(size);
              assertThat(table.isEmpty()).isEqualTo(size == 0);
              assertThat(table.keys()).isEqualTo(IntStream.range(0, size).boxed().toList());
              assertThat(table.values())
                  .isEqualTo(IntStream.range(0, size).mapToObj(key -> "v" + key).toList());
              assertThat(entries(table).keySet()).containsExactlyElementsOf(table.keys());
            });
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void every_key_is_found_by_itself_and_by_its_place(int size) {
    orders(size)
        .forEach(
            keys -> {
              SortedTable<Integer, String> table = filled(keys);
              for (int key = 0; key < size; key++) {
                assertThat(table.get(key)).isEqualTo("v" + key);
                assertThat(table.contains(key)).isTrue();
                assertThat(table.rank(key)).isEqualTo(key);
                assertThat(table.keyAt(key)).isEqualTo(key);
                assertThat(table.valueAt(key)).isEqualTo("v" + key);
              }
              assertThat(table.get(-1)).isNull();
              assertThat(table.get(size)).isNull();
              assertThat(table.rank(-1)).isZero();
              assertThat(table.rank(size)).isEqualTo(size);
            });
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void a_table_emptied_in_any_order_is_right_at_every_size(int size) {
    orders(size)
        .forEach(
            order -> {
              SortedTable<Integer, String> table = filled(shuffled(size));
              TreeMap<Integer, String> model = new TreeMap<>(entries(table));
              int check = Math.max(1, size / 50);
              for (Integer key : order) {
                table = table.remove(key);
                model.remove(key);
                assertThat(table.size()).isEqualTo(model.size());
                assertThat(table.get(key)).isNull();
                if (model.size() % check == 0) {
                  assertThat(table.keys()).containsExactlyElementsOf(model.keySet());
                }
              }
              assertThat(table.isEmpty()).isTrue();
              assertThat(table.put(7, "again").get(7)).isEqualTo("again");
            });
  }

  @Test
  void whatever_is_put_replaced_and_removed_it_is_as_a_tree_map_is() {
    Random random = new Random(SEED);
    for (int round = 0; round < 60; round++) {
      int range = 1 + random.nextInt(round < 40 ? 120 : 3_000);
      int removals = 20 + random.nextInt(60);
      SortedTable<Integer, String> table = SortedTable.map(Comparator.naturalOrder());
      TreeMap<Integer, String> model = new TreeMap<>();
      for (int i = 0; i < 1_500; i++) {
        int key = random.nextInt(range);
        if (random.nextInt(100) < removals) {
          table = table.remove(key);
          model.remove(key);
        } else {
          table = table.put(key, "v" + i);
          model.put(key, "v" + i);
        }
        int asked = random.nextInt(range + 2) - 1;
        assertThat(table.get(asked)).isEqualTo(model.get(asked));
        assertThat(table.rank(asked)).isEqualTo(model.headMap(asked).size());
        if (i % 100 == 0) {
          isAs(table, model, asked);
        }
      }
      isAs(table, model, range / 2);
    }
  }

  private static void isAs(
      SortedTable<Integer, String> table, NavigableMap<Integer, String> model, int from) {
    assertThat(table.size()).isEqualTo(model.size());
    assertThat(table.keys()).containsExactlyElementsOf(model.keySet());
    assertThat(table.values()).containsExactlyElementsOf(model.values());
    List<Integer> visited = new ArrayList<>();
    table.visitFrom(from, (key, value) -> value.equals(model.get(key)) && visited.add(key));
    assertThat(visited).containsExactlyElementsOf(model.tailMap(from).keySet());
  }

  @Test
  void a_visit_ends_when_the_visitor_says_so() {
    SortedTable<Integer, String> table = filled(shuffled(1_000));
    List<Integer> visited = new ArrayList<>();
    table.visitFrom(
        500,
        (key, value) -> {
          visited.add(key);
          return key < 560;
        });
    assertThat(visited).isEqualTo(IntStream.rangeClosed(500, 560).boxed().toList());
  }

  @Test
  void a_visit_can_begin_between_two_keys_and_behind_the_last() {
    SortedTable<Integer, String> table =
        filled(IntStream.range(0, 700).map(i -> 2 * i).boxed().toList());
    for (int from = -1; from < 1_400; from++) {
      List<Integer> first = new ArrayList<>();
      table.visitFrom(
          from,
          (key, value) -> {
            first.add(key);
            return false;
          });
      int expected = Math.max(0, from + (from & 1));
      assertThat(first).isEqualTo(expected < 1_400 ? List.of(expected) : List.of());
    }
  }

  @Test
  void every_older_version_stays_as_it_was() {
    Random random = new Random(SEED);
    List<SortedTable<Integer, String>> versions = new ArrayList<>();
    List<Map<Integer, String>> then = new ArrayList<>();
    SortedTable<Integer, String> table = SortedTable.map(Comparator.naturalOrder());
    for (int i = 0; i < 3_000; i++) {
      int key = random.nextInt(700);
      table = random.nextInt(100) < 45 ? table.remove(key) : table.put(key, "v" + i);
      if (i % 10 == 0) {
        versions.add(table);
        then.add(entries(table));
      }
    }
    for (int i = 0; i < versions.size(); i++) {
      assertThat(entries(versions.get(i))).isEqualTo(then.get(i));
    }
  }

  @Test
  void removing_what_is_not_there_gives_the_same_table() {
    SortedTable<Integer, String> empty = SortedTable.map(Comparator.naturalOrder());
    assertThat(empty.remove(1)).isSameAs(empty);
    SortedTable<Integer, String> table = filled(shuffled(1_000));
    assertThat(table.remove(-1)).isSameAs(table);
    assertThat(table.remove(1_000)).isSameAs(table);
  }

  @Test
  void an_order_that_is_given_is_kept() {
    SortedTable<String, Integer> table = SortedTable.map(Comparator.reverseOrder());
    for (String key : List.of("b", "d", "a", "c")) {
      table = table.put(key, (int) key.charAt(0));
    }
    assertThat(table.keys()).containsExactly("d", "c", "b", "a");
    assertThat(table.rank("bb")).isEqualTo(2);
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void a_set_gives_its_keys_as_values_and_keeps_the_one_it_had(int size) {
    SortedTable<Integer, Integer> set = SortedTable.set(Comparator.naturalOrder());
    for (Integer key : shuffled(size)) {
      set = set.put(key, key);
    }
    for (Integer key : shuffled(size)) {
      set = set.put(key, key);
    }
    assertThat(set.keys()).isEqualTo(IntStream.range(0, size).boxed().toList());
    assertThat(set.values()).isEqualTo(set.keys());
    for (int key = 0; key < size; key += 2) {
      set = set.remove(key);
    }
    assertThat(set.keys())
        .isEqualTo(IntStream.range(0, size).filter(key -> key % 2 == 1).boxed().toList());
  }

  @Test
  void there_is_no_place_before_the_first_or_behind_the_last() {
    SortedTable<Integer, String> table = filled(shuffled(30));
    assertThatThrownBy(() -> table.keyAt(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> table.keyAt(30)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> table.valueAt(30)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void the_lists_it_hands_out_cannot_be_changed() {
    SortedTable<Integer, String> table = filled(shuffled(30));
    assertThatThrownBy(() -> table.keys().add(1)).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> table.keys().removeFirst())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> table.values().set(0, "x"))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> table.values().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void it_tells_what_is_in_it() {
    assertThat(filled(List.of(2, 1))).hasToString("[1, 2] → [v1, v2]");
    assertThat(SortedTable.<Integer>set(Comparator.naturalOrder()).put(1, 1)).hasToString("[1]");
  }
}
