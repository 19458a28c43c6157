package org.mgmscope.ui.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mgmscope.Cases;
import org.mgmscope.Sample;
import org.mgmscope.export.Drawings;
import org.mgmscope.export.Palette;
import org.mgmscope.export.Pictures;
import org.mgmscope.export.PixelCheck;
import org.mgmscope.export.Raster;
import org.mgmscope.story.Lesson;
import org.mgmscope.story.drawing.Drawing;
import org.mgmscope.story.drawing.Drawn;
import org.mgmscope.story.drawing.Ink;
import org.mgmscope.ui.OpenWindow;
import org.mgmscope.ui.kit.Family;
import org.testfx.api.FxToolkit;

/// The window draws a picture as the files have it.
class PicturePixelsTest {
  @BeforeAll
  static void open() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
    OpenWindow.fx(
        () -> {
          Family.load();
          return null;
        });
  }

  @ParameterizedTest
  @EnumSource(Palette.class)
  void each_kind_of_thing_looks_the_same_in_the_window_and_in_a_file(Palette palette)
      throws IOException {
    Drawing drawing = Drawings.ofAll();
    compare("each kind", drawing, palette);
    assertThat(exported(drawing, palette)).isEqualTo(new PixelCheck(drawing, palette).drawn());
  }

  @Test
  void what_is_missing_on_one_side_is_noticed() throws IOException {
    Drawing drawing = Drawings.ofAll();
    PixelCheck check = new PixelCheck(drawing, Palette.LIGHT);
    int[] painted = painted(drawing, Palette.LIGHT);
    int[] exported = exported(drawing, Palette.LIGHT);
    for (int i = 0; i < drawing.items().size(); i++) {
      Drawing other = Drawings.without(drawing, i);
      Drawn left = drawing.items().get(i);
      assertThat(check.isSeen(i)).as("%s", left).isTrue();
      assertThat(check.compare(painted, exported(other, Palette.LIGHT)))
          .as("%s", left)
          .isNotEmpty();
      assertThat(check.compare(painted(other, Palette.LIGHT), exported))
          .as("%s", left)
          .isNotEmpty();
    }
  }

  /// Every beat in light, every fifth in the other two.
  @ParameterizedTest
  @EnumSource(Palette.class)
  void the_router_of_the_first_lesson_looks_the_same_in_the_window_and_in_a_file(Palette palette) {
    Lesson lesson = Lesson.of(Cases.lesson("01-shutdown"), Locale.ENGLISH);
    Pictures pictures = new Pictures(lesson, Pictures.Room.USUAL);
    for (int beat = 0; beat <= lesson.beats().count(); beat++) {
      if (palette == Palette.LIGHT || Sample.takes(beat, 5)) {
        compare("beat " + beat, pictures.router(lesson.beats().last(beat)).drawing(), palette);
      }
    }
  }

  @Tag("slow")
  @ParameterizedTest
  @CsvSource({
    "14-crash, LIGHT", "14-crash, DARK", "14-crash, HIGH_CONTRAST",
    "15-deadlock, LIGHT", "15-deadlock, DARK", "15-deadlock, HIGH_CONTRAST"
  })
  void the_router_looks_the_same_at_every_beat_of_a_crash_and_of_a_deadlock(
      String name, Palette palette) {
    Lesson lesson = Lesson.of(Cases.lesson(name), Locale.ENGLISH);
    Pictures pictures = new Pictures(lesson, Pictures.Room.USUAL);
    for (int beat = 0; beat <= lesson.beats().count(); beat++) {
      compare("beat " + beat, pictures.router(lesson.beats().last(beat)).drawing(), palette);
    }
  }

  @Tag("slow")
  @Test
  void whatever_of_a_router_is_missing_on_one_side_is_noticed() {
    Lesson lesson = Lesson.of(Cases.lesson("01-shutdown"), Locale.ENGLISH);
    Drawing drawing = new Pictures(lesson, Pictures.Room.USUAL).router(11).drawing();
    PixelCheck check = new PixelCheck(drawing, Palette.LIGHT);
    for (int i = 1; i < drawing.items().size(); i++) { // the first is the paper
      Drawing other = Drawings.without(drawing, i);
      if (check.isSeen(i)) {
        assertThat(check.compare(check.drawn(), new PixelCheck(other, Palette.LIGHT).drawn()))
            .as("%s", drawing.items().get(i))
            .isNotEmpty();
      }
    }
  }

  private static void compare(String what, Drawing drawing, Palette palette) {
    PixelCheck check = new PixelCheck(drawing, palette);
    assertThat(check.compare(painted(drawing, palette), check.drawn())).as(what).isEmpty();
  }

  private static int[] exported(Drawing drawing, Palette palette) throws IOException {
    return PixelCheck.pixels(
        ImageIO.read(new ByteArrayInputStream(Raster.png(drawing, palette, 1))));
  }

  /// As the window paints it.
  static int[] painted(Drawing drawing, Palette palette) {
    int width = (int) Math.ceil(drawing.width());
    int height = (int) Math.ceil(drawing.height());
    return OpenWindow.fx(
        () -> {
          Canvas canvas = new Canvas(width, height);
          new DrawingPainter(
                  canvas.getGraphicsContext2D(),
                  ink -> Color.web(palette.written(ink)),
                  palette::weight)
              .paint(drawing);
          SnapshotParameters parameters = new SnapshotParameters();
          parameters.setFill(Color.web(palette.written(Ink.PAPER)));
          WritableImage image = canvas.snapshot(parameters, null);
          int[] pixels = new int[width * height];
          image
              .getPixelReader()
              .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
          return pixels;
        });
  }
}
