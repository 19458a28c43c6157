package org.mgmscope.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mgmscope.Cases;
import org.mgmscope.json.Json;
import org.mgmscope.json.JsonLimits;
import org.mgmscope.json.JsonSource;
import org.mgmscope.json.Pointer;
import org.mgmscope.json.Problem;
import org.mgmscope.json.Source;

/// A draft is checked without being written, and after an edit only where it has changed. What is
/// found is what the reader of its file finds, to the last column.
class DraftCheckTest {
  private static final int RUNS = 20;
  private static final int EDITS = 60;
  private static final Pointer STEPS = Pointer.parse("/steps");
  private static final List<Pointer> LISTS =
      List.of(
          STEPS,
          Pointer.parse("/setup"),
          Pointer.parse("/interfaces"),
          Pointer.parse("/routes"),
          Pointer.parse("/clients"));

  private static final List<String> FOREIGN =
      List.of(
          "null",
          "true",
          "0",
          "-0",
          "4294967295",
          "4294967296",
          "1.50e2",
          "1e400",
          "[]",
          "{}",
          "[[], {\"a\": 1}]",
          "\"\"",
          "\"*\"",
          "\"1\"",
          "\"9@10.0.0.1\"",
          "\"a \\\"😀\\\"\\u2028\\n\\u0001\\\\ é\"",
          "\"\\ud83d\"",
          "\"\\ude00\\ud83d\\ud83d\\ude00\"",
          "\"239.1.1.1\"",
          "\"10.0.0.0/8\"",
          "\"PIM-SM\"",
          "\"routing\"",
          "{\"en\": \"x\", \"en\": 3, \"😀\": \"y\"}",
          "{\"wait\": 3, \"wait\": 4, \"😀😀\": \"😀\", \"crash\": \"nobody\"}",
          "{\"crash\": \"PIM-SM\"}",
          "{\"report\": {\"interface\": \"77\", \"group\": \"239.1.1.1\"}, \"note\": \"😀\"}",
          "{\"name\": \"new\", \"kind\": \"routing\", \"protocolId\": 77}",
          "{\"index\": 77, \"name\": \"new\"}",
          "[{\"wait\": 1}, 2, {\"wait\": 3}]");
  private static final List<String> NAMES =
      List.of(
          "format",
          "title",
          "description",
          "mfeDeletion",
          "interfaces",
          "routes",
          "clients",
          "setup",
          "steps",
          "colour",
          "\ud83d",
          "a\"😀\u2029b");

  private final long seed = Long.getLong("edits.seed", System.nanoTime());
  private final Random random = new Random(seed);

  @Test
  void after_each_of_many_edits_a_draft_has_the_problems_that_its_file_has() throws IOException {
    int right = 0;
    for (int run = 0; run < RUNS; run++) {
      Draft draft = read(ScenarioWriter.toText(RandomScenario.of(random.nextLong(), 12)));
      List<Draft> before = new ArrayList<>();
      for (int edit = 0; edit < EDITS; edit++) {
        before.add(draft);
        draft = edited(draft, before);
        isChecked(draft, "seed %d, run %d, edit %d".formatted(seed, run, edit));
        right += draft.check() instanceof Reading.Good ? 1 : 0;
      }
    }
    assertThat(right).as("seed %d: drafts that are right", seed).isBetween(100, 1_100);
  }

  private Draft edited(Draft draft, List<Draft> before) throws IOException {
    Pointer place = place(draft);
    return switch (random.nextInt(12)) {
      case 0, 1 -> before.get(random.nextInt(before.size()));
      case 2 -> place.equals(Pointer.ROOT) ? draft : draft.without(place);
      case 3, 4 -> draft.with(place.equals(Pointer.ROOT) ? STEPS : place, foreign());
      case 5 -> draft.with(place.then(NAMES.get(random.nextInt(NAMES.size()))), foreign());
      case 6 -> inserted(draft, list(), foreign());
      case 7 -> moved(draft, list());
      case 8 -> copied(draft, list());
      case 9 -> arranged(draft);
      case 10 -> renamed(draft);
      default -> before.getFirst().with(STEPS, new Json.Array(-1, draft.list(STEPS)));
    };
  }

  /// Another name for a client, by which steps no longer know it.
  private Draft renamed(Draft draft) {
    Pointer name = Pointer.parse("/clients/0/name");
    return draft.at(name) == null
        ? draft
        : draft.with(name, Json.Text.of("PIM-" + random.nextInt(2)));
  }

  private Json foreign() throws IOException {
    return json(FOREIGN.get(random.nextInt(FOREIGN.size())));
  }

  private Pointer list() {
    return LISTS.get(random.nextInt(LISTS.size()));
  }

  /// Some place in a draft.
  private Pointer place(Draft draft) {
    Pointer place = Pointer.ROOT;
    Json here = draft.root();
    for (int depth = random.nextInt(5); depth >= 0; depth--) {
      if (here instanceof Json.Members(_, List<Json.Member> members) && !members.isEmpty()) {
        place = place.then(members.get(random.nextInt(members.size())).name());
      } else if (here instanceof Json.Array(_, List<Json> elements) && !elements.isEmpty()) {
        place = place.then(random.nextInt(elements.size()));
      }
      here = draft.at(place);
    }
    return place;
  }

