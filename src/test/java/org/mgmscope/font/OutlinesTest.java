package org.mgmscope.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mgmscope.text.Harmless;

class OutlinesTest {
  private static final int SIZE = 1000;

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void each_letter_is_drawn_as_java_draws_it(boolean bold) throws Exception {
    Letters letters = new Letters(SIZE, bold);
    Font font =
        Font.createFont(Font.TRUETYPE_FONT, letters.typeface().file()).deriveFont((float) SIZE);
    FontRenderContext exact = new FontRenderContext(null, true, true);
    int[] all =
        IntStream.range(0, 0x10000)
            .filter(letters.typeface()::has)
            .filter(letter -> !Harmless.isHidden(letter))
            .toArray();
    assertThat(all).hasSizeGreaterThan(1000);
    for (int letter : all) {
      String word = Character.toString(letter);
      Shape expected = font.createGlyphVector(exact, word).getOutline();
      Shape drawn = drawn(letters, word);
      Rectangle2D there = expected.getBounds2D();
      Rectangle2D here = drawn.getBounds2D();
      assertThat(here.getMinX()).as(word).isCloseTo(there.getMinX(), within(0.1));
      assertThat(here.getMaxX()).as(word).isCloseTo(there.getMaxX(), within(0.1));
      assertThat(here.getMinY()).as(word).isCloseTo(there.getMinY(), within(0.1));
      assertThat(here.getMaxY()).as(word).isCloseTo(there.getMaxY(), within(0.1));
      assertThat(area(drawn)).as(word).isCloseTo(area(expected), within(100.0));
    }
  }

  @Test
  void words_are_drawn_as_wide_as_they_are_measured() {
    Letters letters = Letters.bold(20);
    assertThat(drawn(letters, "H H").getBounds2D().getMaxX())
        .isCloseTo(letters.width("H ") + drawn(letters, "H").getBounds2D().getMaxX(), within(1e-3));
  }

  @Test
  void a_letter_that_the_family_lacks_is_a_run_of_its_own() {
    Letters letters = Letters.plain(10);
    assertThat(letters.runs("ab\u6f22\ud83d\ude00c"))
        .containsExactly(
            new Letters.Run("ab", 0, letters.width("ab"), true),
            new Letters.Run("\u6f22", letters.width("ab"), 10, false),
            new Letters.Run("\ud83d\ude00", letters.width("ab") + 10, 10, false),
            new Letters.Run("c", letters.width("ab") + 20, letters.width("c"), true));
    assertThat(letters.runs("")).isEmpty();
  }

  private static Shape drawn(Letters letters, String words) {
    Path2D.Double path = new Path2D.Double(Path2D.WIND_NON_ZERO);
    letters.trace(
        words,
        0,
        0,
        new OutlinePen() {
          @Override
          public void begin(double x, double y) {
            path.moveTo(x, y);
          }

          @Override
          public void line(double x, double y) {
            path.lineTo(x, y);
          }

          @Override
          public void curve(double middleX, double middleY, double x, double y) {
            path.quadTo(middleX, middleY, x, y);
          }

          @Override
          public void close() {
            path.closePath();
          }
        });
    return path;
  }

  /// With its sign: what turns the other way is taken off.
  private static double area(Shape shape) {
    double twice = 0;
    double[] point = new double[6];
    double x = 0;
    double y = 0;
    double firstX = 0;
    double firstY = 0;
    for (PathIterator at = shape.getPathIterator(null, 0.05); !at.isDone(); at.next()) {
      switch (at.currentSegment(point)) {
        case PathIterator.SEG_MOVETO -> {
          firstX = point[0];
          firstY = point[1];
        }
        case PathIterator.SEG_CLOSE -> {
          twice += x * firstY - firstX * y;
          continue;
        }
        default -> twice += x * point[1] - point[0] * y;
      }
      x = point[0];
      y = point[1];
    }
    return twice / 2;
  }
}
