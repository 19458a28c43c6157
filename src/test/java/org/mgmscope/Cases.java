package org.mgmscope;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.mgmscope.scenario.Reading;
import org.mgmscope.scenario.Scenario;
import org.mgmscope.scenario.ScenarioReader;

/// The scenarios that the rules were published with, and the lessons that ship.
public final class Cases {
  private Cases() {}

  /// The names of all cases, without what follows the first dot.
  public static List<String> names() {
    return list("cases");
  }

  /// The names of all files that must be refused.
  public static List<String> badNames() {
    return list("cases/bad");
  }

  private static List<String> list(String folder) {
    try (Stream<Path> files = Files.list(folder(folder))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".mgm.json"))
          .map(name -> name.substring(0, name.indexOf('.')))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path folder(String name) {
    try {
      return Path.of(Objects.requireNonNull(Cases.class.getResource(name)).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /// The bytes of a file beside the cases.
  public static byte[] bytes(String name) {
    try (InputStream in = Cases.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A case, read.
  public static Scenario scenario(String name) {
    return read("cases/" + name + ".mgm.json");
  }

  /// A lesson that ships, read.
  public static Scenario lesson(String name) {
    return read("lessons/" + name + ".mgm.json");
  }

  /// All that there is to be walked through: the lessons that ship, and the cases. Each is a file
  /// for [#bytes] and [#read].
  public static List<String> files() {
    return Stream.of("lessons", "cases")
        .flatMap(folder -> list(folder).stream().map(name -> folder + "/" + name + ".mgm.json"))
        .toList();
  }

  /// A file beside the cases, read.
  public static Scenario read(String file) {
    try {
      return switch (ScenarioReader.read(new java.io.ByteArrayInputStream(bytes(file)))) {
        case Reading.Good good -> good.scenario();
        case Reading.Bad bad -> throw new IllegalArgumentException(bad.problems().toString());
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
