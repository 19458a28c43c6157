package org.mgmscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mgmscope.ui.render.Screen;

/// Lets a [Monkey] use the window, for ten minutes (`-Dmonkey.minutes`), with a seed that it prints
/// (`-Dmonkey.seed`).
@Tag("slow")
class MonkeyTest {
  /// JavaFX keeps pictures of all sizes for as long as there is memory; they are to go as well.
  private static final String NOTHING_KEPT_SOFTLY = "-XX:SoftRefLRUPolicyMSPerMB=0";

  private static final String COUNTS_OBJECTS = "--add-modules=jdk.management";

  @Test
  void ten_minutes_of_keys_and_clicks_throw_nothing_and_keep_nothing() throws IOException {
    String minutes = Long.toString(Long.getLong("monkey.minutes", 10));
    String seed = Long.toString(Long.getLong("monkey.seed", System.nanoTime()));
    System.out.println("monkey.seed=" + seed);
    Path said = Files.createDirectories(Path.of("target")).resolve("monkey.txt");
    try (Screen screen = Screen.open(1280, 900)) {
      List<String> options = List.of(NOTHING_KEPT_SOFTLY, COUNTS_OBJECTS);
      int status = screen.run(Monkey.class, said, options, minutes, seed);
      assertThat(status).as("seed %s: %s", seed, Files.readString(said)).isZero();
    }
  }
}
