package org.mgmscope.story;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mgmscope.manual.Clause;
import org.mgmscope.manual.Lighting;
import org.mgmscope.mgm.Call;
import org.mgmscope.mgm.Callback;
import org.mgmscope.mgm.Change;
import org.mgmscope.mgm.Event;
import org.mgmscope.mgm.Fact;
import org.mgmscope.mgm.Handle;
import org.mgmscope.mgm.Outcome;
import org.mgmscope.mgm.Ports;
import org.mgmscope.mgm.Router;
import org.mgmscope.mgm.State;
import org.mgmscope.mgm.Stimulus;
import org.mgmscope.run.Run;
import org.mgmscope.scenario.Lessons;
import org.mgmscope.scenario.Scenario;

/// What the title of a lesson promises happens in it.
class LessonPromisesTest {
  private static final Map<String, Consumer<Run>> PROMISES =
      Map.ofEntries(
          entry("01-shutdown", LessonPromisesTest::bothRowsOfShutdown),
          entry("02-shutdown-without-igmp", LessonPromisesTest::shutdownWithNoCallbackToIgmp),
          entry("03-start-up", LessonPromisesTest::fourRowsOfStartup),
          entry("04-taking-from-igmp", LessonPromisesTest::takingFromIgmp),
          entry("05-while-disabled", LessonPromisesTest::hostsSpeakWhileIgmpIsDisabled),
          entry("06-join-alerts", LessonPromisesTest::joinAlertsToNobodyOneAndAll),
          entry("07-prune-alerts", LessonPromisesTest::bothKindsOfPruneAlertsAndBack),
          entry("08-source-specific", LessonPromisesTest::oneIsToldOfASource),
          entry("09-new-source", LessonPromisesTest::newSource),
          entry("10-local-join-and-leave", LessonPromisesTest::localJoinAndLeave),
          entry("11-enumerations", LessonPromisesTest::buffersOfAllSizes),
          entry("12-deregistering-too-early", LessonPromisesTest::deregisteringTooEarly),
          entry("13-dead-handle", LessonPromisesTest::deadAndStaleHandles),
          entry("14-crash", LessonPromisesTest::crash),
          entry("15-deadlock", LessonPromisesTest::deadlock),
          entry("16-the-other-reading", LessonPromisesTest::entriesFallBeforeEnable),
          entry("17-igmp-does-not-wait", LessonPromisesTest::igmpIsTurnedAway),
          entry("18-next-hops", LessonPromisesTest::eachNextHopHasItsOwner));

  static List<Lessons.Listed> course() {
    return Lessons.course();
  }

  @Test
  void each_lesson_of_the_course_has_a_promise() {
    assertThat(course().stream().map(Lessons.Listed::id))
        .containsExactlyInAnyOrderElementsOf(PROMISES.keySet());
  }

  @ParameterizedTest
  @MethodSource("course")
  void what_a_lesson_promises_happens(Lessons.Listed lesson) {
    PROMISES.get(lesson.id()).accept(Run.of(lesson.read()));
  }

  private static void bothRowsOfShutdown(Run run) {
    assertThat(lit(run))
        .contains(
            Clause.SHUTDOWN_1_RELEASES,
            Clause.SHUTDOWN_1_DISABLE,
            Clause.SHUTDOWN_1_CHANGES,
            Clause.SHUTDOWN_1_ENABLE,
            Clause.SHUTDOWN_1_DELETES,
            Clause.SHUTDOWN_2_DEREGISTERS,
            Clause.SHUTDOWN_2_DESTROYS,
            Clause.SHUTDOWN_2_DEAD);
  }

  private static void shutdownWithNoCallbackToIgmp(Run run) {
    assertThat(lit(run))
        .contains(
            Clause.SHUTDOWN_1_RELEASES,
            Clause.SHUTDOWN_1_CHANGES,
            Clause.SHUTDOWN_1_DELETES,
            Clause.SHUTDOWN_2_DEREGISTERS,
            Clause.SHUTDOWN_2_DESTROYS)
        .doesNotContain(Clause.SHUTDOWN_1_DISABLE, Clause.SHUTDOWN_1_ENABLE);
    assertThat(run.scenario().router().clients())
        .allMatch(client -> client.kind() == Router.Client.Kind.ROUTING);
  }

