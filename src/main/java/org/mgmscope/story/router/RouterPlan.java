package org.mgmscope.story.router;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mgmscope.story.PicturePlace;
import org.mgmscope.story.drawing.Box;

/// Where everything of a lesson's router stands: decided once for a lesson, a room and a text size.
/// It is as large as the room allows, up to three times its natural size; as few as possible are
/// chips.
public final class RouterPlan {
  /// So many times its natural size is the router at most.
  public static final double MOST = 3;

  /// Only where all becomes so many times as large does the forwarder stand beside MGM.
  private static final double WORTH = 1.12;

  private static final int EXACT = 64;
  private static final int HALVINGS = 18;

  private final RouterNeeds needs;
  private final Arrangement arrangement;
  private final double width;
  private final double height;
  private final double scale;
  private final Map<PicturePlace, Box> slots = new HashMap<>();
  private final Set<PicturePlace> chips = new LinkedHashSet<>();
  private final int left;

  private RouterPlan(RouterNeeds needs, Fit fit, double width, double height, int left) {
    this.needs = needs;
    this.width = width;
    this.height = height;
    this.left = left;
    arrangement = fit.arrangement;
    scale = fit.scale;
    place();
  }

  private record Fit(Arrangement arrangement, double scale) {}

  /// How many cards and how many interfaces are chips, and how close all stands.
  private record Chips(int cards, int ports, Level level) {}

  /// @param width of the room, in pixels; more than 0
  /// @param height of the room
  /// @param textSize 1 for 100 %
  public static RouterPlan of(RouterNeeds needs, double width, double height, double textSize) {
    Fit fit = fewestChips(needs, width, height, textSize);
    if (fit != null) {
      return new RouterPlan(needs, fit, width, height, 0);
    }
    return crowded(needs, width, height, textSize);
  }

