package org.mgmscope.json;

import java.util.ArrayList;
import java.util.List;

/// A place in a scenario: the names and indexes on the way to it (RFC 6901).
///
/// @param segments none of them for the whole document
public record Pointer(List<String> segments) {
  public static final Pointer ROOT = new Pointer(List.of());

  public Pointer {
    segments = List.copyOf(segments);
  }

  /// Reads what [#toString] writes.
  public static Pointer parse(String written) {
    if (written.equals("/")) {
      return ROOT;
    }
    List<String> segments = new ArrayList<>();
    for (String each : written.substring(1).split("/", -1)) {
      segments.add(each.replace("~1", "/").replace("~0", "~"));
    }
    return new Pointer(segments);
  }

  public Pointer then(String name) {
    List<String> longer = new ArrayList<>(segments);
    longer.add(name);
    return new Pointer(longer);
  }

  public Pointer then(int index) {
    return then(Integer.toString(index));
  }

  /// The place that this one is directly in; the document is in none.
  public Pointer parent() {
    return new Pointer(segments.subList(0, segments.size() - 1));
  }

  /// The last name or index.
  public String last() {
    return segments.getLast();
  }

  /// Whether another place is this one, or lies in it.
  public boolean holds(Pointer other) {
    return other.segments.size() >= segments.size()
        && other.segments.subList(0, segments.size()).equals(segments);
  }

  /// As a problem tells it: `/` is the whole document.
  @Override
  public String toString() {
    StringBuilder written = new StringBuilder();
    for (String each : segments) {
      written.append('/').append(each.replace("~", "~0").replace("/", "~1"));
    }
    return written.isEmpty() ? "/" : written.toString();
  }
}
