package org.mgmscope.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// A list of pieces is like any other list, whatever is done to it, and stays what it was.
class PiecesTest {
  private static final int CHANGES = 2000;

  @Test
  void a_changed_list_is_what_an_array_list_would_be_and_the_one_before_stays() {
    Random random = new Random(5);
    List<Integer> expected = new ArrayList<>(IntStream.range(0, 3 * Pieces.MOST).boxed().toList());
    Pieces<Integer> pieces = Pieces.of(expected);
    for (int change = 0; change < CHANGES; change++) {
      int from = random.nextInt(expected.size() + 1);
      int to = from + random.nextInt(Math.min(expected.size() - from, span(random)) + 1);
      List<Integer> others = random.ints(random.nextInt(span(random)), 0, 1 << 20).boxed().toList();
      List<Integer> before = List.copyOf(expected);
      Pieces<Integer> after = pieces.with(from, to, others);
      assertThat(pieces).isEqualTo(before);
      expected.subList(from, to).clear();
      expected.addAll(from, others);
      assertThat(after)
          .as("change %d: %d to %d by %s", change, from, to, others)
          .isEqualTo(expected);
      pieces = after;
    }
  }

  /// Mostly few, so that pieces get small and empty; now and then enough for several pieces.
  private static int span(Random random) {
    return random.nextInt(20) == 0 ? 3 * Pieces.MOST : 4;
  }

  @Test
  void an_emptied_list_takes_elements_again() {
    Pieces<String> pieces = Pieces.of(List.of("a", "b"));
    assertThat(pieces.with(0, 2, List.of()).with(0, 0, List.of("c"))).containsExactly("c");
  }
}
