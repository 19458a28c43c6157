package org.mgmscope.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mgmscope.json.Place;
import org.mgmscope.json.Problem;

/// What is no JSON or no UTF-8 is refused where it breaks, and places are right wherever they are.
class JsonProblemsTest {
  @Test
  void a_comma_too_many_is_broken_json() {
    BadFile.with("steps", "[{\"shutDown\": \"P\"},»]").isRefused("/", "JSON");
  }

  @Test
  void a_file_that_is_cut_off_is_broken_json_at_its_end() {
    BadFile.isTold(
        BadFile.refusals("{\"format\": \"mgmscope/1\", \"title\": \"😀»", "/").getFirst());
  }

  @Test
  void an_empty_file_is_broken_json() {
    BadFile.isTold(BadFile.refusals("»", "/").getFirst());
  }

  @Test
  void something_behind_the_document_is_broken_json() {
    String text = BadFile.with("title", "\"t\"").text();
    BadFile.isTold(BadFile.refusals(text + "\n »{}", "/").getFirst());
  }

  @Test
  void words_that_only_look_like_json_are_broken_json() {
    for (String word : List.of("True", "NaN", "nul", "'t'", "t", "01", "+1", ".5", "// no")) {
      Problem problem = BadFile.only(BadFile.with("title", word).text());
      assertThat(problem.pointer()).as(word).isEqualTo("/");
      assertThat(problem.place().line()).as(word).isEqualTo(3);
      assertThat(problem.message()).as(word).isEqualTo("brokenJson");
    }
  }

  @Test
  void a_line_break_inside_a_string_is_broken_json() {
    assertThat(BadFile.only(BadFile.with("title", "\"a\nb\"").text()).message())
        .isEqualTo("brokenJson");
  }

  @Test
  void deep_nesting_is_refused_and_not_an_overflow() {
    String deep = "[".repeat(100_000) + "]".repeat(100_000);

    Problem problem = BadFile.only(BadFile.with("title", deep).text());

    assertThat(problem.place()).isEqualTo(new Place(3, 12 + 255));
    BadFile.isTold(problem);
  }

  @Test
  void a_number_that_no_program_needs_is_refused() {
    BadFile.isTold(BadFile.only(BadFile.with("title", "1".repeat(5000)).text()));
  }

  @Test
  void of_broken_json_nothing_else_is_told() {
    BadFile.with("title", "5")
        .and("colour", "3")
        .and("steps", "[{\"startUp\": \"Q\"} »+ 1]")
        .isRefused("/", "JSON");
  }

  @Test
  void bytes_that_are_no_utf_8_are_refused_where_they_stand() {
    byte[] bytes =
        "{\n\"format\": \"mgmscope/1\", \"title\": \"😀x\"}".getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 3] = (byte) 0xFF;

    Problem problem = ((Reading.Bad) BadFile.read(bytes)).problems().getFirst();

    assertThat(problem.place()).isEqualTo(new Place(2, 36));
    assertThat(problem.pointer()).isEqualTo("/");
    BadFile.isTold(problem, "UTF-8");
  }

  @Test
  void bytes_that_are_no_utf_8_behind_the_document_are_refused() {
    byte[] bytes = BadFile.with("title", "\"t\"").text().getBytes(StandardCharsets.UTF_8);
    byte[] longer = Arrays.copyOf(bytes, bytes.length + 1);
    longer[bytes.length] = (byte) 0xC3;

    Problem problem = ((Reading.Bad) BadFile.read(longer)).problems().getFirst();

    assertThat(problem.message()).isEqualTo("notUtf8");
    assertThat(problem.place().column()).isEqualTo(1);
  }

  @Test
  void json_that_breaks_before_the_bytes_do_is_told_as_that() {
    byte[] bytes =
        "{\"format\": \"mgmscope/1\",, \"title\": \"x\"}".getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 3] = (byte) 0xFF;

    Problem problem = ((Reading.Bad) BadFile.read(bytes)).problems().getFirst();

    assertThat(problem.message()).isEqualTo("brokenJson");
    assertThat(problem.place().column()).isEqualTo(25);
  }

  @Test
  void places_are_right_wherever_the_buffers_of_the_parser_end() {
    for (String wrong :
        List.of("-1", "4294967296", "1.5", "true", "null", "\"x\"", "{\"a\": 1}", "[]")) {
      for (int length = 900; length < 1030; length++) {
        BadFile.with("title", "\"" + "😀".repeat(length / 2) + "x".repeat(length % 2) + "\"")
            .and("interfaces", "[{\"index\": »" + wrong + ", \"name\": »5}]")
            .and("routes", "[]")
            .and("setup", "[]")
            .and("steps", "[]")
            .problems("/interfaces/0/index", "/interfaces/0/name");
      }
    }
  }

  @Test
  void escapes_are_whole_wherever_the_buffers_of_the_parser_end() {
    for (int length = 900; length < 1030; length++) {
      String padding = "x".repeat(length);
      Reading reading =
          BadFile.read(BadFile.with("title", "\"" + padding + "\\u00e4\\n😀\"").text());
      assertThat(((Reading.Good) reading).scenario().title()).isEqualTo(Text.of(padding + "ä\n😀"));
    }
  }

  @Test
  void a_number_of_any_length_before_a_wide_character_is_refused() {
    for (int digits = 1000; digits < 1050; digits++) {
      Problem problem = BadFile.only(BadFile.with("title", "1".repeat(digits) + "😀").text());
      assertThat(problem.message()).isEqualTo("brokenJson");
    }
  }

  @Test
  void a_byte_order_mark_is_passed_over_and_not_counted() {
    String text = BadFile.with("title", "»5").text();
    BadFile.isTold(BadFile.refusals(text, "/title").getFirst());
    Problem marked = BadFile.only('\uFEFF' + text.replace("»", ""));
    assertThat(marked.place()).isEqualTo(new Place(3, 12));
  }

  @Test
  void windows_line_ends_count_as_one() {
    String text = BadFile.with("title", "»5").text().replace("\n", "\r\n");
    BadFile.refusals(text, "/title");
  }
}
