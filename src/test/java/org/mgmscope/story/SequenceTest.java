package org.mgmscope.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mgmscope.Cases;
import org.mgmscope.Small;
import org.mgmscope.mgm.Change;
import org.mgmscope.mgm.Fact;
import org.mgmscope.run.Run;
import org.mgmscope.story.SequenceRow.Kind;

/// The sequence picture as data: what stands where.
class SequenceTest {
  private static final Run LESSON = Run.of(Cases.lesson("01-shutdown"));
  private static final Sequence PICTURE = new Sequence(new Beats(LESSON), Locale.ENGLISH);

  static Stream<Run> runs() {
    return Stream.concat(
        Cases.names().stream().map(name -> Run.of(Cases.scenario(name))), Stream.of(LESSON));
  }

  private static Sequence picture(Run run) {
    return new Sequence(new Beats(run), Locale.ENGLISH);
  }

  private static List<SequenceRow> rows(Sequence sequence) {
    return IntStream.range(0, sequence.size()).mapToObj(sequence::row).toList();
  }

  private static SequenceRow only(Sequence sequence, Predicate<SequenceRow> which) {
    List<SequenceRow> found = rows(sequence).stream().filter(which).toList();
    assertThat(found).hasSize(1);
    return found.getFirst();
  }

  private static List<String> names(Sequence sequence) {
    return sequence.lifelines().stream().map(Lifeline::name).toList();
  }

  private static int line(Sequence sequence, String name) {
    return names(sequence).indexOf(name);
  }

  @ParameterizedTest
  @MethodSource("runs")
  void every_event_is_shown_by_one_row_of_its_beat(Run run) {
    Beats beats = new Beats(run);
    Sequence sequence = picture(run);
    int next = 1;
    for (SequenceRow row : rows(sequence)) {
      assertThat(row.first()).isEqualTo(next);
      for (int event = row.first(); event <= row.last(); event++) {
        assertThat(sequence.rowOf(event)).isEqualTo(row.number());
        assertThat(beats.of(event)).isEqualTo(row.beat());
      }
      next = row.last() + 1;
    }
    assertThat(next).isEqualTo(run.size() + 1);
  }

  @ParameterizedTest
  @MethodSource("runs")
  void every_row_has_words_and_stands_on_lifelines_that_are_there(Run run) {
    Sequence sequence = picture(run);
    for (SequenceRow row : rows(sequence)) {
      assertThat(row.words()).isNotBlank();
      assertThat(row.from()).isBetween(0, sequence.lifelines().size() - 1);
      assertThat(row.to()).isBetween(0, sequence.lifelines().size() - 1);
      assertThat(row.isMessage()).isEqualTo(row.isMessage() && row.from() != row.to());
      assertThat(row.kind() == Kind.REFUSAL).isEqualTo(row.aside().startsWith("refused: "));
    }
  }

  @ParameterizedTest
  @MethodSource("runs")
  void a_call_lasts_on_mgm_until_it_returns(Run run) {
    Sequence sequence = picture(run);
    int depth = 0;
    for (SequenceRow row : rows(sequence)) {
      depth += row.kind() == Kind.CALL ? 1 : 0;
      depth -= row.kind() == Kind.RETURN || row.kind() == Kind.REFUSAL ? 1 : 0;
      assertThat(sequence.depth(row.number())).isEqualTo(depth);
    }
    assertThat(depth).isEqualTo(run.at(run.size()).calls().size());
  }

  @ParameterizedTest
  @MethodSource("runs")
  void igmp_is_disabled_from_one_callback_to_the_other_and_it_is_said_once(Run run) {
    Sequence sequence = picture(run);
    int pauses = 0;
    int said = 0;
    boolean disabled = false;
    for (SequenceRow row : rows(sequence)) {
      for (int event = row.first(); event <= row.last(); event++) {
        if (run.event(event).fact() instanceof Change.IgmpDisabled) {
          disabled = true;
          pauses++;
        } else if (run.event(event).fact() instanceof Change.IgmpEnabled) {
          disabled = false;
        }
      }
      assertThat(sequence.isDisabled(row.number())).isEqualTo(disabled);
      if (!sequence.disabledWords(row.number()).isEmpty()) {
        assertThat(disabled).isTrue();
        said++;
      }
    }
    assertThat(said).isEqualTo(pauses);
  }

