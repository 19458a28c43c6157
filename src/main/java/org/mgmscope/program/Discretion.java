package org.mgmscope.program;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Keeps private what nobody needs to mend a defect: in which folders files lie, which often tell
/// the name of their owner. The names of the files themselves stay.
final class Discretion {
  private static final String FOLDERS = "…/";

  /// The folders of a whole path: of `/home/ann/a.json`, of `C:\Users\ann\a.json`, of a URL of a
  /// file. Not those of `module/package.Class`, which begin within a word.
  private static final Pattern WHOLE_PATH =
      Pattern.compile("(?<![\\w.)/\\\\-])(?:[A-Za-z]:)?[/\\\\]+(?:[^/\\\\\\s:\"'<>|]+[/\\\\]+)+");

  private Discretion() {}

  static String of(String text) {
    return WHOLE_PATH.matcher(text).replaceAll(Matcher.quoteReplacement(FOLDERS));
  }

  /// What was thrown, what led to it, and from where.
  static String trace(Throwable thrown) {
    StringWriter written = new StringWriter();
    thrown.printStackTrace(new PrintWriter(written, true));
    String text = written.toString();
    for (@Nullable Throwable each = thrown; each != null; each = each.getCause()) {
      if (each instanceof FileSystemException about) {
        text = withoutFolders(text, about);
      }
    }
    return of(text);
  }

  /// Its message is a path, whatever characters that has.
  private static String withoutFolders(String text, FileSystemException about) {
    return Stream.of(about.getFile(), about.getOtherFile())
        .filter(Objects::nonNull)
        .reduce(text, (now, file) -> now.replace(file, nameOf(file)));
  }

  private static String nameOf(String file) {
    Path name = Path.of(file).getFileName();
    return name == null ? file : name.toString();
  }
}
