package org.mgmscope.story.router;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is alike in one row or more: how wide each one is, and where it begins, in natural pixels.
///
/// @param rows how many rows there are
/// @param places in the order of what stands there
record Shelf(int rows, List<Place> places) {
  static final double GAP = 9;
  private static final double MOST_SPARE = 70;

  /// @param row from 0
  record Place(int row, double x, double width) {}

  Shelf {
    places = List.copyOf(places);
  }

  /// One row, each as wide as it must be and a share of what is left; where that has no room and
  /// all are of one form, columns in as few rows as there must be.
  ///
  /// @param widths how wide each must be
  /// @param alike whether all are of one form
  /// @param x where the room begins
  /// @param room how wide it is
  /// @return null if there is no room
  static @Nullable Shelf of(double[] widths, boolean alike, double x, double room) {
    int count = widths.length;
    if (count == 0) {
      return new Shelf(0, List.of());
    }
    double needed = Arrays.stream(widths).sum() + (count - 1) * GAP;
    double widest = Arrays.stream(widths).max().orElseThrow();
    if (needed <= room) {
      return row(widths, widest, x, room);
    }
    int columns = alike ? (int) ((room + GAP) / (widest + GAP)) : 0;
    return columns == 0 ? null : columns(count, columns, widest, x, room);
  }

  private static Shelf row(double[] widths, double widest, double x, double room) {
    int count = widths.length;
    double pitch = (room + GAP) / count;
    boolean even = widest + GAP <= pitch;
    double needed = Arrays.stream(widths).sum() + (count - 1) * GAP;
    double spare = (room - needed) / count;
    List<Place> places = new ArrayList<>();
    double at = x;
    for (int i = 0; i < count; i++) {
      double slot = even ? pitch - GAP : widths[i] + spare;
      double width = Math.min(slot, (even ? widest : widths[i]) + MOST_SPARE);
      places.add(new Place(0, at + (slot - width) / 2, width));
      at += slot + GAP;
    }
    return new Shelf(1, places);
  }

  private static Shelf columns(int count, int most, double widest, double x, double room) {
    int rows = (count + most - 1) / most;
    int columns = (count + rows - 1) / rows;
    double pitch = (room + GAP) / columns;
    double width = Math.min(pitch - GAP, widest + MOST_SPARE);
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      double at = x + i % columns * pitch + (pitch - GAP - width) / 2;
      places.add(new Place(i / columns, at, width));
    }
    return new Shelf(rows, places);
  }
}
