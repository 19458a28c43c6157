package org.mgmscope.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Where the members of a document stand when [LineWriter] writes it. A place is one number, so
/// that places can be put in order: the line, and in its lower half the column, from 0.
public final class Written {
  /// A member of the document.
  ///
  /// @param first whether it is the first of its name
  /// @param line that it begins on, from 1
  public record Spot(Json.Member member, Trail path, boolean first, int line) {
    public String name() {
      return member.name();
    }

    public Json value() {
      return member.value();
    }

    /// Whether each of its elements has a line of its own.
    public boolean isLong() {
      return lines(value()) > 1;
    }

    public long ofName() {
      return place(line, NAME_COLUMN);
    }

    public long ofValue() {
      return ofName() + Layout.points(name()) + ": ".length();
    }

    public long ofElement(int index) {
      return place(line + 1 + index, ELEMENT_COLUMN);
    }
  }

  private static final int NAME_COLUMN = 2;
  private static final int ELEMENT_COLUMN = 4;

  private final List<Spot> spots = new ArrayList<>();
  private int lines = 1;

  public Written(Json.Members document) {
    Set<String> seen = new HashSet<>();
    for (Json.Member each : document.members()) {
      Trail path = Trail.ROOT.then(each.name());
      spots.add(new Spot(each, path, seen.add(each.name()), lines + 1));
      lines += lines(each.value());
    }
    lines++;
  }

  private static int lines(Json value) {
    return value instanceof Json.Array(_, List<Json> elements) && !elements.isEmpty()
        ? elements.size() + 2
        : 1;
  }

  /// The members, in their order.
  public List<Spot> spots() {
    return spots;
  }

  /// How many lines there are.
  public int lines() {
    return lines;
  }

  /// Where the document begins.
  public static long beginning() {
    return place(1, 0);
  }

  private static long place(int line, int column) {
    return ((long) line << Integer.SIZE) + column;
  }

  /// The place that a number stands for.
  public static Place of(long place) {
    return new Place((int) (place >>> Integer.SIZE), (int) place + 1);
  }
}
