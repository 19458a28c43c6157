package org.mgmscope.export;

import java.util.HexFormat;
import java.util.Locale;
import org.mgmscope.story.drawing.Ink;

/// The colours of the inks in one theme, none of which lets anything shine through.
public enum Palette {
  LIGHT(1),
  DARK(1),
  HIGH_CONTRAST(1.6);

  private final double weight;

  Palette(double weight) {
    this.weight = weight;
  }

  /// Read when the first colour is asked for.
  private static final class Shipped {
    private static final InkTable TABLE = InkTable.shipped();
  }

  /// Its name in files.
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// @return red, green and blue, a byte each, red the highest
  public int colour(Ink ink) {
    return Shipped.TABLE.colour(this, ink);
  }

  /// The same, as CSS and SVG write it.
  public String written(Ink ink) {
    return "#" + HexFormat.of().toHexDigits(colour(ink), 6);
  }

  /// How many times as thick as drawn lines are.
  public double weight() {
    return weight;
  }

  /// A style sheet that gives each ink its colour, and lines their weight: to what is painted, and
  /// as a name to all else.
  public String styleSheet() {
    StringBuilder sheet = new StringBuilder(".root, .painted {\n");
    for (Ink ink : Ink.values()) {
      sheet.append("  ").append(ink.property()).append(": ").append(written(ink)).append(";\n");
    }
    return sheet.append("  -ink-weight: ").append(weight).append(";\n}\n").toString();
  }
}
