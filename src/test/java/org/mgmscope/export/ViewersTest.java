package org.mgmscope.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mgmscope.story.drawing.Drawing;

/// What is exported as SVG looks the same in other programs: Chromium and librsvg.
@Tag("pages")
class ViewersTest {
  private static final Caption CAPTION = new Caption("", "", Locale.ENGLISH);

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(Palette.class)
  void each_kind_of_thing_looks_the_same_in_other_programs(Palette palette)
      throws IOException, InterruptedException {
    Viewer viewer = new Viewer(folder);
    Drawing drawing = Drawings.ofAll();
    PixelCheck check = new PixelCheck(drawing, palette);
    int[] exported = PixelCheck.pixels(Raster.image(drawing, palette, 1));
    String svg = SvgWriter.svg(drawing, palette, CAPTION);
    assertThat(check.compare(viewer.librsvg(svg), exported)).as("librsvg").isEmpty();
    assertThat(check.compare(viewer.chromium(List.of(svg), 520, 360).getFirst(), exported))
        .as("Chromium")
        .isEmpty();
  }
}
