package org.mgmscope.scenario;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/// Reads a file that is to be worked on.
public final class DraftReader {
  /// What comes of it.
  public sealed interface Opened {
    /// It can be worked on.
    ///
    /// @param reading what the file is worth as it stands
    record Workable(Draft draft, Reading reading) implements Opened {}

    /// It is no JSON object, is meant for a later version, or is beyond a limit.
    ///
    /// @param problems why
    record Unworkable(List<Problem> problems) implements Opened {
      public Unworkable {
        problems = List.copyOf(problems);
      }
    }
  }

  private static final Set<String> UNWORKABLE =
      Set.of(
          "brokenJson",
          "notUtf8",
          "beyondParser",
          "newerFormat",
          "fileTooLong",
          "textTooLong",
          "tooManyElements",
          "tooManyLines",
          "tooManyValues",
          "tooManyWide");

  private DraftReader() {}

  /// @param file all that stands in it
  public static Opened read(byte[] file) throws IOException {
    Reading reading = ScenarioReader.read(new ByteArrayInputStream(file));
    if (reading instanceof Reading.Bad(List<Problem> problems)
        && problems.stream().anyMatch(each -> UNWORKABLE.contains(each.message()))) {
      return new Opened.Unworkable(problems);
    }
    Json document = new JsonSource(new Source(new ByteArrayInputStream(file))).document();
    return switch (reading) {
      case Reading.Good _ -> new Opened.Workable(Draft.of((Json.Members) document), reading);
      case Reading.Bad(List<Problem> problems) ->
          document instanceof Json.Members root
              ? new Opened.Workable(Draft.of(root), reading)
              : new Opened.Unworkable(problems);
    };
  }
}
