package org.mgmscope.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mgmscope.Cases;
import org.mgmscope.mgm.Event;
import org.mgmscope.run.Run;
import org.mgmscope.scenario.Scenario;
import org.mgmscope.text.Markup;

class TellerTest {
  static Stream<Scenario> scenarios() {
    return Stream.concat(
        Cases.names().stream().map(Cases::scenario), Stream.of(Cases.lesson("01-shutdown")));
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void every_beat_of_every_case_is_told_whole_in_both_languages(Scenario scenario) {
    Beats beats = new Beats(Run.of(scenario));
    for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.GERMAN}) {
      Teller teller = new Teller(beats, locale);
      for (int beat = 0; beat <= beats.count(); beat++) {
        Told told = teller.tell(beat);
        String sentence = Markup.plain(told.sentence());
        assertThat(sentence)
            .isNotBlank()
            .doesNotContain("{", "}", "null", "  ", "**", "`", "@")
            .endsWith(".");
      }
      for (Event event : beats.run().events()) {
        assertThat(teller.label(event)).isNotBlank().doesNotContain("{", "null");
      }
    }
  }
}