  private Draft inserted(Draft draft, Pointer list, Json value) {
    return draft.inserted(list, random.nextInt(draft.size(list) + 1), List.of(value));
  }

  private Draft moved(Draft draft, Pointer list) {
    int size = draft.size(list);
    return size == 0
        ? draft
        : draft.moved(list, List.of(random.nextInt(size)), random.nextInt(size + 1));
  }

  private Draft copied(Draft draft, Pointer list) {
    int size = draft.size(list);
    return size == 0 ? draft : inserted(draft, list, draft.list(list).get(random.nextInt(size)));
  }

  /// The members of the document in another order; sometimes one of them twice.
  private Draft arranged(Draft draft) {
    List<Json.Member> members = new ArrayList<>(draft.root().members());
    Collections.shuffle(members, random);
    if (random.nextBoolean() && !members.isEmpty()) {
      members.add(members.getFirst());
    }
    return draft.with(Pointer.ROOT, new Json.Members(-1, members));
  }

  static List<String> files() {
    return Cases.files();
  }

  static List<String> badFiles() {
    return Cases.badNames();
  }

  @ParameterizedTest
  @MethodSource("files")
  void a_file_and_its_draft_are_worth_the_same(String name) throws IOException {
    isChecked(read(new String(Cases.bytes(name), StandardCharsets.UTF_8)), name);
  }

  @ParameterizedTest
  @MethodSource("badFiles")
  void a_bad_file_and_its_draft_have_the_same_problems(String name) throws IOException {
    if (DraftReader.read(Cases.bytes("cases/bad/" + name + ".mgm.json"))
        instanceof DraftReader.Opened.Workable(Draft draft, _)) {
      isChecked(draft, name);
    }
  }

  @Test
  void what_is_beyond_a_limit_is_told_as_of_a_file() throws IOException {
    Draft draft = lesson();
    isChecked(withNote(draft, Json.Text.of("x".repeat(JsonLimits.TEXT + 1))), "a long text");
    isChecked(
        withNote(draft, Json.Text.of("\u0001".repeat(JsonLimits.WRITTEN / 6 + 1))), "too long");
    isChecked(withNote(draft, Json.Digits.of(7)), "a note that is a number");
    isChecked(withNote(draft, new Json.Digits(-1, "7,")), "a number that is none");
    isChecked(withNote(draft, new Json.Digits(-1, "true")), "a number that is a word");
    Draft paused = draft.with(STEPS.then(0), json("{\"wait\": 1}"));
    Json nothing = new Json.Digits(-1, "");
    isChecked(paused.with(STEPS.then(0).then("wait"), nothing), "a number without digits");
    Json blank = new Json.Digits(-1, "1 ");
    isChecked(paused.with(STEPS.then(0).then("wait"), blank), "a number with a blank");
    isChecked(withNote(draft, new Json.Digits(-1, "9".repeat(2_000))), "a long number");
    List<Json> many = Collections.nCopies(JsonLimits.VALUES, Json.Digits.of(1));
    isChecked(withNote(draft, Json.Array.of(many)), "many values in a step");
    isChecked(draft.with(Pointer.parse("/colour"), Json.Array.of(many)), "many unknown values");
    Json deep = Json.Digits.of(1);
    for (int depth = 0; depth < JsonLimits.DEPTH; depth++) {
      deep = Json.Array.of(List.of(deep));
    }
    isChecked(withNote(draft, deep), "a deep step");
    isChecked(draft.with(Pointer.parse("/format"), Json.Text.of("mgmscope/2")), "a later format");
    List<Json> clients =
        IntStream.rangeClosed(0, Limits.CLIENTS)
            .<Json>mapToObj(i -> Json.Members.of(new Json.Member("name", Json.Text.of("c" + i))))
            .toList();
    isChecked(draft.with(Pointer.parse("/clients"), Json.Array.of(clients)), "many clients");
  }

  private static Draft withNote(Draft draft, Json note) {
    return draft.with(STEPS.then(0).then("note"), note);
  }

  @Test
  void what_is_named_before_it_is_declared_is_counted_as_in_a_file() throws IOException {
    Draft draft = lesson();
    List<Json> keys = Collections.nCopies(Limits.INTERFACES, Json.Text.of("1"));
    Json step =
        Json.Members.of(
            new Json.Member("startUp", Json.Text.of("PIM-SM")),
            new Json.Member("interfaces", Json.Array.of(keys)));
    List<Json> steps = Collections.nCopies(Limits.OPEN / Limits.INTERFACES + 1, step);
    Draft late = draft.without(Pointer.parse("/interfaces")).with(STEPS, Json.Array.of(steps));
    isChecked(late, "no interfaces");
    isChecked(
        late.with(Pointer.parse("/interfaces"), draft.at(Pointer.parse("/interfaces"))),
        "interfaces at the end");
  }

