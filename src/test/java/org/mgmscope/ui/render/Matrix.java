package org.mgmscope.ui.render;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mgmscope.Cases;
import org.mgmscope.settings.StageTab;
import org.mgmscope.settings.Theme;
import org.mgmscope.ui.OpenWindow;

/// Looks at many moments in all themes and languages and in several sizes of text, in a large
/// window on the display that there is. It is started by [MatrixTest], and its status is 1 if
/// something is wrong, which it prints.
public final class Matrix {
  private static final double WIDTH = 1900;
  private static final double HEIGHT = 1040;
  private static final List<Integer> SIZES = List.of(100, 150, 200);
  private static final List<Theme> THEMES = List.of(Theme.LIGHT, Theme.DARK, Theme.HIGH_CONTRAST);

  private record Place(String file, int event, StageTab tab) {}

  private static final List<Place> PLACES =
      List.of(
          new Place("lessons/01-shutdown.mgm.json", 0, StageTab.ROUTER),
          new Place("lessons/01-shutdown.mgm.json", 9, StageTab.ROUTER),
          new Place("lessons/01-shutdown.mgm.json", 9, StageTab.SEQUENCE),
          new Place("lessons/01-shutdown.mgm.json", 13, StageTab.ROUTER),
          new Place("lessons/01-shutdown.mgm.json", 17, StageTab.ROUTER),
          new Place("lessons/01-shutdown.mgm.json", 34, StageTab.SEQUENCE),
          new Place("lessons/01-shutdown.mgm.json", 37, StageTab.ROUTER),
          new Place("lessons/01-shutdown.mgm.json", 37, StageTab.EVENTS),
          new Place("cases/11-deadlock.mgm.json", 11, StageTab.ROUTER),
          new Place("cases/11-deadlock.mgm.json", 11, StageTab.SEQUENCE),
          new Place("cases/12-crash.mgm.json", 12, StageTab.ROUTER),
          new Place("cases/14-point-to-multipoint.mgm.json", 40, StageTab.ROUTER));

  private Matrix() {}

  /// @param arguments the folder for the pictures
  public static void main(String[] arguments) {
    Renders renders = new Renders(Path.of(arguments[0]), WIDTH, HEIGHT);
    List<String> wrong = new ArrayList<>();
    int looked = 0;
    for (Place place : PLACES) {
      for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
        OpenWindow window = OpenWindow.on(Cases.read(place.file()), language);
        window.resize(WIDTH, HEIGHT);
        for (Theme theme : THEMES) {
          for (int size : SIZES) {
            Moment moment =
                new Moment(place.file(), place.event(), place.tab(), null, theme, language, size);
            renders.faults(window, moment).forEach(each -> wrong.add(moment + ": " + each));
            looked++;
          }
        }
        window.close();
      }
    }
    wrong.forEach(System.out::println);
    System.out.println(looked + " pictures");
    System.exit(wrong.isEmpty() ? 0 : 1);
  }
}