  @ParameterizedTest
  @MethodSource("runs")
  void a_lifeline_knows_what_has_become_of_its_client(Run run) {
    Sequence sequence = picture(run);
    for (int row = 0; row < sequence.size(); row++) {
      var clients = run.at(sequence.row(row).last()).clients();
      for (int line = 0; line < sequence.lifelines().size(); line++) {
        Lifeline whose = sequence.lifelines().get(line);
        boolean client = whose.kind() == Lifeline.Kind.CLIENT || whose.kind() == Lifeline.Kind.IGMP;
        var status = clients.status(whose.name());
        Lifeline.Life life = sequence.life(line, row);
        if (!client) {
          assertThat(life).isEqualTo(Lifeline.Life.ALIVE);
        } else if (status.crashed()) {
          assertThat(life).isEqualTo(Lifeline.Life.CRASHED);
        } else {
          assertThat(life == Lifeline.Life.ALIVE).isEqualTo(status.handle() != null);
          assertThat(life == Lifeline.Life.UNREGISTERED).isEqualTo(status.last() == null);
        }
      }
    }
  }

  @Test
  void lifelines_are_the_clients_then_mgm_igmp_the_forwarder_and_the_hosts() {
    assertThat(names(PICTURE))
        .containsExactly("PIM-SM", "DVMRP", "MGM", "IGMP", "Forwarder", "Hosts");
    assertThat(names(new Sequence(new Beats(LESSON), Locale.GERMAN))).contains("Weiterleiter");
  }

  @Test
  void whoever_calls_without_a_name_has_a_lifeline_too() {
    Sequence crash = picture(Run.of(Cases.scenario("12-crash")));
    assertThat(names(crash)).startsWith("Admin program", "PIM-SM");
    assertThat(only(crash, row -> row.words().equals("MgmGetProtocolOnInterface(2)")).from())
        .isZero();
  }

  @Test
  void the_callbacks_of_the_pause_go_from_mgm_to_igmp_by_their_whole_names() {
    int igmp = line(PICTURE, "IGMP");
    for (String name : List.of("PMGM_DISABLE_IGMP_CALLBACK(2)", "PMGM_ENABLE_IGMP_CALLBACK(2)")) {
      SequenceRow row = only(PICTURE, each -> each.words().equals(name));
      assertThat(row.kind()).isEqualTo(Kind.CALLBACK);
      assertThat(row.from()).isEqualTo(line(PICTURE, "MGM"));
      assertThat(row.to()).isEqualTo(igmp);
    }
    assertThat(
            IntStream.range(0, PICTURE.size())
                .mapToObj(PICTURE::disabledWords)
                .filter(words -> !words.isEmpty()))
        .containsExactly("IGMP disabled on 2");
  }

  @Test
  void a_host_that_reports_in_between_is_told_to_wait() {
    SequenceRow report = only(PICTURE, row -> row.kind() == Kind.REPORT);
    assertThat(report.words()).isEqualTo("report 239.3.3.3 on 2");
    assertThat(report.aside()).isEqualTo("waits for ENABLE");
    assertThat(report.from()).isEqualTo(line(PICTURE, "Hosts"));
    assertThat(report.to()).isEqualTo(line(PICTURE, "IGMP"));
  }

  @Test
  void an_igmp_that_calls_while_disabled_does_not_wait() {
    Sequence stubborn = picture(Run.of(Cases.scenario("18-calls-while-disabled")));
    List<SequenceRow> reports =
        rows(stubborn).stream().filter(row -> row.kind() == Kind.REPORT).toList();
    assertThat(reports).isNotEmpty().allMatch(row -> row.aside().isEmpty());
    assertThat(rows(stubborn))
        .anyMatch(row -> row.aside().equals("refused: IGMP is disabled there"));
  }

  @Test
  void entries_that_fall_are_told_towards_the_forwarder() {
    List<SequenceRow> fallen =
        rows(PICTURE).stream().filter(row -> row.kind() == Kind.MFE_GONE).toList();
    assertThat(fallen)
        .extracting(SequenceRow::words)
        .containsExactly(
            "MFE − (10.2.3.4, 239.1.1.1)",
            "MFE − (10.1.1.5, 239.1.1.1)",
            "MFE − (10.1.7.9, 239.2.2.2)");
    assertThat(fallen).allMatch(row -> row.to() == line(PICTURE, "Forwarder"));
  }

