package org.mgmscope.export;

import java.util.Collection;

/// Rows of a table as text, to be pasted elsewhere.
public final class Separated {
  private Separated() {}

  /// A line of CSV (RFC 4180), with its end.
  public static String byCommas(Collection<String> cells) {
    return String.join(",", cells.stream().map(Separated::quoted).toList()) + "\r\n";
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }

  /// A line with tabs between its cells, with its end. What would break it becomes a space.
  public static String byTabs(Collection<String> cells) {
    return String.join("\t", cells.stream().map(cell -> cell.replaceAll("[\t\r\n]", " ")).toList())
        + "\n";
  }
}
