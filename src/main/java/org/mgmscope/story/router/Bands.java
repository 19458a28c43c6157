package org.mgmscope.story.router;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mgmscope.story.drawing.Wrap;

/// What stands under what, in natural pixels: the cards, a zone for what is said, MGM, the
/// forwarder, a zone for the ways of packets, the interfaces, a zone for what hosts say, the hosts,
/// and where it is needed a strip.
///
/// @param cards the top of the cards
/// @param zone the bottom of the cards, where what is said begins
/// @param manager its top
/// @param managerHeight of it
/// @param forwarder its top
/// @param forwarderHeight of it
/// @param lines how many rows of entries the forwarder has
/// @param ways where the zone of the ways begins
/// @param ports the top of the interfaces
/// @param below where the zone under the interfaces begins
/// @param hosts the top of the hosts
/// @param strip the top of the strip
/// @param bottom where all ends
record Bands(
    double cards,
    double zone,
    double manager,
    double managerHeight,
    double forwarder,
    double forwarderHeight,
    int lines,
    double ways,
    double ports,
    double below,
    double hosts,
    double strip,
    double bottom) {
  static final double PAD = 5;
  static final double ROW_GAP = 12;
  static final double HEAD = 8;
  static final double ENTRY = 19;
  static final double TITLE = 66;
  static final double STRIP = 2 * Type.LINE + 7;
  private static final double GAP = 6;

  /// What is asked of the bands.
  ///
  /// @param width how wide all may be
  /// @param cardsHeight of all rows of cards
  /// @param portsHeight of all rows of interfaces
  /// @param hosts whether hosts stand under the interfaces
  /// @param labels whether the ways have words at the interfaces
  record Asked(
      RouterNeeds needs,
      double width,
      double cardsHeight,
      double portsHeight,
      boolean hosts,
      boolean labels,
      boolean chips) {
    /// How many entries stand beside each other in the forwarder.
    int columns() {
      return Math.max(1, (int) ((width - TITLE - 16 + 8) / (needs.entryWidth() + 8)));
    }

    /// How many rows of entries the forwarder has at least.
    int leastLines() {
      return Math.clamp((Math.min(needs.entries(), 4) + columns() - 1) / columns(), 2, 4);
    }

    /// How many rows of entries hold all.
    int wishedLines() {
      return Math.max(leastLines(), (needs.entries() + columns() - 1) / columns());
    }

    boolean strip() {
      return chips || !needs.whole() || needs.entries() > leastLines() * columns();
    }

    private double managerHeight() {
      double lines = 1;
      for (List<String> each : needs.manager()) {
        lines = Math.max(lines, lines(each));
      }
      return lines * Type.LINE + 9;
    }

    private int lines(List<String> said) {
      int lines = 0;
      for (String each : said) {
        lines += Wrap.of(each, Type.SMALL, ManagerDrawer.room(width), 3).lines().size();
      }
      return lines;
    }

    private double said(Set<String> words) {
      int lines = 1;
      for (String each : words) {
        lines =
            Math.max(lines, Wrap.of(each, Type.SAID, MessageDrawer.room(width), 2).lines().size());
      }
      return lines * Type.SAID.height() + 4;
    }
  }

  /// The bands in as much height as there is.
  ///
  /// @return null if that is too little
  static @Nullable Bands of(Asked asked, double height) {
    RouterNeeds needs = asked.needs();
    double top = asked.said(needs.said());
    double under = needs.below().isEmpty() ? 0 : asked.said(needs.below());
    double zone = 2 * HEAD + top + 4;
    double ways = asked.labels() ? 14 + Type.LINE + 3 : 24;
    double below = under == 0 ? 6 : under + HEAD + 8;
    double hosts = asked.hosts() ? needs.hostLines() * Type.LINE + 2 : 0;
    double strip = asked.strip() ? STRIP + 4 : 0;
    double manager = asked.managerHeight();
    int lines = asked.leastLines();
    double least =
        2 * PAD
            + asked.cardsHeight()
            + zone
            + manager
            + GAP
            + lines * ENTRY
            + 7
            + ways
            + asked.portsHeight()
            + below
            + hosts
            + strip;
    double spare = height - least;
    if (spare < 0) {
      return null;
    }
    while (lines < asked.wishedLines() && spare >= ENTRY) {
      lines++;
      spare -= ENTRY;
    }
    double y = PAD;
    double cards = y;
    double zoneTop = y + asked.cardsHeight();
    double managerTop = zoneTop + zone + 0.3 * spare;
    double managerHeight = manager + 0.15 * spare;
    double forwarder = managerTop + managerHeight + GAP + 0.05 * spare;
    double forwarderHeight = lines * ENTRY + 7 + 0.1 * spare;
    double waysTop = forwarder + forwarderHeight;
    double ports = waysTop + ways + 0.2 * spare;
    double belowTop = ports + asked.portsHeight();
    double hostsTop = belowTop + below + 0.2 * spare;
    double stripTop = height - PAD - strip + 4;
    return new Bands(
        cards,
        zoneTop,
        managerTop,
        managerHeight,
        forwarder,
        forwarderHeight,
        lines,
        waysTop,
        ports,
        belowTop,
        hostsTop,
        stripTop,
        height);
  }
}
