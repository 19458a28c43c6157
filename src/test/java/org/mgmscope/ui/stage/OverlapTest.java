package org.mgmscope.ui.stage;

import java.util.Locale;
import java.util.function.ObjIntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Parent;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mgmscope.Cases;
import org.mgmscope.Sample;
import org.mgmscope.scenario.Scenario;
import org.mgmscope.settings.Motion;
import org.mgmscope.settings.Setting;
import org.mgmscope.ui.OpenWindow;
import org.mgmscope.ui.Rest;

/// The labels of the stage stand apart from each other and inside their boxes, at every beat (in
/// `verify`, at each third).
class OverlapTest {
  static Stream<Arguments> routers() {
    Named<Scenario> lesson = Named.of("first lesson", Cases.lesson("01-shutdown"));
    Named<Scenario> deadlock = Named.of("deadlock", Cases.scenario("11-deadlock"));
    Named<Scenario> big = Named.of("big router", BigRouter.scenario());
    return Stream.of(lesson, deadlock, big)
        .flatMap(
            router ->
                Stream.of(
                    Arguments.of(router, 100, Locale.ENGLISH),
                    Arguments.of(router, 175, Locale.GERMAN)));
  }

  @ParameterizedTest
  @MethodSource("routers")
  void no_two_labels_intersect_and_none_leaves_its_box(Scenario scenario, int size, Locale locale) {
    atEachBeat(
        scenario,
        size,
        locale,
        "#stage-ROUTER",
        (root, beat) -> StageLabels.checkRouter("beat " + beat, root));
  }

  @ParameterizedTest
  @MethodSource("routers")
  void no_two_texts_of_the_sequence_intersect_and_none_leaves_the_picture(
      Scenario scenario, int size, Locale locale) {
    atEachBeat(
        scenario,
        size,
        locale,
        "#stage-SEQUENCE",
        (root, beat) -> StageLabels.checkSequence("beat " + beat, root));
  }

  private static void atEachBeat(
      Scenario scenario, int size, Locale locale, String tab, ObjIntConsumer<Parent> check) {
    OpenWindow window = OpenWindow.on(scenario, locale);
    try {
      window.click(tab);
      OpenWindow.fx(
          () -> {
            window.place().looks().motionProperty().set(Motion.REDUCED);
            window.place().looks().chosen().property(Setting.TEXT_SIZE).set(size);
            return null;
          });
      window.settle();
      int last = window.place().showing().lesson().beats().count();
      for (int beat : Sample.of(IntStream.rangeClosed(0, last).boxed().toList(), 12, 0)) {
        OpenWindow.act(
            () -> {
              window.place().showing().goToBeat(beat);
              Rest.layOut(window.stage().getScene());
              check.accept(window.root(), beat);
            });
      }
    } finally {
      window.close();
    }
  }
}
