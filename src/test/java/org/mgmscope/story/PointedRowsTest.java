package org.mgmscope.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mgmscope.Cases;
import org.mgmscope.run.Run;

/// Which rows show what somebody points at.
class PointedRowsTest {
  private final Run run = Run.of(Cases.lesson("01-shutdown"));
  private final Sequence sequence = new Sequence(new Beats(run), Locale.ENGLISH);

  @Test
  void where_nobody_points_no_row_is_one() {
    PointedRows rows = new PointedRows(run, null);
    for (int row = 0; row < sequence.size(); row++) {
      assertThat(rows.contains(sequence.row(row))).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"IGMP", "PIM-SM"})
  void each_call_of_a_client_that_is_pointed_at_is_one_and_so_it_stays(String name) {
    PointedRows rows = new PointedRows(run, new Selection.Client(name));
    int calls = 0;
    for (int number = 0; number < sequence.size(); number++) {
      SequenceRow row = sequence.row(number);
      boolean isCallOfIt =
          row.kind() == SequenceRow.Kind.CALL
              && sequence.lifelines().get(row.from()).name().equals(name);
      if (isCallOfIt) {
        calls++;
        assertThat(rows.contains(row)).as("row %d", number).isTrue();
        assertThat(rows.contains(row)).as("row %d once more", number).isTrue();
      }
    }
    assertThat(calls).isPositive();
  }
}
