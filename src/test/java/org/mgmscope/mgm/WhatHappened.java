package org.mgmscope.mgm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// What is expected of the last thing that was made to happen on a [RouterUnderTest].
abstract class WhatHappened {
  final List<Event> last = new ArrayList<>();

  abstract RouterUnderTest self();

  /// All that happened, told line by line as by [EventText]; spaces do not count.
  RouterUnderTest tells(String lines) {
    assertThat(EventText.lines(last))
        .containsExactlyElementsOf(
            lines
                .lines()
                .map(line -> line.strip().replaceAll(" +", " ").replaceAll(" ?\\| ?", " | "))
                .toList());
    return self();
  }

  RouterUnderTest nothingHappens() {
    assertThat(last).isEmpty();
    return self();
  }

  /// Nobody calls MGM, and MGM calls nobody.
  RouterUnderTest nothingIsCalled() {
    assertThat(facts(Fact.Called.class)).isEmpty();
    return callsBack();
  }

  /// What the call that returned last returned, with its basis.
  RouterUnderTest returns(String codeAndOut, String basis) {
    Event event =
        last.reversed().stream().filter(is(Fact.Returned.class)).findFirst().orElseThrow();
    assertThat(EventText.what(event.fact()) + " | " + event.basis())
        .isEqualTo(codeAndOut + " | " + basis);
    return self();
  }

  RouterUnderTest codeIs(Code code) {
    assertThat(last.getLast().fact())
        .isInstanceOfSatisfying(
            Fact.Returned.class, returned -> assertThat(returned.code()).isEqualTo(code));
    return self();
  }

  /// The call was answered so, and nothing else happened.
  RouterUnderTest isAnswered(String codeAndOut, String basis) {
    assertThat(last).hasSize(2);
    return returns(codeAndOut, basis);
  }

  /// All callbacks, in order.
  RouterUnderTest callsBack(String... callbacks) {
    assertThat(facts(Fact.CalledBack.class)).containsExactly(callbacks);
    return self();
  }

  /// All changes, in order.
  RouterUnderTest changes(String... changes) {
    assertThat(facts(Change.class)).containsExactly(changes);
    return self();
  }

  /// All calls, in order.
  RouterUnderTest makesCalls(String... calls) {
    assertThat(facts(Fact.Called.class)).containsExactly(calls);
    return self();
  }

  /// All calls, stimuli and faults with the number of their step, in order.
  RouterUnderTest steps(String... told) {
    assertThat(
            last.stream()
                .filter(is(Fact.Called.class).or(is(Stimulus.class)).or(is(Fact.Fault.class)))
                .map(event -> event.step() + " " + EventText.what(event.fact())))
        .containsExactly(told);
    return self();
  }

  private List<String> facts(Class<? extends Fact> kind) {
    return last.stream().filter(is(kind)).map(event -> EventText.what(event.fact())).toList();
  }

  private static Predicate<Event> is(Class<? extends Fact> kind) {
    return event -> kind.isInstance(event.fact());
  }

  /// The row of the first call, `-` if it has none.
  RouterUnderTest isInRow(String row) {
    Event event = last.stream().filter(is(Fact.Called.class)).findFirst().orElseThrow();
    assertThat(event.row() == null ? "-" : event.row().id()).isEqualTo(row);
    return self();
  }

  List<Event> events() {
    return List.copyOf(last);
  }

  /// The number of the event that tells this, among the last events.
  int numberOf(String what) {
    return last.stream()
        .filter(event -> EventText.what(event.fact()).equals(what))
        .mapToInt(Event::number)
        .findFirst()
        .orElseThrow();
  }
}
