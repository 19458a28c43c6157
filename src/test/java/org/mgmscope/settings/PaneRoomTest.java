package org.mgmscope.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Which panes are to be seen, by how much room there is and what somebody has folded.
class PaneRoomTest {
  private static final PaneRoom WIDE = PaneRoom.of(1280, 800, 100);
  private static final PaneRoom MEDIUM = PaneRoom.of(1024, 700, 100);
  private static final PaneRoom NARROW = PaneRoom.of(1024, 700, 200);

  private static List<Pane> seen(PaneRoom room, Arrangement arrangement) {
    return Arrays.stream(Pane.values()).filter(pane -> room.shows(arrangement, pane)).toList();
  }

  @Test
  void three_panes_need_1100_pixels_at_the_usual_text_size_and_more_where_the_text_is_larger() {
    assertThat(PaneRoom.of(1100, 700, 100).beside()).isEqualTo(PaneRoom.Beside.THREE);
    assertThat(PaneRoom.of(1099, 700, 100).beside()).isEqualTo(PaneRoom.Beside.TWO);
    assertThat(PaneRoom.of(1920, 1080, 150).beside()).isEqualTo(PaneRoom.Beside.THREE);
    assertThat(PaneRoom.of(1920, 1080, 175).beside()).isEqualTo(PaneRoom.Beside.TWO);
    assertThat(PaneRoom.of(1024, 700, 125).beside()).isEqualTo(PaneRoom.Beside.TWO);
    assertThat(PaneRoom.of(1024, 700, 150).beside()).isEqualTo(PaneRoom.Beside.ONE);
  }

  @Test
  void where_nobody_has_changed_anything_each_room_shows_what_it_has_room_for() {
    assertThat(seen(WIDE, Arrangement.USUAL)).containsExactly(Pane.values());
    assertThat(seen(MEDIUM, Arrangement.USUAL))
        .containsExactly(Pane.DOCS, Pane.STAGE, Pane.WORDS, Pane.TIMELINE);
    assertThat(seen(NARROW, Arrangement.USUAL)).containsExactly(Pane.STAGE, Pane.WORDS);
  }

  @Test
  void a_pane_that_is_folded_is_seen_again_after_it_is_unfolded() {
    for (PaneRoom room : List.of(WIDE, MEDIUM, NARROW)) {
      for (Pane pane : List.of(Pane.DOCS, Pane.WORDS, Pane.STATE, Pane.TIMELINE)) {
        boolean before = room.shows(Arrangement.USUAL, pane);
        Arrangement once = room.toggled(Arrangement.USUAL, pane);
        assertThat(room.shows(once, pane)).as("%s in %s", pane, room).isNotEqualTo(before);
        assertThat(room.shows(room.toggled(once, pane), pane)).isEqualTo(before);
      }
    }
  }

  @Test
  void where_documentation_and_state_share_a_place_the_one_in_front_folds_both() {
    Arrangement folded = MEDIUM.toggled(Arrangement.USUAL, Pane.DOCS);
    assertThat(seen(MEDIUM, folded)).containsExactly(Pane.STAGE, Pane.WORDS, Pane.TIMELINE);
    Arrangement state = MEDIUM.toggled(folded, Pane.STATE);
    assertThat(seen(MEDIUM, state))
        .containsExactly(Pane.STAGE, Pane.WORDS, Pane.STATE, Pane.TIMELINE);
  }

  @Test
  void where_documentation_and_state_share_a_place_the_other_one_comes_to_the_front() {
    Arrangement state = MEDIUM.toggled(Arrangement.USUAL, Pane.STATE);
    assertThat(seen(MEDIUM, state))
        .containsExactly(Pane.STAGE, Pane.WORDS, Pane.STATE, Pane.TIMELINE);
    assertThat(seen(WIDE, state)).containsExactly(Pane.values());
  }

  @Test
  void where_all_three_share_a_place_what_is_hidden_goes_behind_the_stage() {
    Arrangement docs = NARROW.toggled(Arrangement.USUAL, Pane.DOCS);
    assertThat(seen(NARROW, docs)).containsExactly(Pane.DOCS, Pane.WORDS);
    assertThat(seen(NARROW, NARROW.toggled(docs, Pane.DOCS)))
        .containsExactly(Pane.STAGE, Pane.WORDS);
    assertThat(seen(NARROW, NARROW.shown(docs, Pane.STAGE)))
        .containsExactly(Pane.STAGE, Pane.WORDS);
  }

  @Test
  void the_timeline_unfolded_where_there_is_little_height_is_not_folded_where_there_is_more() {
    Arrangement unfolded = NARROW.toggled(Arrangement.USUAL, Pane.TIMELINE);
    assertThat(NARROW.shows(unfolded, Pane.TIMELINE)).isTrue();
    Arrangement again = NARROW.toggled(unfolded, Pane.TIMELINE);
    assertThat(WIDE.shows(again, Pane.TIMELINE)).isTrue();
  }
}
