package org.mgmscope.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mgmscope.Cases;
import org.mgmscope.story.Lesson;
import org.mgmscope.story.drawing.Drawing;

/// What is exported as SVG looks the same in other programs: Chromium and librsvg.
@Tag("pages")
class ViewersTest {
  private static final Caption CAPTION = new Caption("", "", Locale.ENGLISH);

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(Palette.class)
  void each_kind_of_thing_looks_the_same_in_other_programs(Palette palette)
      throws IOException, InterruptedException {
    compare(List.of(new Picture(Drawings.ofAll(), CAPTION)), palette);
  }

  static Stream<Arguments> lessons() {
    return Stream.of("01-shutdown", "14-crash", "15-deadlock")
        .flatMap(
            lesson -> Stream.of(Palette.values()).map(palette -> Arguments.of(lesson, palette)));
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void the_router_looks_the_same_in_other_programs_at_every_beat(String name, Palette palette)
      throws IOException, InterruptedException {
    Lesson lesson = Lesson.of(Cases.lesson(name), Locale.ENGLISH);
    Pictures pictures = new Pictures(lesson, Pictures.Room.USUAL);
    List<Picture> all = new ArrayList<>();
    for (int beat = 0; beat <= lesson.beats().count(); beat++) {
      all.add(pictures.router(lesson.beats().last(beat)));
    }
    compare(all, palette);
  }

  /// Pictures of one size.
  private void compare(List<Picture> pictures, Palette palette)
      throws IOException, InterruptedException {
    Viewer viewer = new Viewer(folder);
    Drawing first = pictures.getFirst().drawing();
    List<String> svgs =
        pictures.stream()
            .map(each -> SvgWriter.svg(each.drawing(), palette, each.caption()))
            .toList();
    List<int[]> chromium =
        viewer.chromium(svgs, (int) Math.ceil(first.width()), (int) Math.ceil(first.height()));
    for (int i = 0; i < svgs.size(); i++) {
      PixelCheck check = new PixelCheck(pictures.get(i).drawing(), palette);
      assertThat(check.compare(chromium.get(i), check.drawn())).as("Chromium, %d", i).isEmpty();
      assertThat(check.compare(viewer.librsvg(svgs.get(i)), check.drawn()))
          .as("librsvg, %d", i)
          .isEmpty();
    }
  }
}
