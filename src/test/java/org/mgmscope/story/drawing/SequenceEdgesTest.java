package org.mgmscope.story.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.mgmscope.Cases;
import org.mgmscope.run.Run;
import org.mgmscope.story.Beats;
import org.mgmscope.story.Sequence;
import org.mgmscope.story.SequenceRow;

/// Where lifelines end at their sides.
class SequenceEdgesTest {
  private final Sequence sequence =
      new Sequence(new Beats(Run.of(Cases.lesson("01-shutdown"))), Locale.ENGLISH);
  private final SequenceColumns columns =
      new SequenceColumns(sequence, words -> 6 * words.length(), heads(), 1_000);
  private final SequenceEdges edges = new SequenceEdges(sequence, columns);

  private double[] heads() {
    double[] heads = new double[sequence.lifelines().size()];
    Arrays.fill(heads, 60);
    return heads;
  }

  @Test
  void an_arrow_goes_from_the_edge_of_one_lifeline_to_that_of_another() {
    int arrows = 0;
    for (int number = 0; number < sequence.size(); number++) {
      SequenceRow row = sequence.row(number);
      if (row.isMessage()) {
        boolean right = row.from() < row.to();
        double from = right ? columns.x(row.from()) : -columns.x(row.from());
        double to = right ? columns.x(row.to()) : -columns.x(row.to());
        double start = right ? edges.start(row) : -edges.start(row);
        double end = right ? edges.end(row) : -edges.end(row);
        assertThat(start).as("row %d", number).isBetween(from, end);
        assertThat(end).as("row %d", number).isBetween(start, to);
        arrows++;
      }
    }
    assertThat(arrows).isPositive();
  }

  @Test
  void what_lasts_on_a_lifeline_makes_it_wider() {
    boolean disabled = false;
    for (int number = 0; number < sequence.size(); number++) {
      SequenceRow row = sequence.row(number);
      int mgm = columns.mgm();
      boolean calls = Math.max(sequence.depth(number - 1), sequence.depth(number)) > 0;
      assertThat(edges.edge(mgm, row, true) > columns.x(mgm)).as("row %d", number).isEqualTo(calls);
      if (sequence.isDisabled(number)) {
        disabled = true;
        assertThat(edges.edge(mgm + 1, row, false)).isEqualTo(edges.beforeIgmp());
      }
    }
    assertThat(disabled).isTrue();
  }
}
