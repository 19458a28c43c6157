package org.mgmscope.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SeparatedTest {
  @Test
  void a_cell_with_a_comma_a_quote_or_a_line_break_is_quoted_in_csv() {
    assertThat(Separated.byCommas(List.of("a", "(b, c)", "say \"d\"", "e\nf", "g\rh", "")))
        .isEqualTo("a,\"(b, c)\",\"say \"\"d\"\"\",\"e\nf\",\"g\rh\",\r\n");
  }

  @Test
  void what_would_break_a_line_of_tabs_becomes_a_space() {
    assertThat(Separated.byTabs(List.of("a", "b\tc", "d\r\ne, f", "")))
        .isEqualTo("a\tb c\td  e, f\t\n");
  }
}