  @Test
  void of_very_many_problems_the_same_ones_are_told_as_of_a_file() throws IOException {
    Draft draft = lesson();
    Json pause = Json.Members.of(new Json.Member("wait", Json.Digits.of(1)));
    Json wrong = json("{\"wait\": -1, \"😀\": {}, \"crash\": \"nobody\"}");
    Draft many = draft.inserted(STEPS, 1, Collections.nCopies(JsonLimits.PROBLEMS, pause));
    isChecked(
        many.inserted(STEPS, 2, Collections.nCopies(JsonLimits.PROBLEMS, wrong)), "all wrong");
    isChecked(
        many.inserted(STEPS, 2, Collections.nCopies(JsonLimits.PROBLEMS / 2, wrong))
            .without(Pointer.parse("/title"))
            .with(Pointer.parse("/colour"), wrong),
        "wrong in other places too");
    Draft renamed = many;
    for (int i = 0; i < draft.size(Pointer.parse("/clients")); i++) {
      renamed = renamed.with(Pointer.parse("/clients/" + i + "/name"), Json.Text.of("new" + i));
    }
    isChecked(renamed, "renamed clients");
    isChecked(
        renamed.inserted(
            Pointer.parse("/interfaces"), 0, Collections.nCopies(JsonLimits.PROBLEMS, wrong)),
        "wrong interfaces");
  }

  @Test
  void an_edit_lets_all_be_as_it_was_but_the_step_that_it_changes() throws IOException {
    Draft draft = lesson();
    Reading.Good before = (Reading.Good) draft.check();
    Draft edited = draft.with(STEPS.then(3), json("{\"wait\": 5}"));
    Reading.Good after = (Reading.Good) edited.check();
    assertThat(after.beginning()).isSameAs(before.beginning());
    assertThat(after.scenario().router()).isSameAs(before.scenario().router());
    assertThat(after.scenario().setup()).isSameAs(before.scenario().setup());
    isShared(after.scenario().steps(), before.scenario().steps(), 3);
    Reading.Bad wrong = (Reading.Bad) edited.with(STEPS.then(1), json("[]")).check();
    assertThat(wrong.problems()).hasSize(1);
    Reading.Good undone = (Reading.Good) draft.check();
    assertThat(undone.beginning()).isSameAs(before.beginning());
    isShared(undone.scenario().steps(), before.scenario().steps(), 1, 3);
  }

  @Test
  void a_step_that_moves_is_not_read_again() throws IOException {
    Draft draft = lesson();
    List<Step> before = ((Reading.Good) draft.check()).scenario().steps();
    Draft moved = draft.moved(STEPS, List.of(0), before.size());
    List<Step> after = ((Reading.Good) moved.check()).scenario().steps();
    assertThat(after.getLast()).isSameAs(before.getFirst());
    isShared(after.subList(0, after.size() - 1), before.subList(1, before.size()));
  }

  @Test
  void a_file_is_read_once_to_be_checked_and_to_be_worked_on() throws IOException {
    DraftReader.Opened.Workable opened =
        (DraftReader.Opened.Workable) DraftReader.read(Cases.bytes("lessons/01-shutdown.mgm.json"));
    Reading.Good read = (Reading.Good) opened.reading();
    Reading.Good checked = (Reading.Good) opened.draft().check();
    assertThat(checked.beginning()).isSameAs(read.beginning());
    isShared(checked.scenario().steps(), read.scenario().steps());
  }

  private static void isShared(List<Step> steps, List<Step> others, Integer... but) {
    assertThat(steps).hasSameSizeAs(others).isNotEmpty();
    for (int i = 0; i < steps.size(); i++) {
      if (!List.of(but).contains(i)) {
        assertThat(steps.get(i)).as("step %d", i).isSameAs(others.get(i));
      }
    }
  }

  private static void isChecked(Draft draft, String when) throws IOException {
    Reading expected = ScenarioReader.read(new ByteArrayInputStream(draft.toBytes()));
    switch (expected) {
      case Reading.Bad bad -> assertThat(draft.check()).as(when).isEqualTo(bad);
      case Reading.Good(Scenario scenario, List<Problem> warnings, _) -> {
        assertThat(draft.check()).as(when).isInstanceOf(Reading.Good.class);
        Reading.Good good = (Reading.Good) draft.check();
        assertThat(good.scenario()).as(when).isEqualTo(scenario);
        assertThat(good.warnings()).as(when).isEqualTo(warnings);
      }
    }
  }

  private static Draft lesson() throws IOException {
    return read(new String(Cases.bytes("lessons/01-shutdown.mgm.json"), StandardCharsets.UTF_8));
  }

  private static Draft read(String text) throws IOException {
    return ((DraftReader.Opened.Workable) DraftReader.read(text.getBytes(StandardCharsets.UTF_8)))
        .draft();
  }

  private static Json json(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new JsonSource(new Source(new ByteArrayInputStream(bytes))).document();
  }
}
