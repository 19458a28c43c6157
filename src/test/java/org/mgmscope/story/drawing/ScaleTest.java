package org.mgmscope.story.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ScaleTest {
  private static final Offset<Double> NEARLY = Offset.offset(1e-6);

  @Test
  void each_beat_stands_in_the_middle_of_its_slot() {
    Scale scale = Scale.of(150, 800, 0, 0, 30, 1);
    for (int beat = 1; beat <= 30; beat++) {
      assertThat(scale.beat(scale.x(beat))).isEqualTo(beat);
      assertThat(scale.shows(beat)).isTrue();
    }
    assertThat(scale.isWhole()).isTrue();
    assertThat(scale.slot()).isBetween(16.0, 56.0);
  }

  @Test
  void a_short_run_does_not_get_wider_slots_than_there_are() {
    assertThat(Scale.of(150, 800, 0, 0, 2, 1).slot()).isEqualTo(Scale.MOST);
    assertThat(Scale.of(150, 800, 0, 0, 0, 1).last()).isZero();
  }

  @Test
  void nothing_is_left_empty_at_the_end_of_a_run_that_does_not_fit() {
    Scale scale = Scale.of(0, 800, 0, 1e9, 1000, 1);
    assertThat(scale.x(1000)).isEqualTo(800 - scale.slot() / 2, NEARLY);
    assertThat(scale.last()).isEqualTo(1000);
  }

  @Test
  void a_run_of_a_million_beats_fits_in_whole_and_each_mark_stands_for_many() {
    Scale scale = Scale.of(0, 800, Double.MIN_NORMAL, 0, 1_000_000, 1);
    assertThat(scale.first()).isEqualTo(1);
    assertThat(scale.last()).isEqualTo(1_000_000);
    assertThat(scale.isWhole()).isTrue();
    assertThat(scale.together(11)).isEqualTo(13_750);
  }

  @Test
  void what_is_under_the_mouse_stays_there_when_slots_get_wider_or_narrower() {
    Scale scale = Scale.of(100, 800, 16, 5_000, 1_000_000, 1);
    double at = 420;
    int beat = scale.beat(at);
    for (int steps = -12; steps <= 3; steps++) {
      assertThat(scale.zoomed(steps, at).beat(at)).as("%d steps", steps).isEqualTo(beat);
    }
  }

  @Test
  void a_beat_is_brought_to_the_middle() {
    Scale scale = Scale.of(100, 800, 16, 0, 1_000, 1).around(500);
    assertThat(scale.x(500)).isEqualTo(500, NEARLY);
    assertThat(scale.around(1).left()).isZero();
  }
}
