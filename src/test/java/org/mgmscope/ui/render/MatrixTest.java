package org.mgmscope.ui.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What [RendersTest] holds for twelve small pictures holds for all large ones.
@Tag("slow")
class MatrixTest {
  @Test
  void on_a_large_screen_nothing_is_cut_overlaps_or_hardly_stands_out() throws IOException {
    Path said = Files.createDirectories(Path.of("target")).resolve("matrix.txt");
    try (Screen screen = Screen.open(1920, 1080)) {
      int status = screen.run(Matrix.class, said, List.of(), "target/matrix");
      assertThat(status).as(Files.readString(said)).isZero();
    }
  }
}
