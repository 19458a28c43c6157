package org.mgmscope.story.drawing;

import java.util.List;

/// The pattern of an owner: stripes that begin at the top left corner of what is filled and come
/// again and again. Where there are more owners than patterns, the names tell them apart.
///
/// @param ink of the stripes
/// @param x how far to the right of one stripe's beginning that of the next is, in pixels, or,
///   where it is below 0, how far to the left
/// @param y how far below
/// @param share of this way that the stripe covers, from 0 to 1; nothing covers the rest
public record Stripes(Ink ink, double x, double y, double share) {
  private static final List<Stripes> ALL =
      List.of(
          new Stripes(Ink.OWNER_0, 5, 5, 1),
          new Stripes(Ink.OWNER_1, 5, 5, 0.6),
          new Stripes(Ink.OWNER_2, 6, 0, 0.5),
          new Stripes(Ink.OWNER_3, 0, 4, 0.5),
          new Stripes(Ink.OWNER_4, -5, 5, 0.6),
          new Stripes(Ink.OWNER_5, 12, 0, 0.75),
          new Stripes(Ink.OWNER_6, 3, 3, 0.5),
          new Stripes(Ink.OWNER_7, 12, 12, 0.7));

  /// @param owner from 0
  public static Stripes of(int owner) {
    return ALL.get(owner % ALL.size());
  }

  public boolean isWhole() {
    return share >= 1;
  }
}
