package org.mgmscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mgmscope.text.Harmless;

/// What a stranger has put into a scenario does not reach the terminal as it is.
class HostileNamesTest {
  private static final String ESCAPE = "\u001b]0;owned\u0007\u001b[2J";
  private static final String DISGUISE = "\u202e\u200b\u009b31m\u007f\u2028\u00ad";

  @TempDir Path folder;

  private static String scenario(String member) {
    return """
    {"format": "mgmscope/1", "title": "t", "interfaces": [{"index": 1, "name": "a"}],
     "clients": [{"name": "P%s", "kind": "routing", "protocolId": 8}],
     %s"steps": [{"startUp": "P%s", "interfaces": ["1"]}]}
    """
        .formatted(json(ESCAPE + DISGUISE), member, json(ESCAPE) + DISGUISE);
  }

  private static String json(String text) {
    StringBuilder escaped = new StringBuilder();
    text.chars().forEach(c -> escaped.append("\\u%04x".formatted(c)));
    return escaped.toString();
  }

  private static Shell.Said run(String command, String file) {
    return new Shell(Locale.ENGLISH).input(file.getBytes(StandardCharsets.UTF_8)).run(command, "-");
  }

  @Test
  void what_check_says_shows_what_would_command_the_terminal() {
    for (String member :
        new String[] {
          "\"x" + json(ESCAPE) + DISGUISE + "\": 1, ",
          "\"mfeDeletion\": \"" + json(ESCAPE) + DISGUISE + "\", ",
          "\"setup\": [{\"crash\": \"P"
              + json(ESCAPE + DISGUISE)
              + "\"}, {\"shutDown\": \"P"
              + json(ESCAPE + DISGUISE)
              + "\"}], ",
          "\"setup\": [{\"crash\": \"" + json(ESCAPE) + "\"}], ",
          "\"description\": {\"" + json(ESCAPE) + "\": \"\"}, "
        }) {
      Shell.Said said = run("check", scenario(member));
      assertThat(said.status()).as(member).isEqualTo(2);
      assertThat(said.err()).contains("‹U+001B›]0;owned‹U+0007›");
      assertThat(said.err().lines())
          .allSatisfy(line -> assertThat(line).isEqualTo(Harmless.text(line)));
    }
  }

  @Test
  void a_trace_has_such_characters_as_escapes_and_means_the_same() {
    Shell.Said said = run("trace", scenario(""));
    assertThat(said.status()).isZero();
    assertThat(said.out().lines().count()).isGreaterThan(10);
    assertThat(said.out().lines())
        .allSatisfy(line -> assertThat(line).isEqualTo(Harmless.text(line)));
    String first = said.out().lines().findFirst().orElseThrow();
    assertThat(JsonParser.parseString(first).getAsJsonObject().get("by").getAsString())
        .isEqualTo("P" + ESCAPE + DISGUISE);
  }

  @Test
  void a_trace_keeps_the_letters_of_all_scripts() {
    String file =
        scenario("")
            .replace(json(ESCAPE), "")
            .replace(json(DISGUISE), "äλ日本😀")
            .replace(DISGUISE, "äλ日本😀");
    assertThat(run("trace", file).out()).contains("\"by\":\"Päλ日本😀\"");
  }

  @Test
  void a_name_of_a_file_is_shown_for_what_it_is() throws Exception {
    Path file = Files.writeString(folder.resolve("a\u001b[2J\u202eb.mgm.json"), "{");
    Shell.Said said = new Shell(Locale.ENGLISH).run("check", file.toString(), file + "x");
    assertThat(said.status()).isEqualTo(2);
    assertThat(said.err()).contains("a‹U+001B›[2J‹U+202E›b.mgm.json:1:2: ");
    assertThat(said.err().lines())
        .allSatisfy(line -> assertThat(line).isEqualTo(Harmless.text(line)));
  }

  @Test
  void a_text_with_the_signs_of_our_own_messages_is_only_text() {
    Shell.Said said =
        run("check", scenario("\"mfeDeletion\": \"{0} '{1}' %s ${x} **b** @file\", "));
    assertThat(said.err()).contains(": {0} '{1}' %s ${x} **b** @file is not known here; ");
  }
}
