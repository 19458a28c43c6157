package org.mgmscope.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.mgmscope.json.Problem;

/// What can be wrong with members and with plain values.
@Isolated("for another language")
class ProblemsTest {
  private final Locale usual = Locale.getDefault();

  @AfterEach
  void speakAsBefore() {
    Locale.setDefault(usual);
  }

  @Test
  void a_document_that_is_no_object_is_refused() {
    BadFile.isTold(BadFile.refusals("\n »[]", "/").getFirst(), "{ }");
  }

  @Test
  void an_unknown_member_is_refused_at_its_name() {
    BadFile.with("title", "\"😀\", »\"colour\": 3").isRefused("/colour", "colour", "description");
  }

  @Test
  void an_unknown_member_of_an_object_in_a_list_is_refused_at_its_name() {
    BadFile.withInterface("{\"index\": 2, »\"color\": 3, \"name\": \"b\"}")
        .isRefused("/interfaces/1/color", "color", "index, name, nextHops, type");
  }

  @Test
  void a_pointer_is_escaped() {
    BadFile.with("title", "\"😀\", »\"a/b~c\": 3").isRefused("/a~1b~0c", "a/b~c");
  }

  @Test
  void a_repeated_member_is_refused_at_its_second_name() {
    BadFile.with("title", "\"😀\", »\"title\": \"u\"").isRefused("/title", "title");
  }

  @Test
  void a_repeated_member_of_a_step_is_refused_at_its_second_name() {
    BadFile.withStep("{\"wait\": 1, »\"wait\": 2}").isRefused("/steps/1/wait", "wait");
  }

  @Test
  void each_required_member_is_missed_at_the_brace() {
    for (String name : List.of("format", "title", "interfaces", "clients", "steps")) {
      BadFile.isTold(BadFile.refusals("»" + BadFile.without(name).text(), "/").getFirst(), name);
    }
  }

  @Test
  void a_missing_member_of_an_object_in_a_list_is_missed_at_its_brace() {
    BadFile.withRoute("»{\"prefix\": \"10.2.0.0/16\"}").isRefused("/routes/1", "interface");
  }

  @Test
  void a_newer_format_is_refused_with_the_version_that_it_needs_and_nothing_else_is_told() {
    BadFile.with("format", "»\"mgmscope/2\"")
        .and("title", "5")
        .and("steps", "[{\"fly\": 1}], \"steps\": 3")
        .isRefused("/format", "mgmscope/2", "mgmscope/1");
  }

  @Test
  void a_much_newer_format_is_newer_too() {
    Problem problem =
        BadFile.with("format", "»\"mgmscope/40000000000\"").problems("/format").getFirst();
    assertThat(problem.message()).isEqualTo("newerFormat");
  }

  @Test
  void another_format_is_refused() {
    for (String format : List.of("mgmscope/0", "mgmscope/01", "mgmscope/1.1", "mgm", "")) {
      BadFile.with("format", "»\"" + format + "\"").isRefused("/format", format, "mgmscope/1");
    }
  }

  @Test
  void a_wrong_type_is_refused_with_the_right_one() {
    BadFile.with("title", "»[1]").isRefused("/title");
    BadFile.with("title", "»null").isRefused("/title");
    BadFile.with("steps", "»{}").isRefused("/steps", "[ ]");
    BadFile.with("routes", "»null").isRefused("/routes", "[ ]");
    BadFile.withStep("»\"shutDown\"").isRefused("/steps/1", "{ }");
    BadFile.withStep("{\"shutDown\": »5}").isRefused("/steps/1/shutDown");
    BadFile.withStep("{\"wait\": »\"5\"}").isRefused("/steps/1/wait", "0", "4294967295");
    BadFile.withStep("{\"wait\": 5, \"predict\": »\"yes\"}")
        .isRefused("/steps/1/predict", "true", "false");
  }

