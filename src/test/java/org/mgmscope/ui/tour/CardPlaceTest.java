package org.mgmscope.ui.tour;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Dimension2D;
import javafx.geometry.Point2D;
import org.junit.jupiter.api.Test;

class CardPlaceTest {
  private static final CardPlace PLACE =
      new CardPlace(new Dimension2D(1000, 700), new Dimension2D(300, 200), 10);

  @Test
  void the_card_stands_on_the_right_where_there_is_room_for_it() {
    assertThat(PLACE.beside(box(0, 100, 400, 500))).isEqualTo(new Point2D(410, 250));
  }

  @Test
  void else_on_the_left_else_below_else_above() {
    assertThat(PLACE.beside(box(600, 100, 400, 500))).isEqualTo(new Point2D(290, 250));
    assertThat(PLACE.beside(box(0, 0, 1000, 400))).isEqualTo(new Point2D(350, 410));
    assertThat(PLACE.beside(box(0, 300, 1000, 400))).isEqualTo(new Point2D(350, 90));
  }

  @Test
  void where_there_is_room_nowhere_it_stands_over_what_it_points_at() {
    assertThat(PLACE.beside(box(0, 50, 1000, 600))).isEqualTo(new Point2D(350, 250));
  }

  @Test
  void it_never_leaves_the_window() {
    assertThat(PLACE.beside(box(0, 0, 50, 20))).isEqualTo(new Point2D(60, 10));
    assertThat(PLACE.beside(box(0, 680, 50, 20))).isEqualTo(new Point2D(60, 490));
    CardPlace tight = new CardPlace(new Dimension2D(310, 205), new Dimension2D(300, 200), 10);
    assertThat(tight.beside(box(0, 0, 310, 205))).isEqualTo(new Point2D(5, 2.5));
  }

  @Test
  void where_nothing_is_pointed_at_it_stands_in_the_middle() {
    assertThat(PLACE.inTheMiddle()).isEqualTo(new Point2D(350, 250));
  }

  private static Bounds box(double x, double y, double width, double height) {
    return new BoundingBox(x, y, width, height);
  }
}
