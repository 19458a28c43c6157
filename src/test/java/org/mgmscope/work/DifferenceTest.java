package org.mgmscope.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Which lines are said to be taken away and added.
class DifferenceTest {
  private static List<String> lines(String letters) {
    return letters.isEmpty() ? List.of() : List.of(letters.split(""));
  }

  private static String told(List<Difference.Line> lines) {
    List<String> told = new ArrayList<>();
    lines.forEach(line -> told.add(line.kind().sign().strip() + line.text()));
    return String.join(" ", told);
  }

  private static String between(String before, String after) {
    return told(Difference.of(lines(before), lines(after)));
  }

  @Test
  void a_line_that_became_another_is_taken_away_and_added() {
    assertThat(between("abc", "axc")).isEqualTo("a −b +x c");
  }

  @Test
  void what_stays_between_two_changes_is_the_same() {
    assertThat(between("abcd", "bcde")).isEqualTo("−a b c d +e");
  }

  @Test
  void from_nothing_and_to_nothing() {
    assertThat(between("", "ab")).isEqualTo("+a +b");
    assertThat(between("ab", "")).isEqualTo("−a −b");
    assertThat(between("", "")).isEmpty();
    assertThat(between("abc", "abc")).isEmpty();
  }

  @Test
  void three_lines_stay_around_a_change_and_the_others_are_counted() {
    assertThat(between("abcdefghijklm", "abcdefgXhijklm")).isEqualTo("⋯4 e f g +X h i j ⋯3");
  }

  @Test
  void a_single_line_is_not_counted_but_shown() {
    assertThat(between("abcdX", "abcdY")).isEqualTo("a b c d −X +Y");
  }

  @Test
  void what_is_told_of_random_texts_leads_from_one_to_the_other_and_is_as_short_as_can_be() {
    long seed = 20_261;
    Random random = new Random(seed);
    for (int i = 0; i < 2_000; i++) {
      List<String> before = some(random);
      List<String> after = some(random);
      List<Difference.Line> all = Difference.all(before, after);
      assertThat(texts(all, Difference.Kind.ADDED)).as("seed %d, %d", seed, i).isEqualTo(before);
      assertThat(texts(all, Difference.Kind.REMOVED)).as("seed %d, %d", seed, i).isEqualTo(after);
      assertThat(all.stream().filter(line -> line.kind() == Difference.Kind.SAME).count())
          .as("seed %d, %d: %s, %s", seed, i, before, after)
          .isEqualTo(longestCommon(before, after));
    }
  }

  private static List<String> some(Random random) {
    return IntStream.range(0, random.nextInt(9)).mapToObj(_ -> "" + random.nextInt(4)).toList();
  }

  private static List<String> texts(List<Difference.Line> lines, Difference.Kind without) {
    return lines.stream()
        .filter(line -> line.kind() != without)
        .map(Difference.Line::text)
        .toList();
  }

  /// The length of the longest common subsequence, by the table.
  private static int longestCommon(List<String> a, List<String> b) {
    int[][] table = new int[a.size() + 1][b.size() + 1];
    for (int i = 1; i <= a.size(); i++) {
      for (int j = 1; j <= b.size(); j++) {
        table[i][j] =
            a.get(i - 1).equals(b.get(j - 1))
                ? table[i - 1][j - 1] + 1
                : Math.max(table[i - 1][j], table[i][j - 1]);
      }
    }
    return table[a.size()][b.size()];
  }

  @Test
  void where_very_much_differs_all_between_the_ends_is_taken_away_and_added() {
    List<String> before = new ArrayList<>(Collections.nCopies(5_000, "x"));
    List<String> after = new ArrayList<>(Collections.nCopies(5_000, "y"));
    before.addFirst("first");
    after.addFirst("first");
    List<Difference.Line> lines = Difference.of(before, after);
    assertThat(lines).hasSize(10_001);
    assertThat(lines.getFirst()).isEqualTo(new Difference.Line(Difference.Kind.SAME, "first"));
  }

  @Test
  void in_a_hundred_thousand_lines_each_changed_one_is_found() {
    String[] before = IntStream.range(0, 100_000).mapToObj(i -> "" + i).toArray(String[]::new);
    String[] after = before.clone();
    after[10] = "ten";
    after[99_000] = "last";
    List<Difference.Line> lines = Difference.of(Arrays.asList(before), Arrays.asList(after));
    assertThat(
            Stream.of(Difference.Kind.values())
                .map(kind -> lines.stream().filter(line -> line.kind() == kind).count()))
        .containsExactly(12L, 2L, 2L, 3L);
  }
}
