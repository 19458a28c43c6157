package org.mgmscope.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mgmscope.export.Palette;
import org.mgmscope.export.Picture;
import org.mgmscope.export.Pictures;
import org.mgmscope.export.Raster;
import org.mgmscope.files.SafeWriter;
import org.mgmscope.scenario.Reading;
import org.mgmscope.scenario.Scenario;
import org.mgmscope.story.Lesson;
import org.mgmscope.text.Filled;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `mgmscope export FILE --as FORMAT`: makes a picture of a lesson, with no display.
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {
  /// How small and how large a picture can be, in pixels.
  private static final int LEAST_SIDE = 200;

  private static final int MOST_SIDE = 4000;

  private static final int LEAST_TEXT = 50;
  private static final int MOST_TEXT = 400;

  private static final String STANDARD_OUTPUT = "-";

  private final Console console;

  @Parameters(paramLabel = "FILE", descriptionKey = "file")
  String file = "";

  @Option(
      names = "--as",
      required = true,
      paramLabel = "svg|png",
      descriptionKey = "export.as",
      converter = FormatArgument.class)
  Picture.Format format = Picture.Format.SVG;

  @Option(names = "--at", paramLabel = "N", descriptionKey = "export.at")
  int moment;

  @Option(
      names = "--theme",
      paramLabel = "light|dark|contrast",
      descriptionKey = "export.theme",
      converter = ThemeArgument.class)
  Palette palette = Palette.LIGHT;

  @Option(names = "--width", paramLabel = "W", descriptionKey = "export.width")
  int width = Pictures.Room.USUAL.width();

  @Option(names = "--height", paramLabel = "H", descriptionKey = "export.height")
  int height = Pictures.Room.USUAL.height();

  @Option(names = "--text", paramLabel = "P", descriptionKey = "export.text")
  int textSize = Pictures.Room.USUAL.textSize();

  @Option(names = "--scale", paramLabel = "S", descriptionKey = "export.scale")
  int scale = 1;

  @Option(names = "-o", paramLabel = "OUT", descriptionKey = "export.out")
  String out = STANDARD_OUTPUT;

  @ParentCommand @Nullable Commands asked;

  ExportCommand(Console console) {
    this.console = console;
  }

  /// The formats by their names.
  static final class FormatArgument extends OneOf<Picture.Format> {
    FormatArgument() {
      super(List.of(Picture.Format.values()), Picture.Format::word);
    }
  }

  /// The themes by their names.
  static final class ThemeArgument extends OneOf<Palette> {
    ThemeArgument() {
      super(
          List.of(Palette.values()),
          palette -> palette == Palette.HIGH_CONTRAST ? "contrast" : palette.word());
    }
  }

  /// What was asked for cannot be had; it is told what to do instead.
  private static final class Unusable extends RuntimeException {
    private static final long serialVersionUID = 1;

    Unusable(String told) {
      super(told, null, false, false);
    }
  }

  @Override
  public Integer call() throws IOException {
    try {
      checkSize();
      return switch (new ScenarioFile(console, file).read()) {
        case null -> Status.FAILED;
        case Reading.Bad _ -> Status.REFUSED;
        case Reading.Good good -> export(good.scenario());
      };
    } catch (Unusable unusable) {
      console.say(String.valueOf(unusable.getMessage()));
      return Status.FAILED;
    }
  }

  private void checkSize() {
    within("--width", width, LEAST_SIDE, MOST_SIDE);
    within("--height", height, LEAST_SIDE, MOST_SIDE);
    within("--text", textSize, LEAST_TEXT, MOST_TEXT);
    within("--scale", scale, 1, Raster.MOST_SCALE);
    if (format == Picture.Format.PNG && out.equals(STANDARD_OUTPUT)) {
      throw new Unusable(text("export.noText"));
    }
  }

  private void within(String option, int value, int least, int most) {
    if (value < least || value > most) {
      throw new Unusable(text("export.outside", option + " " + value, least, most));
    }
  }

  private int export(Scenario scenario) throws IOException {
    SelfCheck check = asked == null ? null : asked.selfCheck();
    int status = check == null ? Status.GOOD : check.carryOut(scenario);
    if (status != Status.GOOD) {
      return status;
    }
    Lesson lesson = Lesson.of(scenario, console.locale());
    if (lesson.run().isBrokenOff()) {
      console.tellBrokenOff();
    }
    within("--at", moment, 0, lesson.run().size());
    Picture picture =
        new Pictures(lesson, new Pictures.Room(width, height, textSize)).router(moment);
    return write(picture, new Picture.Look(format, palette, scale));
  }

  private int write(Picture picture, Picture.Look look) throws IOException {
    if (picture.isTooLarge(look)) {
      throw new Unusable(text("export.tooLarge", Raster.MOST_PIXELS));
    }
    byte[] content = picture.bytes(look);
    if (out.equals(STANDARD_OUTPUT)) {
      console.out().write(content);
      console.out().flush();
      return Status.GOOD;
    }
    return switch (SafeWriter.write(place(), (OutputStream file) -> file.write(content))) {
      case SafeWriter.Outcome.Written _ -> Status.GOOD;
      case SafeWriter.Outcome.Failed failed ->
          throw new Unusable(text("unwritten." + failed.reason(), out, failed.detail()));
    };
  }

  private Path place() {
    try {
      return Path.of(out);
    } catch (InvalidPathException e) {
      throw new Unusable(text("unwritten.OTHER", out, String.valueOf(e.getMessage())));
    }
  }

  private String text(String key, Object... arguments) {
    return Filled.in(console.texts().getString(key), arguments);
  }
}