  @Test
  void a_text_is_a_string_or_has_a_string_for_each_language() {
    BadFile.with("title", "»{}").isRefused("/title");
    BadFile.with("title", "{\"en\": »5}").isRefused("/title/en");
    BadFile.with("title", "{\"en\": \"😀\", »\"english!\": \"t\"}")
        .isRefused("/title/english!", "english!");
    BadFile.with("title", "{\"en\": \"😀\", »\"en\": \"t\"}").isRefused("/title/en", "en");
  }

  @Test
  void half_a_character_is_refused() {
    BadFile.with("title", "»\"\\ud83d\"").isRefused("/title");
  }

  @Test
  void an_unknown_enum_value_is_refused_with_those_that_are_known() {
    BadFile.with("mfeDeletion", "»\"never\"")
        .isRefused("/mfeDeletion", "never", "afterEnable", "beforeEnable");
  }

  @Test
  void all_problems_are_told_in_the_order_of_the_file() {
    BadFile.with("title", "»5, »\"colour\": 1")
        .and("interfaces", "[{\"index\": »-1, \"name\": \"b\"}, »{\"name\": »7}]")
        .and("routes", "[{\"prefix\": »\"10.1.2.3/16\", \"interface\": »\"x\"}]")
        .and("steps", "[»{\"note\": »3}, {\"shutDown\": »\"Q\", »\"clock\": 3}]")
        .problems(
            "/title",
            "/colour",
            "/interfaces/0/index",
            "/interfaces/1",
            "/interfaces/1/name",
            "/routes/0/prefix",
            "/routes/0/interface",
            "/steps/0",
            "/steps/0/note",
            "/steps/1/shutDown",
            "/steps/1/clock");
  }

  @Test
  void members_may_come_in_any_order_and_problems_still_come_in_that_of_the_file() {
    BadFile.refusals(
        """
        {"steps": [{"startUp": »"Q", "interfaces": ["1", »"9"]}],
         "clients": [{"name": "P", "kind": »"other", "protocolId": 1}, {"name": "R", "kind": "routing", "protocolId": 2}],
         "interfaces": [{"index": 1, "name": "a"}],
         "title": »5, "format": "mgmscope/1"}
        """
            .replace("»\"Q\"", "\"Q\""),
        "/steps/0/interfaces/1",
        "/clients/0/kind",
        "/title");
  }

  @Test
  void a_list_that_is_missing_does_not_make_every_name_in_the_steps_unknown() {
    BadFile.refusals("»" + BadFile.without("clients").text(), "/");
    BadFile.refusals("»" + BadFile.without("interfaces").text(), "/");
  }

  @Test
  void english_is_told_in_english_on_a_german_system() {
    String english = BadFile.only(BadFile.with("title", "5").text()).text(Locale.ENGLISH);
    ResourceBundle.clearCache();
    Locale.setDefault(Locale.GERMANY);
    assertThat(BadFile.only(BadFile.with("title", "5").text()).text(Locale.ENGLISH))
        .isEqualTo(english);
  }

  @Test
  void every_message_stands_in_both_languages_and_names_the_same() {
    ResourceBundle english = bundle(Locale.ENGLISH);
    ResourceBundle german = bundle(Locale.GERMAN);
    assertThat(english.keySet()).isNotEmpty().isEqualTo(german.keySet());
    for (String key : english.keySet()) {
      if (key.startsWith("choice.")) {
        continue; // the name of a word of the file, and no message
      }
      assertThat(named(german.getString(key))).as(key).isEqualTo(named(english.getString(key)));
      assertThat(german.getString(key)).as(key).isNotEqualTo(english.getString(key));
    }
  }

  private static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle("org.mgmscope.scenario.messages", locale);
  }

  private static List<String> named(String message) {
    return Pattern.compile("\\{\\d\\}")
        .matcher(message)
        .results()
        .map(MatchResult::group)
        .sorted()
        .toList();
  }
}
