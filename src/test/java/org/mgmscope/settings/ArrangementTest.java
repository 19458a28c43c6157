package org.mgmscope.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// How the panes are arranged, as it is remembered.
class ArrangementTest {
  private static final Arrangement OTHER =
      Arrangement.USUAL
          .folding(Set.of(Pane.STATE, Pane.WORDS))
          .withTimelineWhereLow(true)
          .withSide(Pane.STATE)
          .withFront(Pane.DOCS)
          .withDocs(0.3)
          .withState(0.4)
          .withShared(0.5);

  @Test
  void an_arrangement_is_read_as_it_was_written() {
    Settings chosen = Settings.USUAL.with(Setting.ARRANGEMENT, OTHER);
    assertThat(chosen.json().replaceAll("\\s", ""))
        .isEqualTo(
            """
            {"panes":{"folded":["words","state"],"timelineWhereLow":true,"side":"state",\
            "front":"docs","docs":0.3,"state":0.4,"shared":0.5}}\
            """);
    assertThat(Settings.parse(chosen.json()).orElseThrow().get(Setting.ARRANGEMENT))
        .isEqualTo(OTHER);
  }

  @Test
  void unfolding_undoes_folding() {
    assertThat(OTHER.unfolding(Pane.STATE).unfolding(Pane.WORDS).folded()).isEmpty();
    assertThat(OTHER.unfolding(Pane.DOCS)).isEqualTo(OTHER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "7",
        "{}",
        "{'folded':['stage'],'timelineWhereLow':true,'side':'docs','front':'docs','docs':0.3,'state':0.4,'shared':0.5}",
        "{'folded':['attic'],'timelineWhereLow':true,'side':'docs','front':'docs','docs':0.3,'state':0.4,'shared':0.5}",
        "{'folded':'docs','timelineWhereLow':true,'side':'docs','front':'docs','docs':0.3,'state':0.4,'shared':0.5}",
        "{'folded':[],'timelineWhereLow':true,'side':'stage','front':'docs','docs':0.3,'state':0.4,'shared':0.5}",
        "{'folded':[],'timelineWhereLow':true,'side':'docs','front':'words','docs':0.3,'state':0.4,'shared':0.5}",
        "{'folded':[],'timelineWhereLow':true,'side':'docs','front':'docs','docs':7,'state':0.4,'shared':0.5}"
      })
  void what_is_no_arrangement_is_read_as_the_usual_one(String json) {
    String text = "{\"panes\":" + json.replace('\'', '"') + "}";
    assertThat(Settings.parse(text).orElseThrow().get(Setting.ARRANGEMENT))
        .isEqualTo(Arrangement.USUAL);
  }

  @Test
  void a_pane_never_leaves_nothing_to_the_others() {
    assertThat(Arrangement.USUAL.withDocs(3).docs()).isLessThan(1);
    assertThat(Arrangement.USUAL.withState(-1).state()).isPositive();
  }

  @Test
  void the_stage_does_not_fold() {
    assertThatThrownBy(() -> Arrangement.USUAL.folding(Set.of(Pane.STAGE)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
