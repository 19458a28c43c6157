package org.mgmscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mgmscope.Cases;
import org.mgmscope.cli.Shell.Said;
import org.mgmscope.export.Palette;
import org.mgmscope.export.Picture;
import org.mgmscope.export.Pictures;
import org.mgmscope.story.Lesson;
import org.mgmscope.story.drawing.Ink;

/// Pictures from the shell.
class ExportCommandTest {
  @TempDir private Path folder;
  private final Shell shell = new Shell(Locale.ENGLISH);
  private String lesson = "";

  @BeforeEach
  void putALessonInAFolder() throws IOException {
    Path file = folder.resolve("my lesson.mgm.json");
    Files.write(file, Cases.bytes("cases/01-shutdown.mgm.json"));
    lesson = file.toString();
  }

  private String out(String name) {
    return folder.resolve(name).toString();
  }

  @Test
  void a_picture_of_a_moment_goes_to_standard_output_as_svg() {
    Said said = shell.run("export", lesson, "--as", "svg", "--at", "5");
    assertThat(said.status()).isZero();
    assertThat(said.err()).isEmpty();
    assertThat(said.out())
        .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg ")
        .contains(" width=\"1000\" height=\"700\"", "the router after event 5 of ")
        .endsWith("</svg>\n");
    assertThat(shell.run("export", lesson, "--as", "svg", "--at", "5", "-o", "-")).isEqualTo(said);
    assertThat(shell.run("export", lesson, "--as", "svg", "--at", "6").out())
        .isNotEqualTo(said.out());
  }

  @Test
  void it_speaks_the_language_that_is_asked_for() {
    assertThat(shell.run("export", lesson, "--as=svg", "--lang=de").out())
        .contains("xml:lang=\"de\"", "der Router nach Ereignis 0 von ");
  }

  @Test
  void a_picture_goes_to_a_file_as_png_as_large_and_in_the_colours_as_was_asked_for()
      throws IOException {
    Said said =
        shell.run(
            "export",
            lesson,
            "--as",
            "png",
            "--theme",
            "contrast",
            "--width",
            "800",
            "--height",
            "500",
            "--text",
            "120",
            "--scale",
            "2",
            "-o",
            out("a b.png"));
    assertThat(said).isEqualTo(new Said(0, "", ""));
    var image = ImageIO.read(folder.resolve("a b.png").toFile());
    assertThat(image.getWidth()).isEqualTo(1600);
    assertThat(image.getHeight()).isEqualTo(1000);
    assertThat(image.getRGB(0, 0) & 0xFFFFFF).isEqualTo(Palette.HIGH_CONTRAST.colour(Ink.PAPER));
  }

  @Test
  void the_shell_writes_what_the_program_makes_for_everybody() throws IOException {
    Lesson told = Lesson.of(Cases.scenario("01-shutdown"), Locale.ENGLISH);
    Picture picture = new Pictures(told, Pictures.Room.USUAL).router(7);
    for (Picture.Format format : Picture.Format.values()) {
      String file = out("picture." + format.word());
      shell.run("export", lesson, "--as", format.word(), "--at", "7", "-o", file);
      assertThat(Files.readAllBytes(Path.of(file)))
          .isEqualTo(picture.bytes(new Picture.Look(format, Palette.LIGHT, 1)));
    }
  }

  @Test
  void a_file_that_is_there_is_replaced_as_a_whole() throws IOException {
    Path there = Files.writeString(folder.resolve("there.svg"), "old");
    assertThat(shell.run("export", lesson, "--as", "svg", "-o", there.toString()).status())
        .isZero();
    assertThat(there).content().startsWith("<?xml").endsWith("</svg>\n");
    try (var files = Files.list(folder)) {
      assertThat(files).hasSize(2);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          --as png                  ! a png is no text; name the file that it goes to, with -o
          --as svg --at -1          ! --at -1: it may be from 0 to
          --as svg --at 9999        ! --at 9999: it may be from 0 to
          --as svg --width 199      ! --width 199: it may be from 200 to 4000
          --as svg --height 4001    ! --height 4001: it may be from 200 to 4000
          --as svg --text 49        ! --text 49: it may be from 50 to 400
          --as svg --scale 5        ! --scale 5: it may be from 1 to 4
          --as gif                  ! gif: not usable here; mgmscope --help
          --as svg --theme pink     ! pink: not usable here; mgmscope --help
          --as svg --width wide     ! wide: not usable here; mgmscope --help
          --at 1                    ! --as svg|png is missing; mgmscope --help
          """)
  void what_cannot_be_had_is_told_with_what_can(String arguments, String told) {
    List<String> all = new ArrayList<>(List.of("export", lesson));
    all.addAll(List.of(arguments.split(" ")));
    Said said = shell.run(all.toArray(String[]::new));
    assertThat(said.status()).isEqualTo(1);
    assertThat(said.out()).isEmpty();
    assertThat(said.err()).contains(told);
  }

  @Test
  void a_picture_may_not_have_too_many_pixels() {
    Said said =
        shell.run(
            "export",
            lesson,
            "--as",
            "png",
            "--width",
            "4000",
            "--height",
            "4000",
            "--scale",
            "4",
            "-o",
            out("large.png"));
    assertThat(said.status()).isEqualTo(1);
    assertThat(said.err()).contains("50000000 pixels", "--scale");
    assertThat(folder.resolve("large.png")).doesNotExist();
  }

  @Test
  void where_nothing_can_be_written_it_is_said_why() {
    Said nowhere = shell.run("export", lesson, "--as", "svg", "-o", out("none/a.svg"));
    assertThat(nowhere.status()).isEqualTo(1);
    assertThat(nowhere.err()).contains("a.svg: the folder is not there; make it");
    Said onFolder = shell.run("export", lesson, "--as", "svg", "-o", folder.toString());
    assertThat(onFolder.status()).isEqualTo(1);
    assertThat(onFolder.err()).contains("something that is no file stands there");
  }

  @Test
  void a_refused_file_ends_with_2_and_writes_nothing() {
    Said said =
        shell
            .input(Cases.bytes("cases/bad/two-problems.mgm.json"))
            .run("export", "-", "--as", "svg", "-o", out("a.svg"));
    assertThat(said.status()).isEqualTo(2);
    assertThat(said.err().lines()).hasSize(2);
    assertThat(folder.resolve("a.svg")).doesNotExist();
  }

  @Test
  void a_lesson_is_read_from_standard_input_as_well() {
    assertThat(
            shell
                .input(Cases.bytes("cases/01-shutdown.mgm.json"))
                .run("export", "-", "--as", "svg"))
        .isEqualTo(shell.run("export", lesson, "--as", "svg"));
  }
}
