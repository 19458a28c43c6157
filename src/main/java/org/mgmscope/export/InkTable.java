package org.mgmscope.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.mgmscope.story.drawing.Ink;

/// The file of all inks' colours. It is read strictly: what is missing, there twice or no colour is
/// a mistake of the program's own.
final class InkTable {
  private static final Pattern COLOUR = Pattern.compile("#([0-9a-f]{6})");
  private static final Pattern GAP = Pattern.compile(" +");

  private final Map<Palette, Map<Ink, Integer>> colours = new EnumMap<>(Palette.class);

  /// @param lines a heading that names the palettes, then a line for each ink; `#` begins a comment
  InkTable(List<String> lines) {
    List<String[]> rows =
        lines.stream()
            .filter(line -> !line.isBlank() && !line.startsWith("# "))
            .map(GAP::split)
            .toList();
    check(rows.size() == 1 + Ink.values().length, "the file has " + rows.size() + " lines");
    String[] heading = rows.getFirst();
    check(heading.length == 1 + Palette.values().length, "its heading is " + List.of(heading));
    for (Palette palette : Palette.values()) {
      colours.put(palette, column(rows, Arrays.asList(heading).indexOf(palette.word())));
    }
  }

  private static Map<Ink, Integer> column(List<String[]> rows, int column) {
    check(column > 0, "its heading lacks a palette");
    Map<Ink, Integer> colours = new EnumMap<>(Ink.class);
    for (String[] row : rows.subList(1, rows.size())) {
      var colour = COLOUR.matcher(row.length == rows.getFirst().length ? row[column] : "");
      check(colour.matches(), "this is no colour: " + List.of(row));
      Ink ink = ink(row[0]);
      check(
          colours.put(ink, Integer.parseInt(colour.group(1), 16)) == null, ink + " is there twice");
    }
    return colours;
  }

  private static Ink ink(String word) {
    return Arrays.stream(Ink.values())
        .filter(ink -> ink.property().equals("-ink-" + word))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("there is no ink " + word));
  }

  private static void check(boolean right, String wrong) {
    if (!right) {
      throw new IllegalStateException("inks: " + wrong);
    }
  }

  /// The one that comes with the program.
  static InkTable shipped() {
    String name = "inks.txt";
    try (InputStream in = Objects.requireNonNull(InkTable.class.getResourceAsStream(name), name)) {
      return new InkTable(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int colour(Palette palette, Ink ink) {
    return Objects.requireNonNull(Objects.requireNonNull(colours.get(palette)).get(ink));
  }
}
