package org.mgmscope.ui.render;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.mgmscope.Cases;
import org.mgmscope.settings.Motion;
import org.mgmscope.settings.Setting;
import org.mgmscope.settings.Theme;
import org.mgmscope.ui.OpenWindow;
import org.mgmscope.ui.shell.Workplace;
import org.mgmscope.ui.stage.StageLabels;

/// Looks at moments in a window, and keeps pictures of them.
final class Renders {
  private static final double LEAST = 4.5;
  private static final double LEAST_IN_HIGH_CONTRAST = 7;

  private final Path folder;
  private final double width;
  private final double height;

  /// @param folder where the pictures go
  Renders(Path folder, double width, double height) {
    this.folder = folder;
    this.width = width;
    this.height = height;
  }

  /// What is wrong at a moment; empty if nothing is.
  List<String> faults(Moment moment) {
    return faults(moment, _ -> {});
  }

  /// The same, after something was done.
  List<String> faults(Moment moment, Consumer<Workplace> done) {
    OpenWindow window = OpenWindow.on(Cases.read(moment.file()), moment.language());
    try {
      window.resize(width, height);
      OpenWindow.act(() -> done.accept(window.place()));
      window.settle();
      return faults(window, moment);
    } finally {
      window.close();
    }
  }

  /// The same, in a window that is open on the moment's file in its language.
  List<String> faults(OpenWindow window, Moment moment) {
    OpenWindow.fx(
        () -> {
          arrange(window.place(), moment);
          return null;
        });
    window.settle();
    Seen seen =
        OpenWindow.fx(
            () -> {
              Scene scene = window.root().getScene();
              return new Seen(scene.snapshot(null), look(moment, scene));
            });
    keep(seen.picture(), folder.resolve(moment.name() + ".png"));
    return seen.faults();
  }

  private record Seen(WritableImage picture, List<String> faults) {}

  private static void arrange(Workplace place, Moment moment) {
    place.looks().motionProperty().set(Motion.REDUCED);
    place.looks().themeProperty().set(moment.theme());
    place.looks().chosen().property(Setting.TEXT_SIZE).set(moment.textSize());
    place.looks().stageTabProperty().set(moment.tab());
    place.looks().pageProperty().set(moment.page());
    place.showing().goToEvent(moment.event());
  }

  private List<String> look(Moment moment, Scene scene) {
    boolean strong = moment.theme() == Theme.HIGH_CONTRAST;
    double least = strong ? LEAST_IN_HIGH_CONTRAST : LEAST;
    List<String> faults = new Eye(scene, least).faults();
    try {
      switch (moment.tab()) {
        case ROUTER -> StageLabels.checkRouter(moment.name(), scene.getRoot());
        case SEQUENCE -> {
          StageLabels.checkSequence(moment.name(), scene.getRoot());
          checkPainted(scene, moment.textSize() / 100.0, least, faults);
        }
        case EVENTS -> {}
      }
    } catch (AssertionError overlap) {
      faults.add(overlap.getMessage());
    }
    return faults;
  }

  private static void checkPainted(Scene scene, double zoom, double least, List<String> faults) {
    WritableImage picture = scene.snapshot(null);
    StageLabels.paintedIn(scene.getRoot(), zoom)
        .forEach(
            (words, place) -> {
              double contrast = Contrast.painted(picture, place);
              if (contrast < least) {
                faults.add(
                    String.format(Locale.ROOT, "contrast %.2f: “%s”, painted", contrast, words));
              }
            });
  }

  private static void keep(WritableImage seen, Path file) {
    int width = (int) seen.getWidth();
    int height = (int) seen.getHeight();
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    PixelReader pixels = seen.getPixelReader();
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        image.setRGB(x, y, pixels.getArgb(x, y));
      }
    }
    try {
      Files.createDirectories(file.getParent());
      ImageIO.write(image, "png", file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