  @Test
  void a_destroyed_handle_ends_the_key_of_its_client_and_is_refused_from_then_on() {
    SequenceRow broken = only(PICTURE, row -> row.kind() == Kind.KEY_BROKEN);
    int pim = line(PICTURE, "PIM-SM");
    assertThat(broken.from()).isEqualTo(pim);
    assertThat(broken.words()).isEqualTo("H2 destroyed");
    assertThat(PICTURE.life(pim, broken.number() - 1)).isEqualTo(Lifeline.Life.ALIVE);
    assertThat(PICTURE.life(pim, broken.number())).isEqualTo(Lifeline.Life.DESTROYED);
    SequenceRow refusal = only(PICTURE, row -> row.kind() == Kind.REFUSAL);
    assertThat(refusal.words()).isEqualTo("ERROR_INVALID_PARAMETER");
    assertThat(refusal.aside()).isEqualTo("refused: H2 was destroyed");
    assertThat(refusal.to()).isEqualTo(pim);
  }

  @Test
  void of_many_changes_of_one_kind_the_first_few_have_a_row_and_the_others_share_one() {
    List<String> steps = new ArrayList<>();
    for (int source = 1; source <= 9; source++) {
      steps.add(
          "{\"packet\": {\"source\": \"10.1.2."
              + source
              + "\", \"group\": \"239.1.1.1\", \"interface\": \"1\"}}");
    }
    steps.add(
        "{\"call\": \"MgmReleaseInterfaceOwnership\", \"client\": \"PIM-SM\","
            + " \"args\": {\"interface\": \"1\"}}");
    Run run = Small.run(steps.toArray(String[]::new));
    List<SequenceRow> fallen =
        rows(picture(run)).stream().filter(row -> row.kind() == Kind.MFE_GONE).toList();
    assertThat(fallen).hasSize(4);
    assertThat(fallen.getLast().words()).isEqualTo("and 7 more");
    assertThat(fallen.getLast().last() - fallen.getFirst().first() + 1).isEqualTo(10);
  }

  @Test
  void a_deadlock_stands_between_mgm_and_igmp_and_nothing_ends() {
    Sequence deadlock = picture(Run.of(Cases.scenario("11-deadlock")));
    SequenceRow row = deadlock.row(deadlock.size() - 1);
    assertThat(row.kind()).isEqualTo(Kind.DEADLOCK);
    assertThat(row.from()).isEqualTo(line(deadlock, "MGM"));
    assertThat(row.to()).isEqualTo(line(deadlock, "IGMP"));
    assertThat(deadlock.depth(row.number())).isEqualTo(2);
    assertThat(deadlock.isDisabled(row.number())).isTrue();
  }

  @Test
  void the_addition_that_only_repeats_the_one_before_is_folded() {
    Folds folds = PICTURE.folds();
    assertThat(folds.size()).isEqualTo(1);
    assertThat(folds.words(0, false)).isEqualTo("the same for 239.3.3.3 (5 events folded)");
    assertThat(PICTURE.row(folds.firstRow(0)).words())
        .isEqualTo("MgmAddGroupMembershipEntry(H1, (*, 239.3.3.3), 2)");
    assertThat(PICTURE.row(folds.lastRow(0)).words()).isEqualTo("NO_ERROR");
  }

  @ParameterizedTest
  @MethodSource("runs")
  void what_is_folded_begins_with_an_addition_and_repeats_what_stands_before_it(Run run) {
    Sequence sequence = picture(run);
    for (int fold = 0; fold < sequence.folds().size(); fold++) {
      int first = sequence.row(sequence.folds().firstRow(fold)).first();
      int last = sequence.row(sequence.folds().lastRow(fold)).last();
      assertThat(run.event(first).fact()).isInstanceOf(Fact.Called.class);
      assertThat(run.event(first).cause()).isPositive();
      assertThat(run.event(first - 1).fact()).isInstanceOf(Fact.Returned.class);
      assertThat(run.event(last).fact()).isInstanceOf(Fact.Returned.class);
      assertThat(sequence.depth(sequence.folds().lastRow(fold)))
          .isEqualTo(sequence.depth(sequence.folds().firstRow(fold) - 1));
    }
  }

  @Test
  void of_many_repetitions_the_first_groups_are_named() {
    List<String> steps = new ArrayList<>();
    for (int group = 1; group <= 9; group++) {
      steps.add("{\"report\": {\"interface\": \"2\", \"group\": \"239.5.5." + group + "\"}}");
    }
    steps.add(
        "{\"call\": \"MgmReleaseInterfaceOwnership\", \"client\": \"PIM-SM\","
            + " \"args\": {\"interface\": \"2\"}}");
    Sequence sequence = picture(Small.run(steps.toArray(String[]::new)));
    Folds folds = sequence.folds();
    String last = folds.words(folds.size() - 1, false);
    assertThat(last)
        .contains("239.5.5.1, 239.5.5.2, 239.5.5.3, 239.5.5.4 and 5 more")
        .endsWith("events folded)");
  }
}
