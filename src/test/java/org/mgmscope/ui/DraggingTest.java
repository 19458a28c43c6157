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

/// Lets somebody drag files into the window: see [Dragging].
@Tag("slow")
class DraggingTest {
  @TempDir Path folder;

  @Test
  void a_scenario_that_is_dragged_in_is_opened_and_nothing_is_lost_by_it() throws IOException {
    String where = folder.toString();
    Path said = folder.resolve("said.txt");
    try (Screen screen = Screen.open(1280, 900)) {
      var _ =
          Thread.ofPlatform()
              .daemon()
              .start(
                  () ->
                      screen.run(DragSource.class, folder.resolve("source.txt"), List.of(), where));
      int status = screen.run(Dragging.class, said, List.of(), where);
      assertThat(status).as(Files.readString(said)).isZero();
    }
  }
}
