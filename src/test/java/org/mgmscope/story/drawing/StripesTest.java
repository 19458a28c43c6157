package org.mgmscope.story.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StripesTest {
  private static final Box BOX = new Box(10.5, 20.2, 120, 60);

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7})
  void stripes_cover_their_share_of_a_box_and_nothing_outside(int owner) {
    Stripes stripes = Stripes.of(owner);
    List<List<Point>> pieces = stripes.in(BOX, 0);
    assertThat(pieces.stream().mapToDouble(StripesTest::area).sum())
        .isCloseTo(stripes.share() * BOX.width() * BOX.height(), within(0.01 * 120 * 60));
    assertThat(pieces.stream().flatMap(List::stream))
        .allMatch(each -> BOX.grown(1e-6).contains(each.x(), each.y()));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7})
  void stripes_leave_round_corners_free(int owner) {
    double corners = (4 - Math.PI) * 20 * 20;
    Stripes stripes = Stripes.of(owner);
    assertThat(stripes.in(BOX, 20).stream().mapToDouble(StripesTest::area).sum())
        .isCloseTo(
            stripes.share() * (BOX.width() * BOX.height() - corners), within(0.015 * 120 * 60));
  }

  private static double area(List<Point> polygon) {
    double twice = 0;
    for (int i = 0; i < polygon.size(); i++) {
      Point here = polygon.get(i);
      Point next = polygon.get((i + 1) % polygon.size());
      twice += here.x() * next.y() - next.x() * here.y();
    }
    return Math.abs(twice) / 2;
  }
}
