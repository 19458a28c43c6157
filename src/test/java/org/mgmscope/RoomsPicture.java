package org.mgmscope;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/// A picture of the rooms of the program, as the code has them: each package is a box, below all
/// that it uses. An arrow goes to what it uses, but for what follows from other arrows.
final class RoomsPicture {
  private static final String HOUSE = "org.mgmscope";
  private static final int SWEEPS = 12;
  private static final int WIDTH = 1_000;
  private static final int ROW = 74;
  private static final int HEIGHT = 26;
  private static final int MARGIN = 20;
  private static final double LETTER = 7.2;

  private final NavigableMap<String, NavigableSet<String>> uses = new TreeMap<>();
  private final Map<String, NavigableSet<String>> reached = new HashMap<>();
  private final Map<String, List<String>> arrows = new TreeMap<>();
  private final Map<String, Integer> level = new HashMap<>();
  private final Map<String, Double> middle = new HashMap<>();
  private final StringBuilder svg = new StringBuilder();

  private RoomsPicture(JavaClasses classes) {
    for (JavaClass each : classes) {
      String from = room(each);
      if (from.isEmpty() || each.getSimpleName().equals("module-info")) {
        continue;
      }
      NavigableSet<String> to = uses.computeIfAbsent(from, _ -> new TreeSet<>());
      each.getDirectDependenciesFromSelf().stream()
          .map(dependency -> dependency.getTargetClass().getBaseComponentType())
          .filter(target -> target.getPackageName().startsWith(HOUSE))
          .map(RoomsPicture::room)
          .filter(target -> !target.isEmpty() && !target.equals(from))
          .forEach(to::add);
    }
    uses.keySet().forEach(from -> arrows.put(from, arrows(from)));
  }

  /// The picture, as SVG.
  static String of(JavaClasses classes) {
    return new RoomsPicture(classes).drawn();
  }

  private static String room(JavaClass of) {
    String name = of.getPackageName();
    return name.length() > HOUSE.length() ? name.substring(HOUSE.length() + 1) : "";
  }

  private NavigableSet<String> used(String by) {
    return Objects.requireNonNull(uses.get(by));
  }

  /// What a room uses, and what these use, and so on.
  private NavigableSet<String> reached(String from) {
    NavigableSet<String> known = reached.get(from);
    if (known == null) {
      known = new TreeSet<>(used(from));
      for (String next : used(from)) {
        known.addAll(reached(next));
      }
      reached.put(from, known);
    }
    return known;
  }

  /// What a room uses, but for what another one that it uses leads to.
  private List<String> arrows(String from) {
    return used(from).stream()
        .filter(to -> used(from).stream().noneMatch(other -> reached(other).contains(to)))
        .toList();
  }

  private List<String> arrowsOf(String room) {
    return Objects.requireNonNull(arrows.get(room));
  }

  private int level(String of) {
    Integer known = level.get(of);
    if (known == null) {
      known = used(of).stream().mapToInt(this::level).max().orElse(-1) + 1;
      level.put(of, known);
    }
    return known;
  }

  private List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    for (String each : uses.keySet()) {
      while (rows.size() <= level(each)) {
        rows.add(new ArrayList<>());
      }
      rows.get(level(each)).add(each);
    }
    rows.forEach(this::spread);
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      for (List<String> row : rows) {
        row.sort(Comparator.comparingDouble(this::pulled).thenComparing(each -> each));
        spread(row);
      }
    }
    return rows;
  }

  /// Where a room would stand between its neighbours, above and below.
  private double pulled(String room) {
    return uses.keySet().stream()
        .filter(other -> arrowsOf(room).contains(other) || arrowsOf(other).contains(room))
        .mapToDouble(middle::get)
        .average()
        .orElse(WIDTH / 2.0);
  }

  private void spread(List<String> row) {
    double free = WIDTH - 2.0 * MARGIN - row.stream().mapToDouble(RoomsPicture::width).sum();
    double at = MARGIN;
    for (String each : row) {
      at += free / (row.size() + 1);
      middle.put(each, at + width(each) / 2);
      at += width(each);
    }
  }

  private static double width(String room) {
    return room.length() * LETTER + 18;
  }

  private double x(String room) {
    return Objects.requireNonNull(middle.get(room));
  }

  private double y(String room) {
    return MARGIN + (double) ROW * level(room);
  }

  @SuppressWarnings(
      "AnnotateFormatMethod") // its annotation would be a dependency of the tests alone
  private void draw(String pattern, Object... with) {
    svg.append(String.format(Locale.ROOT, pattern, with)).append('\n');
  }

  private String drawn() {
    int height = MARGIN + ROW * rows().size();
    draw(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\""
            + " font-family=\"sans-serif\" font-size=\"12\">",
        WIDTH, height);
    draw("<title>The rooms of MGM Scope: a room uses rooms above it</title>");
    draw("<rect width=\"%d\" height=\"%d\" fill=\"#ffffff\"/>", WIDTH, height);
    draw(
        "<marker id=\"tip\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" markerWidth=\"7\""
            + " markerHeight=\"7\" orient=\"auto\"><path d=\"M0 0L8 4L0 8z\" fill=\"#5c6b7a\"/>"
            + "</marker>");
    for (String from : uses.keySet()) {
      for (String to : arrowsOf(from)) {
        drawArrow(from, to);
      }
    }
    uses.keySet().forEach(this::drawBox);
    return svg.append("</svg>\n").toString();
  }

  /// From the upper edge of one to the lower edge of the other.
  private void drawArrow(String from, String to) {
    double bend = ROW / 2.0;
    draw(
        "<path d=\"M%.1f %.1fC%.1f %.1f %.1f %.1f %.1f %.1f\" fill=\"none\" stroke=\"#5c6b7a\""
            + " marker-end=\"url(#tip)\"/>",
        x(from),
        y(from),
        x(from),
        y(from) - bend,
        x(to),
        y(to) + HEIGHT + bend,
        x(to),
        y(to) + HEIGHT);
  }

  private void drawBox(String room) {
    draw(
        "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%d\" rx=\"4\" fill=\"%s\""
            + " stroke=\"#22303c\"/>",
        x(room) - width(room) / 2,
        y(room),
        width(room),
        HEIGHT,
        room.equals("ui") || room.startsWith("ui.") ? "#e3eefb" : "#f1efe4");
    draw(
        "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"middle\" fill=\"#101820\">%s</text>",
        x(room), y(room) + HEIGHT - 9, room);
  }
}
