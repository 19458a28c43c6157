package org.mgmscope.ui.work;

import java.nio.file.Path;

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
}
