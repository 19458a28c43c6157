package org.mgmscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.mgmscope.Cases;
import org.mgmscope.json.Json;
import org.mgmscope.json.Pointer;
import org.mgmscope.scenario.Edit;
import org.mgmscope.story.Lesson;
import org.mgmscope.ui.recovery.Recovery;
import org.mgmscope.ui.work.Work;
import org.mgmscope.work.Origin;

/// A window with files of its own, as the program opens it.
final class OwnWindow implements AutoCloseable {
  private static final Recovery.Pace AT_ONCE = new Recovery.Pace(Duration.ZERO, Duration.ZERO);

  private final Belongings own;
  private final OpenWindow window;

  /// @param settings the file for them
  /// @param logs the folder for them, or none
  OwnWindow(Path settings, Optional<Path> logs, Locale locale) {
    own =
        CompletableFuture.supplyAsync(() -> new Belongings(Optional.of(settings), logs, AT_ONCE))
            .orTimeout(30, TimeUnit.SECONDS) // who opens a pipe waits for ever
            .join();
    Lesson lesson = Lesson.of(Cases.lesson("01-shutdown"), locale);
    Origin origin = new Origin.Shipped("01-shutdown");
    window = OpenWindow.on(() -> own.open(lesson, origin, Optional.of(locale), locale));
    OpenWindow.act(() -> own.offer(window.place(), window.stage()));
  }

  OpenWindow window() {
    return window;
  }

  Asked asked() {
    return new Asked(window);
  }

  Work work() {
    return window.place().work();
  }

  /// Gives the lesson another title.
  void edit(String title) {
    OpenWindow.act(
        () ->
            work()
                .edit(
                    new Edit(Edit.What.CHANGE, Edit.Part.LESSON, 1),
                    work().draft().with(Pointer.parse("/title"), Json.Text.of(title))));
    window.settle();
  }

  /// One can type into a field, and what is edited is there.
  void goesOn() {
    window.press(KeyCode.CONTROL, KeyCode.F);
    window.robot().write("igmp");
    window.settle();
    TextField text = (TextField) window.find("#events-text");
    assertThat(OpenWindow.<String>fx(text::getText)).isEqualTo("igmp");
    edit("Mine");
    Json title = OpenWindow.fx(() -> work().draft().at(Pointer.parse("/title")));
    assertThat(title).isEqualTo(Json.Text.of("Mine"));
  }

  /// The process is gone, and what it held is free.
  @Override
  public void close() {
    OpenWindow.act(Asked::dismiss);
    window.close();
    own.close();
  }
}
