package org.mgmscope.ui.recovery;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.mgmscope.scenario.Draft;
import org.mgmscope.scenario.DraftReader;
import org.mgmscope.scenario.Lessons;
import org.mgmscope.scenario.Limits;
import org.mgmscope.ui.work.Origin;

/// What kept work is compared with: its file as it is now, or the lesson that it began with.
final class Before {
  private Before() {}

  /// How kept work differs from that, line by line. A file is laid out as the program would write
  /// it, so that what only stands elsewhere is no difference.
  static List<Difference.Line> difference(KeptWork work) {
    return Difference.of(lines(work.origin()), lines(work.draft().toBytes()));
  }

  private static List<String> lines(Origin origin) {
    return switch (origin) {
      case Origin.InFile(Path file) -> lines(file);
      case Origin.LookedAt(Path file) -> lines(file);
      case Origin.Shipped(String name) -> lesson(name);
      case Origin.Unnamed(String name) -> lesson(name);
    };
  }

  private static List<String> lesson(String name) {
    return lines(
        Draft.of(
                Lessons.course().stream()
                    .filter(each -> each.id().equals(name))
                    .findFirst()
                    .map(Lessons.Lesson::read)
                    .orElseGet(Lessons::blank))
            .toBytes());
  }

  /// A file that is not there any more has no lines.
  private static List<String> lines(Path file) {
    try {
      if (Files.size(file) > Limits.FILE) {
        return List.of();
      }
      byte[] content = Files.readAllBytes(file);
      return switch (DraftReader.read(content)) {
        case DraftReader.Opened.Workable work -> lines(work.draft().toBytes());
        case DraftReader.Opened.Unworkable _ -> lines(content);
      };
    } catch (IOException gone) {
      return List.of();
    }
  }

  private static List<String> lines(byte[] text) {
    return new String(text, StandardCharsets.UTF_8).lines().toList();
  }
}
