package org.mgmscope;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// The picture of the rooms in CONTRIBUTING.md. With `-Drooms.draw` it is drawn anew.
class RoomsPictureTest {
  private static final Path PICTURE = Path.of("src/main/docs/rooms.svg");

  @Test
  void the_picture_of_the_rooms_shows_those_that_there_are_and_what_they_use() throws IOException {
    String drawn = RoomsPicture.of(Compiled.CLASSES);
    if (System.getProperty("rooms.draw") != null) {
      Files.writeString(PICTURE, drawn);
    }
    assertThat(PICTURE).content().isEqualTo(drawn);
    assertThat(Files.readString(Path.of("CONTRIBUTING.md"))).contains("(" + PICTURE + ")");
  }
}
