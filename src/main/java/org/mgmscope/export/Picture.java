package org.mgmscope.export;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.mgmscope.story.drawing.Drawing;

/// A picture that leaves the program, and what it shows in words.
public record Picture(Drawing drawing, Caption caption) {
  /// The files that a picture can become.
  public enum Format {
    SVG,
    PNG;

    /// Its name, and how the names of its files end.
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// How a picture looks as a file.
  ///
  /// @param scale how many times as large it is, from 1 to [Raster#MOST_SCALE]; an SVG has no scale
  public record Look(Format format, Palette palette, int scale) {}

  /// Whether it has more pixels than a PNG may have.
  public boolean isTooLarge(Look look) {
    return look.format == Format.PNG && Raster.pixels(drawing, look.scale) > Raster.MOST_PIXELS;
  }

  /// The content of its file: the same bytes each time.
  public byte[] bytes(Look look) {
    return switch (look.format) {
      case SVG -> SvgWriter.svg(drawing, look.palette, caption).getBytes(StandardCharsets.UTF_8);
      case PNG -> Raster.png(drawing, look.palette, look.scale);
    };
  }
}
