package org.mgmscope.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mgmscope.Cases;
import org.mgmscope.Small;
import org.mgmscope.mgm.Address;
import org.mgmscope.mgm.Call;
import org.mgmscope.mgm.Callback;
import org.mgmscope.mgm.Change;
import org.mgmscope.mgm.EnumerationHandle;
import org.mgmscope.mgm.Fact;
import org.mgmscope.mgm.Handle;
import org.mgmscope.mgm.InterfaceKey;
import org.mgmscope.mgm.Mfe;
import org.mgmscope.mgm.SourceGroup;
import org.mgmscope.run.Run;

/// What facts are about, and that the picture of the router and the list of events agree on it.
class SubjectsTest {
  private static final Address SOURCE = Address.of("10.1.1.5");
  private static final Address GROUP = Address.of("239.1.1.1");
  private static final SourceGroup ENTRY = new SourceGroup(SOURCE, GROUP);
  private static final InterfaceKey ONE = InterfaceKey.of(1);
  private static final InterfaceKey TWO = InterfaceKey.of(2);

  @Test
  void a_call_is_about_its_caller_and_what_it_asks_for() {
    assertThat(
            Subjects.of(
                    new Fact.Called("PIM-SM", new Handle(1), new Call.TakeInterfaceOwnership(ONE)))
                .about())
        .containsExactly(
            new Subject.Client("PIM-SM"), new Subject.Handle(new Handle(1)), new Subject.Port(ONE));
    assertThat(
            Subjects.of(new Call.AddGroupMembershipEntry(new Call.MembershipEntry(ENTRY, TWO)))
                .about())
        .containsExactly(new Subject.Pair(ENTRY), new Subject.Port(TWO));
    assertThat(Subjects.of(new Call.GetNextMfe(ENTRY, 0)).about())
        .containsExactly(new Subject.Pair(ENTRY));
    assertThat(Subjects.of(new Call.GroupEnumerationEnd(new EnumerationHandle(2))).about())
        .containsExactly(new Subject.Enumeration(new EnumerationHandle(2)));
    assertThat(
            Subjects.of(new Call.GroupEnumerationStart(Call.EnumerationType.ALL_SOURCES)).about())
        .containsExactly(new Subject.Groups(Call.EnumerationType.ALL_SOURCES));
  }

  @Test
  void an_entry_is_what_its_change_is_about_and_its_way_is_named_besides() {
    Mfe mfe =
        new Mfe(
            ENTRY,
            ONE,
            Address.NONE,
            List.of(new Mfe.Outgoing(TWO, false)),
            List.of(),
            0,
            Mfe.TIMEOUT);
    Subjects subjects = Subjects.of(new Change.MfeAdded(mfe));
    assertThat(subjects.about()).containsExactly(new Subject.Pair(ENTRY));
    assertThat(subjects.besides()).containsExactly(new Subject.Port(ONE), new Subject.Port(TWO));
  }

  @Test
  void a_client_is_marked_where_an_interface_or_a_membership_becomes_or_ceases_to_be_its_own() {
    everywhere(
        fact ->
            switch (fact) {
              case Change.OwnershipTaken taken -> isMarked(taken.client());
              case Change.OwnershipReleased released -> isMarked(released.client());
              case Change.MembershipAdded added -> isMarked(added.client());
              case Change.MembershipRemoved removed -> isMarked(removed.client());
              default -> null;
            });
  }

  @Test
  void igmp_is_marked_where_it_is_disabled_or_enabled_and_where_mgm_and_it_wait_for_each_other() {
    everywhere(
        fact ->
            fact instanceof Change.IgmpDisabled || fact instanceof Change.IgmpEnabled
                ? isMarked("IGMP")
                : null);
    everywhere(fact -> fact instanceof Fact.Fault.Deadlock ? isMarked("IGMP") : null);
  }

  @Test
  void an_entry_is_marked_where_an_alert_of_either_kind_is_about_it() {
    everywhere(
        fact ->
            calledBack(fact) instanceof Callback.JoinAlert alert ? isMarked(alert.pair()) : null);
    everywhere(
        fact ->
            calledBack(fact) instanceof Callback.PruneAlert alert ? isMarked(alert.pair()) : null);
  }

