package org.mgmscope.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.mgmscope.Cases;
import org.mgmscope.ui.OpenWindow;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LatestTest {
  private OpenWindow window;

  @BeforeAll
  void open() {
    window = OpenWindow.on(Cases.lesson("01-shutdown"), Locale.ENGLISH);
  }

  @AfterAll
  void close() {
    window.close();
  }

  @Test
  void what_is_not_done_aside_is_answered_at_once() {
    List<String> answers = new ArrayList<>();
    OpenWindow.fx(
        () -> {
          new Latest().ask(false, stop -> stop.getAsBoolean() ? null : "done", answers::add);
          return null;
        });
    assertThat(answers).containsExactly("done");
  }

  @Test
  void who_asks_anew_stops_what_was_asked_before_and_gets_only_the_new_answer()
      throws InterruptedException {
    Latest latest = new Latest();
    List<String> answers = new ArrayList<>();
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch askedAnew = new CountDownLatch(1);
    CountDownLatch oldIsDone = new CountDownLatch(1);
    CountDownLatch answered = new CountDownLatch(1);
    List<Boolean> stopped = new ArrayList<>();
    OpenWindow.fx(
        () -> {
          latest.<String>ask(
              true,
              stop -> {
                stopped.add(stop.getAsBoolean());
                begun.countDown();
                await(askedAnew);
                stopped.add(stop.getAsBoolean());
                oldIsDone.countDown();
                return "old";
              },
              answers::add);
          return null;
        });
    assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();
    OpenWindow.fx(
        () -> {
          latest.<String>ask(
              true,
              _ -> {
                await(oldIsDone);
                return "new";
              },
              answer -> {
                assertThat(Platform.isFxApplicationThread()).isTrue();
                answers.add(answer);
                answered.countDown();
              });
          askedAnew.countDown();
          return null;
        });
    assertThat(answered.await(30, TimeUnit.SECONDS)).isTrue();
    window.settle();
    assertThat(stopped).containsExactly(false, true);
    assertThat(answers).containsExactly("new");
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
