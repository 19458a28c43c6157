package org.mgmscope.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mgmscope.font.Letters;
import org.mgmscope.story.drawing.Drawing;
import org.mgmscope.story.drawing.Ink;

class RasterTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void a_picture_is_as_many_times_as_large_as_was_asked_for(int scale) throws IOException {
    BufferedImage image = image(Raster.png(Drawings.ofAll(), Palette.LIGHT, scale));
    assertThat(image.getWidth()).isEqualTo(520 * scale);
    assertThat(image.getHeight()).isEqualTo(360 * scale);
    assertThat(Raster.pixels(Drawings.ofAll(), scale)).isEqualTo(520L * 360 * scale * scale);
  }

  @ParameterizedTest
  @EnumSource(Palette.class)
  void nothing_shines_through_a_picture_and_its_ground_is_the_paper(Palette palette)
      throws IOException {
    BufferedImage image = image(Raster.png(Drawings.ofAll(), palette, 1));
    assertThat(image.getColorModel().hasAlpha()).isFalse();
    assertThat(image.getRGB(1, 1) & 0xFFFFFF).isEqualTo(palette.colour(Ink.PAPER));
  }

  @Test
  void the_same_drawing_gives_the_same_bytes() {
    byte[] once = Raster.png(Drawings.ofAll(), Palette.DARK, 2);
    assertThat(Raster.png(Drawings.ofAll(), Palette.DARK, 2)).isEqualTo(once);
  }

  @Test
  void a_letter_that_the_family_lacks_is_drawn_in_a_place_of_one_em() {
    Letters letters = Letters.plain(40);
    for (String lacking : List.of("\u05d0", "\u6f22")) {
      Drawing drawing =
          new Drawing(
              200, 60, List.of(Drawings.words("i" + lacking + "i", 20, 0, letters, Ink.TEXT)));
      BufferedImage image = Raster.image(drawing, Palette.LIGHT, 1);
      double left = 20 + letters.width("i");
      assertThat(inked(image, 20, left)).isTrue();
      assertThat(inked(image, left, left + 40)).isTrue();
      assertThat(inked(image, left + 40, left + 40 + letters.width("i"))).isTrue();
      assertThat(inked(image, left + 41 + letters.width("i"), 200)).isFalse();
    }
  }

  private static boolean inked(BufferedImage image, double left, double right) {
    int paper = image.getRGB(0, 0);
    for (int x = (int) Math.ceil(left); x < right; x++) {
      for (int y = 0; y < image.getHeight(); y++) {
        if (image.getRGB(x, y) != paper) {
          return true;
        }
      }
    }
    return false;
  }

  private static BufferedImage image(byte[] png) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(png));
  }
}