  private static void fourRowsOfStartup(Run run) {
    assertThat(lit(run))
        .contains(
            Clause.STARTUP_1_REGISTERS,
            Clause.STARTUP_1_HANDLE,
            Clause.STARTUP_2_ASKS,
            Clause.STARTUP_3_TAKES,
            Clause.STARTUP_3_DISABLE,
            Clause.STARTUP_3_CHANGES,
            Clause.STARTUP_3_ENABLE,
            Clause.STARTUP_3_OWNER,
            Clause.STARTUP_4_LEARNS,
            Clause.STARTUP_4_GROUPS);
    assertThat(outcomes(run))
        .contains(Outcome.NO_PROTOCOL, Outcome.IGMP_ALONE, Outcome.TAKEN_BY_ANOTHER);
  }

  private static void takingFromIgmp(Run run) {
    int disabled = first(run, fact -> fact instanceof Change.IgmpDisabled);
    int membershipGone = first(run, fact -> fact instanceof Change.MembershipRemoved);
    int listEmpty =
        first(
            run,
            fact ->
                fact instanceof Change.MfeUpdated updated && updated.mfe().outgoing().isEmpty());
    int taken = first(run, fact -> fact instanceof Change.OwnershipTaken);
    int enabled = first(run, fact -> fact instanceof Change.IgmpEnabled);
    int membershipBack = first(run, fact -> fact instanceof Change.MembershipAdded);
    assertThat(List.of(disabled, membershipGone, listEmpty, taken, enabled, membershipBack))
        .isSorted();
    assertThat(facts(run)).noneMatch(fact -> fact instanceof Change.MfeRemoved);
  }

  private static void hostsSpeakWhileIgmpIsDisabled(Run run) {
    List<Stimulus.FromHost> meanwhile =
        run.events().stream()
            .filter(event -> event.fact() instanceof Stimulus.FromHost)
            .filter(
                event ->
                    igmp(run.at(event.number() - 1), (Stimulus.FromHost) event.fact())
                        == Ports.Igmp.DISABLED)
            .map(event -> (Stimulus.FromHost) event.fact())
            .toList();
    assertThat(meanwhile).hasSize(4);
    assertThat(meanwhile)
        .anyMatch(host -> host instanceof Stimulus.Report)
        .anyMatch(host -> host instanceof Stimulus.Leave);
    assertThat(outcomes(run)).containsOnly(Outcome.DONE);
  }

  private static Ports.Igmp igmp(State state, Stimulus.FromHost host) {
    return state.ports().getOrFree(host.key()).igmp();
  }

  private static void joinAlertsToNobodyOneAndAll(Run run) {
    assertThat(told(run, Callback.JoinAlert.class))
        .contains(List.of(), List.of("PIM-SM"), List.of("PIM-SM", "DVMRP", "MOSPF"));
  }

  private static void bothKindsOfPruneAlertsAndBack(Run run) {
    assertThat(callbacks(run))
        .anyMatch(callback -> callback instanceof Callback.PruneAlert(_, _, boolean all, _) && all)
        .anyMatch(callback -> callback instanceof Callback.PruneAlert(_, _, boolean all, _) && !all)
        .anyMatch(callback -> callback instanceof Callback.JoinAlert(_, boolean all) && all)
        .anyMatch(callback -> callback instanceof Callback.JoinAlert(_, boolean all) && !all);
    assertThat(facts(run))
        .anyMatch(
            fact ->
                fact instanceof Fact.CalledBack called
                    && called.reply() instanceof Callback.Reply.Prune)
        .anyMatch(
            fact ->
                fact instanceof Change.MfeRemoved removed
                    && removed.reason() == Change.MfeRemoved.Reason.TIMEOUT);
  }

  private static void oneIsToldOfASource(Run run) {
    assertThat(told(run, Callback.JoinAlert.class))
        .contains(List.of("PIM-SM"), List.of("DVMRP"), List.of())
        .allMatch(clients -> clients.size() <= 1);
    assertThat(facts(run))
        .filteredOn(fact -> fact instanceof Change.MembershipAdded)
        .isNotEmpty()
        .allMatch(fact -> !((Change.MembershipAdded) fact).membership().pair().isAnySource());
    assertThat(told(run, Callback.PruneAlert.class)).contains(List.of("PIM-SM", "PIM-SM"));
  }

