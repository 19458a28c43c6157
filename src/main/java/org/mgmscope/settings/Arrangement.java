package org.mgmscope.settings;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How the panes of the window are arranged. Widths are shares of the room for all panes that stand
/// beside each other.
///
/// @param folded the panes that are folded; never the stage
/// @param timelineWhereLow whether the timeline is to be seen also where there is little height
/// @param side which of documentation and state is in front where the two share a place
/// @param front which of documentation, stage and state is in front where all three share one
/// @param docs how wide the documentation is where it stands alone
/// @param state how wide the state is where it stands alone
/// @param shared how wide the place is that documentation and state share
public record Arrangement(
    Set<Pane> folded,
    boolean timelineWhereLow,
    Pane side,
    Pane front,
    double docs,
    double state,
    double shared) {
  /// A pane at a side has at least so much, and leaves at least so much.
  private static final double LEAST = 0.05;

  private static final double MOST = 0.8;
  private static final Set<Pane> AT_THE_SIDE = Set.of(Pane.DOCS, Pane.STATE);
  private static final Set<Pane> IN_FRONT = Set.of(Pane.DOCS, Pane.STAGE, Pane.STATE);

  /// As it is where nobody has changed anything.
  public static final Arrangement USUAL =
      new Arrangement(Set.of(), false, Pane.DOCS, Pane.STAGE, 0.25, 0.28, 0.36);

  public Arrangement {
    folded = Set.copyOf(folded);
    if (folded.contains(Pane.STAGE) || !AT_THE_SIDE.contains(side) || !IN_FRONT.contains(front)) {
      throw new IllegalArgumentException("a pane cannot be there");
    }
    docs = share(docs);
    state = share(state);
    shared = share(shared);
  }

  private static double share(double wanted) {
    return Math.clamp(wanted, LEAST, MOST);
  }

  public boolean isFolded(Pane pane) {
    return folded.contains(pane);
  }

  public Arrangement folding(Set<Pane> panes) {
    Set<Pane> more = EnumSet.noneOf(Pane.class);
    more.addAll(folded);
    more.addAll(panes);
    return new Arrangement(more, timelineWhereLow, side, front, docs, state, shared);
  }

  public Arrangement unfolding(Pane pane) {
    Set<Pane> fewer = EnumSet.noneOf(Pane.class);
    fewer.addAll(folded);
    fewer.remove(pane);
    return new Arrangement(fewer, timelineWhereLow, side, front, docs, state, shared);
  }

  /// With the timeline to be seen or not where there is little height.
  public Arrangement withTimelineWhereLow(boolean seen) {
    return new Arrangement(folded, seen, side, front, docs, state, shared);
  }

  /// With another pane in front where documentation and state share a place.
  public Arrangement withSide(Pane pane) {
    return new Arrangement(folded, timelineWhereLow, pane, front, docs, state, shared);
  }

  /// With another pane in front where all three share a place.
  public Arrangement withFront(Pane pane) {
    return new Arrangement(folded, timelineWhereLow, side, pane, docs, state, shared);
  }

  public Arrangement withDocs(double share) {
    return new Arrangement(folded, timelineWhereLow, side, front, share, state, shared);
  }

  public Arrangement withState(double share) {
    return new Arrangement(folded, timelineWhereLow, side, front, docs, share, shared);
  }

  public Arrangement withShared(double share) {
    return new Arrangement(folded, timelineWhereLow, side, front, docs, state, share);
  }

  static JsonObject write(Arrangement arrangement) {
    JsonObject object = new JsonObject();
    JsonArray folded = new JsonArray();
    arrangement.folded.stream().sorted().map(SettingValues::word).forEach(folded::add);
    object.add("folded", folded);
    object.addProperty("timelineWhereLow", arrangement.timelineWhereLow);
    object.addProperty("side", SettingValues.word(arrangement.side));
    object.addProperty("front", SettingValues.word(arrangement.front));
    object.addProperty("docs", arrangement.docs);
    object.addProperty("state", arrangement.state);
    object.addProperty("shared", arrangement.shared);
    return object;
  }

  /// @return null where it is no arrangement
  static @Nullable Arrangement read(JsonElement element) {
    if (!(element instanceof JsonObject object)) {
      return null;
    }
    Set<Pane> folded = panes(object.get("folded"));
    Boolean low = SettingValues.flag(object.get("timelineWhereLow"));
    Pane side = SettingValues.choice(object.get("side"), Pane.class);
    Pane front = SettingValues.choice(object.get("front"), Pane.class);
    Double docs = SettingValues.number(object.get("docs"), LEAST, MOST);
    Double state = SettingValues.number(object.get("state"), LEAST, MOST);
    Double shared = SettingValues.number(object.get("shared"), LEAST, MOST);
    return folded == null
            || low == null
            || side == null
            || !AT_THE_SIDE.contains(side)
            || front == null
            || !IN_FRONT.contains(front)
            || docs == null
            || state == null
            || shared == null
        ? null
        : new Arrangement(folded, low, side, front, docs, state, shared);
  }

  private static @Nullable Set<Pane> panes(@Nullable JsonElement element) {
    if (!(element instanceof JsonArray array)) {
      return null;
    }
    Set<Pane> panes = EnumSet.noneOf(Pane.class);
    for (JsonElement each : array) {
      Pane pane = SettingValues.choice(each, Pane.class);
      if (pane == null || pane == Pane.STAGE) {
        return null;
      }
      panes.add(pane);
    }
    return panes;
  }
}