  /// The plan with so many chips and that scale at most, for who asks whether one chip fewer, or a
  /// larger scale, has room.
  static boolean hasRoom(
      RouterNeeds needs, int cardChips, int portChips, double width, double height, double scale) {
    for (Level level : Level.values()) {
      Chips chips = new Chips(cardChips, portChips, level);
      if (arranged(needs, chips, width, height, scale) != null) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Fit fewestChips(
      RouterNeeds needs, double width, double height, double textSize) {
    int cards = needs.cards().size();
    int ports = needs.ports().size();
    if (cards + ports > EXACT) {
      return fewestOfMany(needs, width, height, textSize);
    }
    for (int total = 0; total <= cards + ports; total++) {
      Fit best = null;
      for (int ofCards = Math.max(0, total - ports); ofCards <= Math.min(total, cards); ofCards++) {
        Fit fit = largest(needs, ofCards, total - ofCards, width, height, textSize);
        if (fit != null && (best == null || fit.scale > best.scale)) {
          best = fit;
        }
      }
      if (best != null) {
        return best;
      }
    }
    return null;
  }

  /// Of many, all or none of the interfaces are chips, and all or none of the cards.
  private static @Nullable Fit fewestOfMany(
      RouterNeeds needs, double width, double height, double textSize) {
    int cards = needs.cards().size();
    int ports = needs.ports().size();
    for (int[] chips : List.of(new int[] {0, 0}, new int[] {cards, 0}, new int[] {0, ports})) {
      Fit fit = largest(needs, chips[0], chips[1], width, height, textSize);
      if (fit != null) {
        return fit;
      }
    }
    return largest(needs, cards, ports, width, height, textSize);
  }

  /// As large as it can be, and no closer than it must be.
  private static @Nullable Fit largest(
      RouterNeeds needs,
      int cardChips,
      int portChips,
      double width,
      double height,
      double textSize) {
    Fit stacked = largest(needs, cardChips, portChips, Level.STACKED, width, height, textSize);
    Fit beside = largest(needs, cardChips, portChips, Level.BESIDE, width, height, textSize);
    if (stacked != null && (beside == null || beside.scale < WORTH * stacked.scale)) {
      return stacked;
    }
    return beside != null
        ? beside
        : largest(needs, cardChips, portChips, Level.TIGHT, width, height, textSize);
  }

  private static @Nullable Fit largest(
      RouterNeeds needs,
      int cardChips,
      int portChips,
      Level level,
      double width,
      double height,
      double textSize) {
    return largest(needs, new Chips(cardChips, portChips, level), width, height, textSize);
  }

  private static @Nullable Fit largest(
      RouterNeeds needs, Chips chips, double width, double height, double textSize) {
    Arrangement found = arranged(needs, chips, width, height, textSize);
    if (found == null) {
      return null;
    }
    double most = Math.max(MOST, textSize);
    Arrangement largest = arranged(needs, chips, width, height, most);
    if (largest != null) {
      return new Fit(largest, most);
    }
    double fits = textSize;
    double fails = most;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (fits + fails) / 2;
      Arrangement tried = arranged(needs, chips, width, height, middle);
      if (tried == null) {
        fails = middle;
      } else {
        fits = middle;
        found = tried;
      }
    }
    return new Fit(found, fits);
  }

  private static @Nullable Arrangement arranged(
      RouterNeeds needs, Chips chips, double width, double height, double scale) {
    return Arrangement.of(
        needs,
        chips.level,
        Arrangement.chips(
            needs.cards().stream().map(RouterNeeds.Card::touched).toList(), chips.cards),
        Arrangement.chips(
            needs.ports().stream().map(RouterNeeds.Port::touched).toList(), chips.ports),
        width / scale,
        height / scale);
  }

  /// Where even chips have no room, as many interfaces as have are chips, and the rest is a count;
  /// where nothing has, all is as small as it must be.
  private static RouterPlan crowded(
      RouterNeeds needs, double width, double height, double textSize) {
    int least = 0;
    int most = needs.ports().size();
    while (most - least > 1) {
      int some = (least + most) / 2;
      RouterNeeds fewer = needs.withPorts(some);
      int cards = needs.cards().size();
      if (hasRoom(fewer, cards, some, width, height, textSize)) {
        least = some;
      } else {
        most = some;
      }
    }
    if (least > 0) {
      RouterNeeds fewer = needs.withPorts(least);
      Fit fit = largest(fewer, needs.cards().size(), least, width, height, textSize);
      if (fit != null) {
        return new RouterPlan(fewer, fit, width, height, needs.ports().size() - least);
      }
    }
    return squeezed(needs, width, height, textSize);
  }

  private static RouterPlan squeezed(
      RouterNeeds needs, double width, double height, double textSize) {
    double scale = textSize;
    while (true) {
      scale *= 0.9;
      Fit fit = fewestChips(needs, width, height, scale);
      if (fit != null) {
        return new RouterPlan(needs, new Fit(fit.arrangement, fit.scale), width, height, 0);
      }
    }
  }

  private void place() {
    Bands bands = arrangement.bands();
    double cardHeight =
        Arrangement.all(arrangement.cardChip(), needs.cards().size())
            ? CardDrawer.CHIP
            : CardDrawer.HEIGHT;
    double portHeight =
        Arrangement.all(arrangement.portChip(), needs.ports().size())
            ? PortDrawer.CHIP
            : PortDrawer.HEIGHT;
    for (int i = 0; i < arrangement.cards().places().size(); i++) {
      Shelf.Place at = arrangement.cards().places().get(i);
      double y = bands.cards() + at.row() * (cardHeight + Bands.ROW_GAP);
      boolean chip = arrangement.cardChip().get(i);
      double own = chip ? CardDrawer.CHIP : cardHeight;
      PicturePlace place = needs.cards().get(i).place();
      slots.put(place, scaled(new Box(at.x(), y + cardHeight - own, at.width(), own)));
      if (chip) {
        chips.add(place);
      }
    }
    for (int i = 0; i < arrangement.ports().places().size(); i++) {
      Shelf.Place at = arrangement.ports().places().get(i);
      double y = bands.ports() + at.row() * (portHeight + Bands.ROW_GAP);
      boolean chip = arrangement.portChip().get(i);
      double own = chip ? PortDrawer.CHIP : portHeight;
      PicturePlace place = new PicturePlace.Port(needs.ports().get(i).key());
      slots.put(place, scaled(new Box(at.x(), y, at.width(), own)));
      double lines = Math.max(1, needs.hostLines()) * Type.LINE + 2;
      double under = arrangement.hosts() ? bands.hosts() : bands.hosts() - Bands.HEAD;
      double high = arrangement.hosts() ? lines : Bands.HEAD;
      slots.put(
          new PicturePlace.Hosts(needs.ports().get(i).key()),
          scaled(new Box(at.x(), under, at.width(), high)));
      if (chip) {
        chips.add(place);
      }
    }
    slots.put(
        new PicturePlace.Mgm(),
        scaled(new Box(Bands.PAD, bands.manager(), bands.managerWidth(), bands.managerHeight())));
    slots.put(
        new PicturePlace.Forwarder(),
        scaled(
            new Box(
                bands.forwarderX(),
                bands.forwarder(),
                bands.forwarderWidth(),
                bands.forwarderHeight())));
  }

  private Box scaled(Box box) {
    return new Box(box.x() * scale, box.y() * scale, box.width() * scale, box.height() * scale);
  }

  public double width() {
    return width;
  }

  public double height() {
    return height;
  }

  /// How many times as large as natural all is.
  public double scale() {
    return scale;
  }

  /// What is a chip and not whole.
  public Set<PicturePlace> chips() {
    return Set.copyOf(chips);
  }

  /// How many interfaces have no room at all.
  public int left() {
    return left;
  }

  /// The slot of a place, in pixels of the room: the same at each beat. Null for what has none, as
  /// a forwarding entry, whose row the drawing says.
  public @Nullable Box slot(PicturePlace place) {
    return slots.get(place);
  }

  /// How many rows for forwarding entries there are, all columns together.
  public int entryRows() {
    return arrangement.bands().lines() * arrangement.columns();
  }

  /// Whether all would have room at another scale, with the same chips as close to each other.
  boolean hasRoomAt(double other) {
    return Arrangement.of(
            needs,
            arrangement.level(),
            arrangement.cardChip(),
            arrangement.portChip(),
            width / other,
            height / other)
        != null;
  }

  /// Where the row of a forwarding entry is.
  ///
  /// @param row from 0
  Box entry(int row) {
    Bands bands = arrangement.bands();
    double x = bands.forwarderX() + bands.title() + 8;
    double pitch = (bands.forwarderWidth() - bands.title() - 8) / arrangement.columns();
    double room = (bands.forwarderHeight() - Bands.FRAME) / bands.lines();
    int line = row / arrangement.columns();
    double y = bands.forwarder() + Bands.FRAME / 2 + line * room + (room - Bands.ENTRY) / 2;
    return scaled(
        new Box(x + row % arrangement.columns() * pitch, y + 1, pitch - 8, Bands.ENTRY - 2));
  }

  /// How wide the title of the forwarder is.
  double title() {
    return arrangement.bands().title() * scale;
  }

  /// The zone under the cards, where what is said to MGM stands.
  Box zone() {
    Bands bands = arrangement.bands();
    return scaled(
        Box.between(Bands.PAD, bands.zone(), arrangement.width() - Bands.PAD, bands.manager()));
  }

  /// The zone of the ways of packets, over the interfaces.
  Box ways() {
    Bands bands = arrangement.bands();
    return scaled(
        Box.between(Bands.PAD, bands.ways(), arrangement.width() - Bands.PAD, bands.ports()));
  }

  /// The zone under the interfaces, where what hosts say stands.
  Box below() {
    Bands bands = arrangement.bands();
    return scaled(
        Box.between(Bands.PAD, bands.below(), arrangement.width() - Bands.PAD, bands.hosts()));
  }

  /// Where the strip is; null if there is none.
  @Nullable Box strip() {
    Bands bands = arrangement.bands();
    return arrangement.strip()
        ? scaled(
            new Box(
                Bands.PAD,
                bands.strip(),
                arrangement.width() - 2 * Bands.PAD,
                isTight() ? Bands.SHORT_STRIP : Bands.STRIP))
        : null;
  }

  /// Whether each part has one line, and what hosts say stands in the strip.
  boolean isTight() {
    return arrangement.level().isTight();
  }

  /// Whether the ways have words at the interfaces.
  boolean hasLabels() {
    return arrangement.labels();
  }

  boolean hasHosts() {
    return arrangement.hosts();
  }

  /// How many rows of interfaces there are.
  int portRows() {
    return arrangement.ports().rows();
  }

  /// How many rows of cards there are.
  int cardRows() {
    return arrangement.cards().rows();
  }
}
