package org.mgmscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mgmscope.ui.render.Screen;

/// A window that nobody touches comes to rest: it is soon drawn, and then never again.
@Tag("slow")
class RestingTest {
  @Test
  void at_each_beat_of_each_lesson() throws InterruptedException {
    assertThat(Resting.look(1280, 800, 1)).isEmpty();
  }

  @Test
  void in_a_small_window() throws InterruptedException {
    assertThat(Resting.look(1024, 700, 3)).isEmpty();
  }

  @Test
  void on_a_large_screen() throws IOException {
    Path said = Files.createDirectories(Path.of("target")).resolve("resting.txt");
    try (Screen screen = Screen.open(1920, 1080)) {
      int status = screen.run(Resting.class, said, List.of(), "1920", "1080", "3");
      assertThat(status).as(Files.readString(said)).isZero();
    }
  }
}
