package org.mgmscope.export;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import org.jspecify.annotations.Nullable;
import org.mgmscope.font.Letters;

/// The letters that the family of the program lacks, as the fonts of this machine have them.
final class MachineLetters {
  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

  private MachineLetters() {}

  /// A letter in the middle of its place, narrowed where it is too wide for it.
  ///
  /// @param left where its place begins
  /// @param width of its place
  /// @return null if this machine has no font for it
  static @Nullable Shape of(
      String letter, Letters letters, double left, double base, double width) {
    if (!Fonts.THERE) {
      return null;
    }
    Font font =
        new Font(Font.SANS_SERIF, letters.bold() ? Font.BOLD : Font.PLAIN, 1)
            .deriveFont((float) letters.size());
    return font.canDisplayUpTo(letter) < 0 ? placed(letter, font, left, base, width) : null;
  }

  /// Asked for once, and only where a letter is lacking.
  private static final class Fonts {
    private static final boolean THERE = areThere();

    private static boolean areThere() {
      try {
        return new Font(Font.SANS_SERIF, Font.PLAIN, 1).canDisplay('a');
      } catch (RuntimeException | Error none) {
        return false; // Java throws one or the other where there is no font at all
      }
    }
  }

  private static Shape placed(String letter, Font font, double left, double base, double width) {
    GlyphVector glyphs = font.createGlyphVector(EXACT, letter);
    double wide = glyphs.getLogicalBounds().getWidth();
    double narrowed = Math.min(1, width / wide);
    AffineTransform place =
        AffineTransform.getTranslateInstance(left + (width - wide * narrowed) / 2, base);
    place.scale(narrowed, 1);
    return place.createTransformedShape(glyphs.getOutline());
  }
}
