package org.mgmscope.export;

import java.util.Collection;
import java.util.regex.Pattern;

/// Rows of a table as text, to be pasted elsewhere.
public final class Separated {
  private static final Pattern BREAKING = Pattern.compile("[\t\r\n]");

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
    return String.join(
            "\t", cells.stream().map(cell -> BREAKING.matcher(cell).replaceAll(" ")).toList())
        + "\n";
  }
}
