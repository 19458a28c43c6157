package org.mgmscope.ui.kit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// Which screen a window stands on, and which one is free beside it.
public final class Screens {
  private Screens() {}

  /// The whole of the screen that shows most of a window, in pixels.
  public static Rectangle2D of(Stage stage) {
    return own(all(), place(stage));
  }

  /// The whole of another screen than that of a window, if there is one.
  public static Optional<Rectangle2D> beside(Stage stage) {
    return beside(all(), place(stage));
  }

  private static List<Rectangle2D> all() {
    return Screen.getScreens().stream().map(Screen::getBounds).toList();
  }

  private static Rectangle2D place(Stage stage) {
    return new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
  }

  /// @param screens at least one, the main one first
  static Rectangle2D own(List<Rectangle2D> screens, Rectangle2D window) {
    return screens.stream()
        .max(Comparator.comparingDouble(screen -> shared(screen, window)))
        .orElseThrow();
  }

  public static Optional<Rectangle2D> beside(List<Rectangle2D> screens, Rectangle2D window) {
    Rectangle2D own = own(screens, window);
    return screens.stream().filter(screen -> shared(screen, own) == 0).findFirst();
  }

  /// The area that two have in common. Screens that show the same have all of it.
  private static double shared(Rectangle2D one, Rectangle2D other) {
    double width =
        Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX());
    double height =
        Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY());
    return Math.max(0, width) * Math.max(0, height);
  }
}
