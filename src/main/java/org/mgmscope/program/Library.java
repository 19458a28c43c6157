package org.mgmscope.program;

import java.util.List;

/// Something by others that the program ships with.
///
/// @param licence by its SPDX name
/// @param artifacts by which the build knows it; none for what lies among the program's own files
public record Library(String name, String version, String licence, List<String> artifacts) {
  /// All of them, as the build wrote them down.
  public static List<Library> all() {
    return Shipped.read("/org/mgmscope/ui/about/libraries.txt").lines().map(Library::of).toList();
  }

  /// Its name with its version.
  public String named() {
    return name + " " + version;
  }

  private static Library of(String line) {
    String[] cells = line.split(" \\| ", -1);
    List<String> artifacts = cells.length < 4 ? List.of() : List.of(cells[3].split(" ", -1));
    return new Library(cells[0], cells[1], cells[2], artifacts);
  }
}
