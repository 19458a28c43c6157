package org.mgmscope.scenario;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.List;
import java.util.function.DoublePredicate;
import org.mgmscope.json.Json;
import org.mgmscope.json.JsonSource;
import org.mgmscope.json.Problem;
import org.mgmscope.json.Source;

/// Reads a file that is to be worked on.
public final class DraftReader {
  /// What comes of it.
  public sealed interface Opened {
    /// It can be worked on.
    ///
    /// @param reading what the file is worth as it stands
    record Workable(Draft draft, Reading reading) implements Opened {}

    /// It is no JSON object, is meant for a later version, or is beyond a limit of what is read.
    ///
    /// @param problems why
    record Unworkable(List<Problem> problems) implements Opened {
      public Unworkable {
        problems = List.copyOf(problems);
      }
    }
  }

  private static final String NEWER = "newerFormat";

  private DraftReader() {}

  /// @param file all that stands in it
  public static Opened read(byte[] file) throws IOException {
    return read(file, _ -> true);
  }

  /// Reads a file while somebody waits for it.
  ///
  /// @param file all that stands in it
  /// @param goOn is told again and again the share that is done, from 0 to 1, and says whether to
  ///   go on
  /// @throws InterruptedIOException if it is not to go on
  public static Opened read(byte[] file, DoublePredicate goOn) throws IOException {
    ScenarioReader.Kept kept = ScenarioReader.readAndKeep(watched(file, goOn));
    Reading reading = kept.reading();
    if (reading instanceof Reading.Bad(List<Problem> problems, boolean whole)
        && (!whole || problems.stream().anyMatch(each -> each.message().equals(NEWER)))) {
      return new Opened.Unworkable(problems);
    }
    Draft draft = kept.draft();
    return draft == null
        ? readAgain(file, reading, _ -> goOn.test(1))
        : new Opened.Workable(draft, reading);
  }

  private static Opened readAgain(byte[] file, Reading reading, DoublePredicate goOn)
      throws IOException {
    Json document = new JsonSource(new Source(watched(file, goOn))).document();
    return switch (reading) {
      case Reading.Good _ -> new Opened.Workable(Draft.of((Json.Members) document), reading);
      case Reading.Bad(List<Problem> problems, _) ->
          document instanceof Json.Members root
              ? new Opened.Workable(Draft.of(root), reading)
              : new Opened.Unworkable(problems);
    };
  }

  private static InputStream watched(byte[] file, DoublePredicate goOn) {
    return new Watched(new ByteArrayInputStream(file), file.length, goOn);
  }
}
