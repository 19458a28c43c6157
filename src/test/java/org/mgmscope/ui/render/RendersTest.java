package org.mgmscope.ui.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mgmscope.settings.StageTab.EVENTS;
import static org.mgmscope.settings.StageTab.ROUTER;
import static org.mgmscope.settings.StageTab.SEQUENCE;
import static org.mgmscope.settings.Theme.DARK;
import static org.mgmscope.settings.Theme.HIGH_CONTRAST;
import static org.mgmscope.settings.Theme.LIGHT;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mgmscope.Sample;
import org.mgmscope.json.Json;
import org.mgmscope.json.Pointer;
import org.mgmscope.scenario.Edit;
import org.mgmscope.settings.Page;
import org.mgmscope.ui.shell.Workplace;

/// Twelve pictures of the window, which are kept in `target/renders` to be looked at.
class RendersTest {
  private static final Locale EN = Locale.ENGLISH;
  private static final Locale DE = Locale.GERMAN;
  private static final String LESSON = "lessons/01-shutdown.mgm.json";
  private static final String DEADLOCK = "cases/11-deadlock.mgm.json";
  private static final String CRASH = "cases/12-crash.mgm.json";

  private final Renders renders = new Renders(Path.of("target", "renders"), 1024, 700);

  static List<Moment> twelve() {
    return List.of(
        new Moment(LESSON, 0, ROUTER, null, LIGHT, EN, 100),
        new Moment(LESSON, 9, ROUTER, null, DARK, DE, 100),
        new Moment(LESSON, 9, ROUTER, null, LIGHT, DE, 175),
        new Moment(LESSON, 13, ROUTER, null, HIGH_CONTRAST, DE, 125),
        new Moment(LESSON, 17, ROUTER, null, LIGHT, EN, 150),
        new Moment(LESSON, 34, SEQUENCE, null, DARK, EN, 150),
        new Moment(LESSON, 37, SEQUENCE, null, HIGH_CONTRAST, EN, 100),
        new Moment(LESSON, 37, EVENTS, null, DARK, DE, 110),
        new Moment(DEADLOCK, 11, SEQUENCE, null, LIGHT, DE, 100),
        new Moment(CRASH, 12, ROUTER, null, DARK, EN, 125),
        new Moment(LESSON, 0, ROUTER, null, LIGHT, EN, 200),
        new Moment(LESSON, 44, ROUTER, Page.LEGEND, HIGH_CONTRAST, DE, 100));
  }

  @ParameterizedTest
  @MethodSource("looked")
  void no_text_is_cut_leaves_its_place_or_hardly_stands_out(Moment moment) {
    assertThat(renders.faults(moment)).isEmpty();
  }

  static List<Moment> looked() {
    return Sample.of(twelve(), 4, 1);
  }

  static List<Moment> editors() {
    return List.of(
        new Moment(LESSON, 5, ROUTER, null, LIGHT, EN, 100),
        new Moment(LESSON, 6, ROUTER, null, HIGH_CONTRAST, DE, 125),
        new Moment(LESSON, 7, ROUTER, null, DARK, DE, 175));
  }

  @ParameterizedTest
  @MethodSource("editors")
  void nor_does_any_in_the_editor_while_something_is_wrong(Moment moment) {
    assertThat(renders.faults(moment, RendersTest::editWrongly)).isEmpty();
  }

  private static void editWrongly(Workplace place) {
    Pointer group = Pointer.parse("/steps/0/packet/group");
    place
        .work()
        .edit(
            new Edit(Edit.What.CHANGE, Edit.Part.STEPS, 1),
            place.work().draft().with(group, Json.Text.of("239.x")));
    place.editing().show(group);
  }

  @Test
  void contrast_is_that_of_wcag() {
    assertThat(Contrast.ratio(Color.BLACK, Color.WHITE)).isBetween(20.99, 21.01);
    assertThat(Contrast.ratio(Color.web("#777777"), Color.WHITE)).isBetween(4.47, 4.49);
  }
}