  @Test
  void an_entry_is_marked_where_somebody_asks_for_the_one_after_it() {
    everywhere(
        fact ->
            fact instanceof Fact.Called called && called.call() instanceof Call.GetNextMfe next
                ? isMarked(next.after())
                : null);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'report': {'interface': '2', 'source': '10.1.1.5', 'group': '239.1.1.1'}}",
        "{'call': 'MgmAddGroupMembershipEntry', 'client': 'PIM-SM', 'args':"
            + " {'interface': '1', 'source': '10.1.1.5', 'group': '239.1.1.1'}}"
      })
  void an_entry_is_marked_where_a_host_or_a_client_wants_what_it_forwards(String step) {
    Beats beats = new Beats(Small.run(step.replace('\'', '"')));
    RouterPicture picture =
        new RouterPictures(beats, Locale.ENGLISH).at(1, null, new MfeRows(beats.run(), 6));
    assertThat(isMarked(ENTRY).test(picture)).isTrue();
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void what_the_picture_marks_an_event_of_the_beat_names(String scenario) {
    Run run = run(scenario);
    Beats beats = new Beats(run);
    RouterPictures pictures = new RouterPictures(beats, Locale.ENGLISH);
    MfeRows rows = new MfeRows(run, 6);
    Naming naming = new Naming(run);
    for (int moment = 1; moment <= run.size(); moment++) {
      int first = beats.first(beats.of(moment));
      int last = moment;
      assertThat(marked(pictures.at(moment, null, rows)))
          .as("event %d", moment)
          .allMatch(
              thing ->
                  IntStream.rangeClosed(first, last).anyMatch(event -> naming.names(event, thing)));
    }
  }

  static Stream<String> scenarios() {
    return Cases.names().stream();
  }

  private static Run run(String scenario) {
    return Run.of(Cases.scenario(scenario));
  }

  private static List<Subject> marked(RouterPicture picture) {
    List<Subject> marked = new ArrayList<>();
    for (RouterPicture.Card card : picture.cards()) {
      if (card.current() && card.place() instanceof PicturePlace.Client client) {
        marked.add(new Subject.Client(client.name()));
      }
    }
    for (RouterPicture.Port port : picture.ports()) {
      if (port.current()) {
        marked.add(new Subject.Port(port.key()));
      }
    }
    for (RouterPicture.ShownEntry entry : picture.entries()) {
      if (entry.current()) {
        marked.add(new Subject.Pair(entry.pair()));
      }
    }
    return marked;
  }

  /// Looks at the picture of every event of all cases that an expectation is for: there must be
  /// some.
  private static void everywhere(Function<Fact, @Nullable Predicate<RouterPicture>> expected) {
    int seen = 0;
    for (String scenario : Cases.names()) {
      Run run = run(scenario);
      RouterPictures pictures = new RouterPictures(new Beats(run), Locale.ENGLISH);
      MfeRows rows = new MfeRows(run, 6);
      for (int number = 1; number <= run.size(); number++) {
        Predicate<RouterPicture> expectation = expected.apply(run.event(number).fact());
        if (expectation != null) {
          assertThat(pictures.at(number, null, rows))
              .as("%s, event %d", scenario, number)
              .matches(expectation);
          seen++;
        }
      }
    }
    assertThat(seen).isPositive();
  }

  private static Predicate<RouterPicture> isMarked(String client) {
    return picture -> marked(picture).contains(new Subject.Client(client));
  }

  /// Or there is none.
  private static Predicate<RouterPicture> isMarked(SourceGroup pair) {
    return picture ->
        picture.entries().stream()
            .noneMatch(entry -> entry.pair().equals(pair) && !entry.current());
  }

  private static @Nullable Callback calledBack(Fact fact) {
    return fact instanceof Fact.CalledBack calledBack ? calledBack.callback() : null;
  }
}
