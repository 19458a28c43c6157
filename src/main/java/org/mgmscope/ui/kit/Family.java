package org.mgmscope.ui.kit;

import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import org.mgmscope.font.Letters;
import org.mgmscope.font.Typeface;

/// The family of letters that comes with the program, as JavaFX has it.
public final class Family {
  static {
    Font.loadFont(Typeface.REGULAR.file(), 0);
    Font.loadFont(Typeface.BOLD.file(), 0);
  }

  private Family() {}

  /// Makes it known to JavaFX, and so to the style sheets.
  public static void load() {}

  /// The font for letters.
  public static Font font(Letters letters) {
    FontWeight weight = letters.bold() ? FontWeight.BOLD : FontWeight.NORMAL;
    return Font.font(Typeface.FAMILY, weight, letters.size());
  }
}
