package org.mgmscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mgmscope.ui.render.Screen;

/// Lets somebody type at the pace of a person: see [SlowTypist].
@Tag("slow")
class SlowTypistTest {
  @TempDir Path folder;

  @Test
  void every_key_that_is_pressed_arrives_at_any_pace() throws IOException {
    Path said = folder.resolve("said.txt");
    try (Screen screen = Screen.open(1280, 800)) {
      int status = screen.run(SlowTypist.class, said, List.of());
      assertThat(status).as(Files.readString(said)).isZero();
    }
  }
}
