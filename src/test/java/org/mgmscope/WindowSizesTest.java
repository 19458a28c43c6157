package org.mgmscope;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// How large what belongs to the window may be, and that what needs no window stands elsewhere.
class WindowSizesTest {
  private static final Path WINDOW = Path.of("src/main/java/org/mgmscope/ui");
  private static final int MOST_LINES = 300;
  private static final int MOST_METHODS = 25;
  private static final int MOST_WITHOUT_JAVAFX = 20;

  /// Files that name nothing of JavaFX, each with why it stands in the window all the same.
  private static final Map<String, String> WITHOUT_JAVAFX =
      Map.ofEntries(
          Map.entry("Display.java", "hands JavaFX what it wants to know of the display"),
          Map.entry("Entrance.java", "opens the window"),
          Map.entry("LessonsDone.java", "listens to what is shown"),
          Map.entry("NoWindow.java", "tells in the texts of the window why there is none"),
          Map.entry("SelfWatch.java", "listens to what is shown"),
          Map.entry("edit/EditWords.java", "words of menus and buttons"),
          Map.entry("edit/Editor.java", "keeps a pane"),
          Map.entry("keys/When.java", "belongs to the commands, which have keys of JavaFX"),
          Map.entry("kit/Delay.java", "runs on the window's thread"),
          Map.entry("kit/Delays.java", "runs on the window's thread"),
          Map.entry("kit/RowCopier.java", "puts what it makes on the clipboard"),
          Map.entry("looks/DocsLook.java", "a part of what a window looks like"),
          Map.entry("looks/TableLook.java", "a part of what a window looks like"),
          Map.entry("recovery/Recovery.java", "listens to what is worked on in a window"),
          Map.entry("shell/OtherWindows.java", "asks at the window's desk"),
          Map.entry("showing/Notice.java", "tells in the texts of the window"),
          Map.entry("showing/Player.java", "moves what is shown"),
          Map.entry("tour/Stop.java", "names the commands, which have keys of JavaFX"),
          Map.entry("work/Filing.java", "holds parts of a window"),
          Map.entry("work/Refusal.java", "tells in the texts of the window"));

  private static Map<String, String> files() {
    try (Stream<Path> files = Files.walk(WINDOW)) {
      Map<String, String> found = new TreeMap<>();
      files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.endsWith("package-info.java"))
          .forEach(
              file -> found.put(WINDOW.relativize(file).toString().replace('\\', '/'), read(file)));
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void no_file_of_the_window_is_too_long_to_be_read_at_once() {
    Map<String, Long> found = new TreeMap<>();
    files()
        .forEach(
            (file, text) -> {
              if (text.lines().count() > MOST_LINES) {
                found.put(file, text.lines().count());
              }
            });
    assertThat(found).isEmpty();
  }

  @Test
  void no_class_of_the_window_has_more_public_methods_than_one_can_keep_in_mind() {
    List<String> found =
        Compiled.CLASSES.stream()
            .filter(each -> each.getPackageName().startsWith("org.mgmscope.ui"))
            .filter(each -> publicMethods(each) > MOST_METHODS)
            .map(each -> each.getName() + ": " + publicMethods(each))
            .toList();
    assertThat(found).isEmpty();
  }

  private static long publicMethods(JavaClass of) {
    return of.getMethods().stream()
        .filter(each -> each.getModifiers().contains(JavaModifier.PUBLIC))
        .filter(each -> !each.getModifiers().contains(JavaModifier.SYNTHETIC))
        .count();
  }

  @Test
  void what_names_nothing_of_javafx_stands_in_the_window_only_for_a_reason() {
    TreeSet<String> found = new TreeSet<>();
    files()
        .forEach(
            (file, text) -> {
              if (!text.contains("javafx")) {
                found.add(file);
              }
            });
    assertThat(found).isEqualTo(new TreeSet<>(WITHOUT_JAVAFX.keySet()));
    assertThat(found).hasSizeLessThanOrEqualTo(MOST_WITHOUT_JAVAFX);
  }
}
