package org.mgmscope.ui.work;

import java.nio.file.Path;
import java.util.ResourceBundle;
import org.mgmscope.work.Origin;

/// The name that a file is given unless somebody says another, without its ending.
final class Proposed {
  private Proposed() {}

  static String name(Origin origin, ResourceBundle texts) {
    return switch (origin) {
      case Origin.Shipped(String name) -> name;
      case Origin.Unnamed(String name) -> name.isEmpty() ? texts.getString("files.untitled") : name;
      case Origin.InFile(Path file) -> Origin.nameOf(file);
      case Origin.LookedAt(Path file) -> Origin.nameOf(file);
    };
  }
}
