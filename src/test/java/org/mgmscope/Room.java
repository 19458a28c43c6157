package org.mgmscope;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A room of the program that has texts, as its files stand in the project.
///
/// @param composed what the code puts together from two pieces: the first piece, with its dot, and
///   all that it puts behind it
record Room(String name, Map<String, List<String>> composed) {
  private static final Path JAVA = Path.of("src/main/java/org/mgmscope");
  private static final Path RESOURCES = Path.of("src/main/resources/org/mgmscope");
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
  private static final Pattern FXML_KEY = Pattern.compile("\"%([^\"]+)\"");
  private static final Pattern DECLARATION = Pattern.compile("(?m)^([A-Za-z][\\w.]*) =");

  Room {
    composed = Map.copyOf(composed);
  }

  Map<String, String> english() {
    return texts("messages.properties");
  }

  Map<String, String> german() {
    return texts("messages_de.properties");
  }

  private Map<String, String> texts(String file) {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(RESOURCES.resolve(name).resolve(file))) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> texts = new TreeMap<>();
    properties.forEach((key, text) -> texts.put((String) key, (String) text));
    return texts;
  }

  /// The keys of a file in its order, each as often as it stands there.
  List<String> declared(String file) {
    return found(DECLARATION, read(RESOURCES.resolve(name).resolve(file)));
  }

  /// The keys that are put together.
  SortedSet<String> composedKeys() {
    SortedSet<String> keys = new TreeSet<>();
    composed.forEach((first, seconds) -> seconds.forEach(second -> keys.add(first + second)));
    return keys;
  }

  /// The room's code without its comments.
  String code() {
    return text(JAVA.resolve(name), ".java").replaceAll("(?m)//.*$", "");
  }

  List<String> literals() {
    return found(LITERAL, code());
  }

  /// The keys that the room's views name.
  List<String> keysOfViews() {
    return found(FXML_KEY, text(RESOURCES.resolve(name), ".fxml"));
  }

  /// What the first group of a pattern finds in a text.
  static List<String> found(Pattern pattern, String text) {
    List<String> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  private static String text(Path folder, String ending) {
    try (Stream<Path> files = Files.walk(folder)) {
      StringBuilder text = new StringBuilder();
      files
          .filter(file -> file.toString().endsWith(ending))
          .sorted()
          .forEach(file -> text.append(read(file)));
      return text.toString();
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

  @Override
  public String toString() {
    return name;
  }
}
