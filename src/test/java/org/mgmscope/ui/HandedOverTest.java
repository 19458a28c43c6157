package org.mgmscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mgmscope.Cases;
import org.mgmscope.work.Origin;

/// A file that is opened in the system's file manager while the program runs.
class HandedOverTest {
  @Test
  void the_window_shows_a_file_that_the_system_hands_over(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("my crash.mgm.json");
    Files.write(file, Cases.bytes("lessons/14-crash.mgm.json"));
    OpenWindow window = OpenWindow.on(Cases.lesson("01-shutdown"), Locale.ENGLISH);
    OpenWindow.act(
        () -> new HandedOver(window.stage(), window.place()).open(List.of(file.toFile())));
    window.settle();
    assertThat(window.place().work().originProperty().get()).isEqualTo(new Origin.InFile(file));
    assertThat(window.stage().getTitle()).startsWith("my crash.mgm.json");
    window.close();
  }

  @Test
  void the_window_has_an_icon_in_a_small_and_a_large_size() {
    OpenWindow window = OpenWindow.on(Cases.lesson("01-shutdown"), Locale.ENGLISH);
    assertThat(
            OpenWindow.fx(
                () -> window.stage().getIcons().stream().map(icon -> icon.getWidth()).toList()))
        .containsExactly(32.0, 128.0);
    window.close();
  }
}
