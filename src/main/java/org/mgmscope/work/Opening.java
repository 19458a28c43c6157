package org.mgmscope.work;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.DoublePredicate;
import org.mgmscope.files.RegularFile;
import org.mgmscope.json.JsonLimits;
import org.mgmscope.json.Problem;
import org.mgmscope.run.Run;
import org.mgmscope.scenario.Draft;
import org.mgmscope.scenario.DraftReader;
import org.mgmscope.scenario.Reading;
import org.mgmscope.scenario.ScenarioReader;
import org.mgmscope.scenario.Watched;
import org.mgmscope.story.Lesson;

/// Reads a file, carries it out and tells it, which may take its time: all that must be done before
/// it can be shown, and nothing of the window.
public final class Opening {
  /// What comes of it.
  public sealed interface Opened {
    /// It can be worked on.
    ///
    /// @param content by which it is known again
    record Workable(Draft draft, Fingerprint content, Verdict verdict) implements Opened {}

    /// It cannot be worked on.
    ///
    /// @param problems why
    record Unworkable(List<Problem> problems) implements Opened {
      public Unworkable {
        problems = List.copyOf(problems);
      }
    }

    /// It is a folder, a pipe, a device, or a link that leads in a circle.
    record NoFile() implements Opened {}

    /// The system does not let it be read.
    record Unreadable(IOException why) implements Opened {}
  }

  /// Where the steps of the work end, as shares of the whole time, about.
  private static final double LOADED = 0.02;

  private static final double READ = 0.65;
  private static final double CARRIED_OUT = 0.95;

  private final Path file;
  private final Locale locale;
  private final DoublePredicate goOn;

  /// @param locale in which it is told
  /// @param goOn is told again and again the share that is done, from 0 to 1, and says whether to
  ///   go on
  public Opening(Path file, Locale locale, DoublePredicate goOn) {
    this.file = file;
    this.locale = locale;
    this.goOn = goOn;
  }

  /// @return nothing if it was not to go on
  public Optional<Opened> open() {
    try {
      long size = RegularFile.attributes(file).size();
      if (size > JsonLimits.FILE && readOnly(size) instanceof Reading.Bad bad) {
        return Optional.of(new Opened.Unworkable(bad.problems()));
      }
      byte[] content = content(size);
      return switch (DraftReader.read(content, done -> goOn.test(between(LOADED, READ, done)))) {
        case DraftReader.Opened.Unworkable(List<Problem> problems) ->
            Optional.of(new Opened.Unworkable(problems));
        case DraftReader.Opened.Workable(Draft draft, Reading reading) ->
            worth(reading)
                .map(verdict -> new Opened.Workable(draft, Fingerprint.of(content), verdict));
      };
    } catch (InterruptedIOException unwanted) {
      return Optional.empty();
    } catch (RegularFile.IsNone e) {
      return Optional.of(new Opened.NoFile());
    } catch (IOException e) {
      return Optional.of(new Opened.Unreadable(e));
    }
  }

  /// Reads without keeping, so that no file is too large for that.
  private Reading readOnly(long size) throws IOException {
    try (InputStream in = stream(size, goOn)) {
      return ScenarioReader.read(in);
    }
  }

  /// What stands in the file, and at most a little more than one may have.
  private byte[] content(long size) throws IOException {
    try (InputStream in = stream(size, done -> goOn.test(done * LOADED))) {
      return in.readNBytes(JsonLimits.FILE + 1);
    }
  }

  private InputStream stream(long size, DoublePredicate watch) throws IOException {
    return new Watched(RegularFile.open(file), size, watch);
  }

  private Optional<Verdict> worth(Reading reading) {
    return switch (reading) {
      case Reading.Bad(List<Problem> problems, _) -> Optional.of(new Verdict.Wrong(problems));
      case Reading.Good good ->
          Run.of(good, done -> goOn.test(between(READ, CARRIED_OUT, done)))
              .map(run -> new Verdict.Right(Lesson.of(run, locale)));
    };
  }

  private static double between(double from, double to, double done) {
    return from + (to - from) * done;
  }
}
