package org.mgmscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.mgmscope.Cases;
import org.mgmscope.ui.showing.Notice;

/// What a screen reader is told when it is told something by itself.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnnouncementTest {
  private OpenWindow window;

  @BeforeAll
  void open() {
    window = OpenWindow.on(Cases.lesson("01-shutdown"), Locale.ENGLISH);
  }

  @AfterAll
  void close() {
    window.close();
  }

  @BeforeEach
  void at_the_beginning() {
    OpenWindow.fx(
        () -> {
          window.place().steps().playingProperty().set(false);
          window.place().showing().speak(Locale.ENGLISH);
          window.place().showing().first();
          window.place().notices().all().clear();
          return null;
        });
    window.settle();
  }

  @Test
  void each_beat_is_told_once_on_the_way_through_the_lesson() {
    List<String> told = listen();
    int beats = window.place().showing().lesson().beats().count();
    for (int beat = 1; beat <= beats; beat++) {
      window.press(KeyCode.F8);
    }
    assertThat(told).containsExactlyElementsOf(lines(1, beats));
  }

  @Test
  void a_beat_that_one_goes_through_by_event_is_told_once() {
    OpenWindow.fx(
        () -> {
          window.place().showing().goToBeat(7);
          return null;
        });
    List<String> told = listen();
    window.press(KeyCode.SHIFT, KeyCode.F8);
    window.press(KeyCode.SHIFT, KeyCode.F8);
    assertThat(window.place().showing().beat()).isEqualTo(8);
    assertThat(told).containsExactlyElementsOf(lines(8, 8));
  }

  @Test
  void while_the_lesson_plays_fast_what_comes_too_soon_is_left_out_and_where_it_stops_is_told() {
    List<String> told = listen();
    OpenWindow.fx(
        () -> {
          window.place().steps().playingProperty().set(true);
          for (int beat = 1; beat <= 20; beat++) {
            window.place().showing().goToBeat(beat);
          }
          assertThat(told).containsExactlyElementsOf(lines(1, 1));
          window.place().steps().playingProperty().set(false);
          return null;
        });
    assertThat(told).containsExactly(lines(1, 1).getFirst(), lines(20, 20).getFirst());
  }

  @Test
  void what_is_said_below_is_told_too_and_so_is_the_beat_after_it() {
    List<String> told = listen();
    window.press(KeyCode.F7);
    window.press(KeyCode.F8);
    assertThat(told)
        .containsExactly("There is nothing before the beginning.", lines(1, 1).getFirst());
  }

  @Test
  void what_one_must_know_is_told_once_when_it_comes() {
    List<String> told = listen();
    Notice first = new Notice.FileGone(Path.of("first"));
    OpenWindow.act(() -> window.place().notices().tell(first));
    OpenWindow.act(() -> window.place().notices().tell(new Notice.FileGone(Path.of("second"))));
    OpenWindow.act(() -> window.place().notices().all().remove(first));
    assertThat(told)
        .satisfiesExactly(
            words -> assertThat(words).startsWith("first is not there any more."),
            words -> assertThat(words).startsWith("second is not there any more."));
  }

  @Test
  void another_notice_that_comes_or_goes_leaves_the_focus_where_it_is() {
    Notice before = new Notice.FileGone(Path.of("before"));
    Notice asks =
        new Notice.FileSpoiled(
            Path.of("mine"), List.of(new Notice.Answer("file.keepMine", () -> {})));
    OpenWindow.act(
        () -> {
          window.place().notices().tell(before);
          window.place().notices().tell(asks);
        });
    window.settle();
    Node button = window.find("#notice-keepMine");
    OpenWindow.act(button::requestFocus);
    OpenWindow.act(() -> window.place().notices().tell(new Notice.NothingToPaste()));
    window.settle();
    OpenWindow.act(() -> window.place().notices().all().remove(before));
    window.settle();
    assertThat(window.find("#notice-keepMine")).isSameAs(button);
    assertThat(button.isFocused()).isTrue();
  }

  @Test
  void it_is_a_text_that_never_has_the_focus_and_speaks_the_language_of_the_window() {
    assertThat(announcement().getAccessibleRole()).isEqualTo(AccessibleRole.TEXT);
    assertThat(announcement().isFocusTraversable()).isFalse();
    OpenWindow.fx(
        () -> {
          window.place().showing().speak(Locale.GERMAN);
          return null;
        });
    List<String> told = listen();
    window.press(KeyCode.F8);
    assertThat(told).containsExactlyElementsOf(lines(1, 1));
  }

  @Test
  void what_is_gone_from_the_window_tells_nothing_any_more() {
    List<String> told = listen();
    OpenWindow.fx(
        () -> {
          window.place().showing().speak(Locale.GERMAN);
          window.place().showing().goToBeat(5);
          return null;
        });
    assertThat(told).isEmpty();
  }

  private Node announcement() {
    return window.find("#announcement");
  }

  private List<String> listen() {
    List<String> told = new ArrayList<>();
    announcement().accessibleTextProperty().addListener((_, _, text) -> told.add(text));
    return told;
  }

  private List<String> lines(int from, int to) {
    return IntStream.rangeClosed(from, to)
        .mapToObj(window.place().showing().lesson().teller()::line)
        .toList();
  }
}