  private static void newSource(Run run) {
    List<Fact> facts = facts(run);
    assertThat(facts)
        .anyMatch(
            fact ->
                fact instanceof Fact.CalledBack called
                    && called.reply() instanceof Callback.Reply.Rpf)
        .anyMatch(
            fact ->
                fact instanceof Fact.CalledBack called
                    && called.reply() instanceof Callback.Reply.Creation);
    assertThat(
            facts.stream()
                .filter(fact -> fact instanceof Fact.Dropped)
                .map(fact -> ((Fact.Dropped) fact).reason()))
        .contains(
            Fact.Dropped.Reason.DIFFERENT_INTERFACE,
            Fact.Dropped.Reason.NO_ROUTE,
            Fact.Dropped.Reason.NO_RECEIVERS);
  }

  private static void localJoinAndLeave(Run run) {
    assertThat(told(run, Callback.LocalJoin.class)).contains(List.of("PIM-SM"), List.of());
    assertThat(told(run, Callback.LocalLeave.class)).contains(List.of("PIM-SM"));
    assertThat(told(run, Callback.JoinAlert.class))
        .contains(List.of("DVMRP"), List.of("PIM-SM", "DVMRP", "PIM-SM"));
  }

  private static void buffersOfAllSizes(Run run) {
    assertThat(outcomes(run))
        .contains(
            Outcome.BUFFER_TOO_SMALL,
            Outcome.MORE_REMAIN,
            Outcome.LAST_GIVEN,
            Outcome.NOTHING_LEFT,
            Outcome.ENUMERATION_UNKNOWN);
    assertThat(lit(run))
        .contains(
            Clause.ENUMERATION_1_OPENS,
            Clause.ENUMERATION_2_SMALL,
            Clause.ENUMERATION_3_AGAIN,
            Clause.ENUMERATION_4_ON,
            Clause.ENUMERATION_2_END,
            Clause.ENUMERATION_5_DESTROYS,
            Clause.ADMINISTRATION_1_SMALL,
            Clause.ADMINISTRATION_2_AGAIN,
            Clause.ADMINISTRATION_3_NEXT,
            Clause.ADMINISTRATION_3_END);
  }

  private static void deregisteringTooEarly(Run run) {
    List<Event> refused =
        run.events().stream()
            .filter(
                event ->
                    event.fact() instanceof Fact.Returned returned
                        && returned.outcome() == Outcome.STILL_TAKEN)
            .toList();
    assertThat(refused).hasSize(2);
    Fact.Returned second = (Fact.Returned) refused.getLast().fact();
    assertThat(run.event(second.because()).fact()).isInstanceOf(Change.OwnershipTaken.class);
    assertThat(first(run, fact -> fact instanceof Change.HandleDestroyed))
        .isGreaterThan(refused.getLast().number());
  }

  private static void deadAndStaleHandles(Run run) {
    int destroyed = first(run, fact -> fact instanceof Change.HandleDestroyed);
    int created = first(run, fact -> fact instanceof Change.HandleCreated);
    List<Integer> refused =
        run.events().stream()
            .filter(
                event ->
                    event.fact() instanceof Fact.Returned returned
                        && returned.outcome() == Outcome.HANDLE_DESTROYED
                        && returned.because() == destroyed)
            .map(Event::number)
            .toList();
    assertThat(refused).anyMatch(number -> number < created).anyMatch(number -> number > created);
    assertThat(outcomes(run)).contains(Outcome.HANDLE_UNKNOWN);
    Event last =
        run.events().stream()
            .filter(
                event -> event.fact() instanceof Fact.Called(_, _, Call.TakeInterfaceOwnership _))
            .reduce((_, later) -> later)
            .orElseThrow();
    Fact.Called foreign = (Fact.Called) last.fact();
    assertThat(foreign.by()).isEqualTo("PIM-SM");
    Handle handle = foreign.handle();
    assertThat(handle).isNotNull();
    assertThat(run.at(last.number()).clients().name(handle)).isEqualTo("DVMRP");
  }

  private static void crash(Run run) {
    assertThat(facts(run))
        .anyMatch(fact -> fact instanceof Stimulus.Crash)
        .anyMatch(fact -> fact instanceof Fact.Fault.CrashedClient)
        .anyMatch(fact -> fact instanceof Fact.CalledBack called && !called.delivered())
        .noneMatch(fact -> fact instanceof Change.OwnershipReleased)
        .noneMatch(fact -> fact instanceof Change.HandleDestroyed);
    assertThat(outcomes(run)).contains(Outcome.ALREADY_REGISTERED, Outcome.TAKEN_BY_ANOTHER);
  }

