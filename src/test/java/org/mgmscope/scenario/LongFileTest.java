package org.mgmscope.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/// Files are read in pieces, and where the pieces meet must not matter.
class LongFileTest {
  private static String fileWith(String title) {
    return """
    {"format": "mgmscope/1", "title": "%s", "interfaces": [], "clients": [
    {"name": "IGMP", "kind": "igmp", "protocolId": 10, "policy": {"callsWhileDisabled": true}}],
    "steps": [{"wait": 1234567890, "predict": false}]}
    """
        .formatted(title);
  }

  @Test
  void a_number_or_a_word_is_read_whole_wherever_in_the_file_it_stands() throws IOException {
    for (int length = 0; length < 2_100; length++) {
      String title = "x".repeat(length);
      byte[] file = fileWith(title).getBytes(StandardCharsets.UTF_8);
      assertThat(ScenarioReader.read(new ByteArrayInputStream(file)))
          .as("with a title of %d characters", length)
          .isInstanceOfSatisfying(
              Reading.Good.class,
              good -> {
                assertThat(ScenarioWriter.toText(good.scenario()))
                    .contains("\"callsWhileDisabled\": true", "\"wait\": 1234567890")
                    .contains("\"predict\": false", "\"title\": \"" + title + "\"");
                assertThat(good.warnings()).isEmpty();
              });
    }
  }
}
