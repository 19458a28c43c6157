package org.mgmscope.work;

import java.nio.file.Path;
import java.util.Optional;

/// Where a scenario comes from, and where it is saved.
public sealed interface Origin {
  /// A lesson that ships with the program. It is read only: the first edit makes a copy.
  ///
  /// @param name of its file, without what follows the first dot
  record Shipped(String name) implements Origin {}

  /// Nowhere yet: a new one, or a copy.
  ///
  /// @param name that is proposed for its file, without what follows the first dot; empty for none
  record Unnamed(String name) implements Origin {}

  /// A file.
  record InFile(Path file) implements Origin {}

  /// A file that another window works on. It is only looked at: the first edit makes a copy.
  record LookedAt(Path file) implements Origin {}

  /// The file that it is read from.
  public default Optional<Path> read() {
    return switch (this) {
      case InFile(Path file) -> Optional.of(file);
      case LookedAt(Path file) -> Optional.of(file);
      case Shipped _, Unnamed _ -> Optional.empty();
    };
  }

  /// The name that its file is given unless somebody says another, without an ending.
  ///
  /// @param untitled the name for what has none
  public default String proposedName(String untitled) {
    return switch (this) {
      case Shipped(String name) -> name;
      case Unnamed(String name) -> name.isEmpty() ? untitled : name;
      case InFile(Path file) -> nameOf(file);
      case LookedAt(Path file) -> nameOf(file);
    };
  }

  /// The name of a file without what follows its first dot.
  static String nameOf(Path file) {
    return file.getFileName().toString().replaceFirst("[.].*", "");
  }
}
