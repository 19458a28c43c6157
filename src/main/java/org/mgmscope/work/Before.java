package org.mgmscope.work;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.mgmscope.files.RegularFile;
import org.mgmscope.json.JsonLimits;
import org.mgmscope.scenario.Draft;
import org.mgmscope.scenario.DraftReader;
import org.mgmscope.scenario.Lessons;
import org.mgmscope.scenario.Scenario;

/// What kept work is compared with.
///
/// @param what it is
/// @param lines of it; of a file, as the program would write it, so that what only stands elsewhere
///   is no difference
public record Before(What what, List<String> lines) {
  /// What it is, in the order in which it is looked for.
  public enum What {
    /// The file that was worked on, as it is now.
    SAVED,
    /// The file that was worked on, which is not there any more, or cannot be read. It has no
    /// lines.
    GONE,
    /// What stands where the file was, and is none. It has no lines.
    NO_FILE,
    /// The file that a copy was made of, as it is now.
    COPIED,
    /// The lesson that it began with.
    LESSON,
    /// A lesson as it is when it is new.
    NEW
  }

  public Before {
    lines = List.copyOf(lines);
  }

  public static Before of(KeptWork work) {
    return switch (work.origin()) {
      case Origin.InFile(Path file) when RegularFile.isKeptFrom(file) ->
          new Before(What.NO_FILE, List.of());
      case Origin.InFile(Path file) ->
          lines(file)
              .map(lines -> new Before(What.SAVED, lines))
              .orElseGet(() -> new Before(What.GONE, List.of()));
      case Origin.LookedAt(Path file) -> copied(file).orElseGet(() -> lesson(Origin.nameOf(file)));
      case Origin.Shipped(String name) -> lesson(name);
      case Origin.Unnamed(String name) ->
          work.source().flatMap(Before::copied).orElseGet(() -> lesson(name));
    };
  }

  /// How kept work differs from that, line by line.
  public List<Difference.Line> difference(KeptWork work) {
    return Difference.of(lines, lines(work.draft().toBytes()));
  }

  private static Optional<Before> copied(Path file) {
    return lines(file).map(lines -> new Before(What.COPIED, lines));
  }

  private static Before lesson(String name) {
    return Lessons.course().stream()
        .filter(each -> each.id().equals(name))
        .findFirst()
        .map(lesson -> new Before(What.LESSON, lines(lesson.read())))
        .orElseGet(() -> new Before(What.NEW, lines(Lessons.blank())));
  }

  private static List<String> lines(Scenario scenario) {
    return lines(Draft.of(scenario).toBytes());
  }

  private static Optional<List<String>> lines(Path file) {
    try {
      byte[] content = RegularFile.read(file, JsonLimits.FILE + 1);
      if (content.length > JsonLimits.FILE) {
        return Optional.empty();
      }
      return Optional.of(
          switch (DraftReader.read(content)) {
            case DraftReader.Opened.Workable work -> lines(work.draft().toBytes());
            case DraftReader.Opened.Unworkable _ -> lines(content);
          });
    } catch (IOException gone) {
      return Optional.empty();
    }
  }

  private static List<String> lines(byte[] text) {
    return new String(text, StandardCharsets.UTF_8).lines().toList();
  }
}
