package org.mgmscope.files;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.mgmscope.text.Harmless;

/// The name of a file or of some work, which may come from a stranger, as it is shown in a line:
/// harmless, and not too long. Of a longer one the beginning and the end are shown, because the end
/// says what kind of file it is.
public final class ShownName {
  /// So many characters are shown.
  static final int MOST = 80;

  /// So many of a path, of which all is to be shown.
  static final int MOST_OF_PATH = 400;

  private static final int END = 24;
  private static final String CUT = "…";

  private ShownName() {}

  /// The name of a file, without its folder.
  public static String of(Path file) {
    return of(Objects.requireNonNullElse(file.getFileName(), file).toString());
  }

  /// The name of a file, with its folder as it was named.
  public static String whole(Path file) {
    return of(file.toString(), MOST_OF_PATH);
  }

  /// A name.
  public static String of(String name) {
    return of(name, MOST);
  }

  private static String of(String name, int most) {
    int length = name.length();
    if (length <= most) {
      String whole = Harmless.text(name);
      if (whole.length() <= most) {
        return whole;
      }
    }
    List<String> first = characters(name.substring(0, Math.min(length, 2 * most)));
    List<String> last = characters(name.substring(Math.max(0, length - 2 * most))).reversed();
    return join(first, most - END - CUT.length(), false) + CUT + join(last, END, true);
  }

  /// What each character becomes.
  private static List<String> characters(String text) {
    return text.codePoints().mapToObj(Character::toString).map(Harmless::text).toList();
  }

  /// As many as have room.
  private static String join(List<String> characters, int room, boolean backwards) {
    StringBuilder joined = new StringBuilder();
    for (String each : characters) {
      if (joined.length() + each.length() > room) {
        return joined.toString();
      }
      joined.insert(backwards ? 0 : joined.length(), each);
    }
    return joined.toString();
  }
}