  private static void deadlock(Run run) {
    assertThat(run.events().getLast().fact()).isInstanceOf(Fact.Fault.Deadlock.class);
    assertThat(run.at(run.size()).deadlocked()).isTrue();
    assertThat(run.events().getLast().step().step()).isEqualTo(run.scenario().steps().size() - 1);
  }

  private static void entriesFallBeforeEnable(Run run) {
    assertThat(first(run, fact -> fact instanceof Change.MfeRemoved))
        .isBetween(
            first(run, fact -> fact instanceof Change.IgmpDisabled),
            first(run, fact -> fact instanceof Change.IgmpEnabled));

    Scenario asTheFirst = inTheFirstReading(run.scenario());
    Run other = Run.of(asTheFirst);
    assertThat(first(other, fact -> fact instanceof Change.MfeRemoved))
        .isGreaterThan(first(other, fact -> fact instanceof Change.IgmpEnabled));
    assertThat(LessonEndsTest.left(other)).isEqualTo(LessonEndsTest.left(run));
  }

  private static void igmpIsTurnedAway(Run run) {
    List<Fact.Returned> refused =
        facts(run).stream()
            .filter(
                fact ->
                    fact instanceof Fact.Returned returned
                        && returned.outcome() == Outcome.IGMP_DISABLED)
            .map(fact -> (Fact.Returned) fact)
            .toList();
    assertThat(refused).hasSize(3);
    assertThat(refused)
        .allMatch(
            each ->
                run.event(each.because()).fact() instanceof Change.IgmpDisabled
                    && "IGMP".equals(each.by()));
  }

  private static void eachNextHopHasItsOwner(Run run) {
    int first = first(run, fact -> fact instanceof Change.OwnershipTaken);
    List<Handle> owners =
        run.scenario().router().interfaces().getLast().keys().stream()
            .map(key -> run.at(first).ports().getOrFree(key).owner())
            .toList();
    assertThat(owners).hasSize(2).doesNotContainNull().doesNotHaveDuplicates();
    assertThat(outcomes(run)).contains(Outcome.TAKEN_BY_ANOTHER, Outcome.TAKE_UNDECLARED);
  }

  private static Scenario inTheFirstReading(Scenario scenario) {
    Router router = scenario.router();
    return new Scenario(
        scenario.title(),
        scenario.description(),
        new Router(
            Router.MfeDeletion.AFTER_ENABLE,
            router.interfaces(),
            router.routes(),
            router.clients()),
        scenario.setup(),
        scenario.steps());
  }

  private static List<Fact> facts(Run run) {
    return run.events().stream().map(Event::fact).toList();
  }

  private static int first(Run run, Predicate<Fact> which) {
    return run.events().stream()
        .filter(event -> which.test(event.fact()))
        .findFirst()
        .orElseThrow()
        .number();
  }

  private static List<Outcome> outcomes(Run run) {
    return facts(run).stream()
        .filter(fact -> fact instanceof Fact.Returned)
        .map(fact -> ((Fact.Returned) fact).outcome())
        .toList();
  }

  private static Stream<Callback> callbacks(Run run) {
    return facts(run).stream()
        .filter(fact -> fact instanceof Fact.CalledBack)
        .map(fact -> ((Fact.CalledBack) fact).callback());
  }

  /// To whom a callback goes in each call that adds or deletes a membership, in order.
  private static List<List<String>> told(Run run, Class<? extends Callback> kind) {
    return run.events().stream()
        .filter(
            event ->
                event.fact() instanceof Fact.Called called
                    && (called.call() instanceof Call.AddGroupMembershipEntry
                        || called.call() instanceof Call.DeleteGroupMembershipEntry))
        .map(call -> told(run, call.number(), kind))
        .toList();
  }

  private static List<String> told(Run run, int call, Class<? extends Callback> kind) {
    return run.events().stream()
        .filter(event -> event.cause() == call)
        .map(Event::fact)
        .filter(
            fact -> fact instanceof Fact.CalledBack called && kind.isInstance(called.callback()))
        .map(fact -> ((Fact.CalledBack) fact).to())
        .toList();
  }

  private static Set<Clause> lit(Run run) {
    Set<Clause> lit = EnumSet.noneOf(Clause.class);
    run.events().forEach(event -> lit.addAll(Lighting.all(event)));
    return lit;
  }
}
