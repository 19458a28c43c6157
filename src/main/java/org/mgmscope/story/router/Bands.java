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
/// @param manager the top of MGM
/// @param forwarder the top of the forwarder
/// @param forwarderX its left
/// @param title how wide its title is
/// @param lines how many rows of entries the forwarder has
/// @param ways where the zone of the ways begins
/// @param ports the top of the interfaces
/// @param below where the zone under the interfaces begins
/// @param hosts the top of the hosts
/// @param strip the top of the strip
record Bands(
    double cards,
    double zone,
    double manager,
    double managerWidth,
    double managerHeight,
    double forwarder,
    double forwarderX,
    double forwarderWidth,
    double forwarderHeight,
    double title,
    int lines,
    double ways,
    double ports,
    double below,
    double hosts,
    double strip) {
  static final double PAD = 4;
  static final double ROW_GAP = 12;
  static final double HEAD = 8;
  static final double ENTRY = 17.5;
  static final double FRAME = 6;
  private static final double TITLE = 80;
  static final double STRIP = 2 * Type.LINE + 7;
  static final double SHORT_STRIP = Type.LINE + 4;
  private static final double GAP = 5;
  private static final double SHORT_TITLE = 48;
  private static final double LEAST_OF_MANAGER = 0.45;
  private static final double BETWEEN_ENTRIES = 8;

  /// What is asked of the bands.
  ///
  /// @param width how wide all may be
  /// @param cardsHeight of all rows of cards
  /// @param portsHeight of all rows of interfaces
  /// @param hosts whether hosts stand under the interfaces
  /// @param labels whether the ways have words at the interfaces
  /// @param shortened whether something that a beat may touch is not shown whole
  record Asked(
      RouterNeeds needs,
      Level level,
      double width,
      double cardsHeight,
      double portsHeight,
      boolean hosts,
      boolean labels,
      boolean shortened) {
    double managerWidth() {
      double entry = title() + 2 * BETWEEN_ENTRIES + needs.entryWidth();
      return level.isBeside()
          ? Math.max((width - GAP) * LEAST_OF_MANAGER, width - GAP - entry)
          : width;
    }

    /// How wide the title of the forwarder is.
    double title() {
      return level.isTight() ? SHORT_TITLE : TITLE;
    }

    double forwarderWidth() {
      return level.isBeside() ? width - managerWidth() - GAP : width;
    }

    /// How many entries stand beside each other in the forwarder.
    int columns() {
      double room = forwarderWidth() - title() - BETWEEN_ENTRIES;
      return Math.max(1, (int) (room / (needs.entryWidth() + BETWEEN_ENTRIES)));
    }

    /// How many rows of entries the forwarder has at least.
    int leastLines() {
      int wished = (Math.min(needs.entries(), 4) + columns() - 1) / columns();
      return level.isTight() ? 1 : Math.clamp(wished, 2, 4);
    }

    /// How many rows of entries hold all.
    int wishedLines() {
      return Math.max(leastLines(), (needs.entries() + columns() - 1) / columns());
    }

    boolean strip() {
      return shortened
          || level.isTight()
          || !needs.whole()
          || needs.entries() > leastLines() * columns();
    }

    double stripHeight() {
      return level.isTight() ? SHORT_STRIP : STRIP;
    }

    private double managerHeight() {
      int lines = 1;
      if (!level.isTight()) {
        for (List<String> each : needs.manager()) {
          lines = Math.max(lines, ManagerDrawer.count(each, managerWidth()));
        }
      }
      return lines * Type.LINE + 8;
    }

    private double said(Set<String> words) {
      int lines = 1;
      for (String each : words) {
        double room = MessageDrawer.room(width);
        lines = Math.max(lines, Wrap.of(each, Type.SAID, room, 2).lines().size());
      }
      return lines * Type.SAID.height() + 4;
    }

    private double zone() {
      return said(needs.said()) + (level.isTight() ? 1.2 : 2) * HEAD;
    }

    private double ways() {
      if (level.isTight()) {
        return 15;
      }
      return labels ? 13 + Type.LINE + 2 : 22;
    }

    private double below() {
      if (needs.below().isEmpty()) {
        return 4;
      }
      return level.isTight() ? HEAD : said(needs.below()) + (hosts ? 1.5 : 2) * HEAD;
    }

    private double hostsHeight() {
      return hosts ? needs.hostLines() * Type.LINE + 2 : 0;
    }
  }

  /// The bands in as much height as there is.
  ///
  /// @return null if that is too little
  static @Nullable Bands of(Asked asked, double height) {
    double manager = asked.managerHeight();
    int lines = asked.leastLines();
    boolean beside = asked.level.isBeside();
    double forwarder = lines * ENTRY + FRAME;
    double middle = beside ? Math.max(manager, forwarder) : manager + GAP + forwarder;
    double strip = asked.strip() ? asked.stripHeight() + 1 : 0;
    double least =
        2 * PAD
            + asked.cardsHeight
            + asked.zone()
            + middle
            + asked.ways()
            + asked.portsHeight
            + asked.below()
            + asked.hostsHeight()
            + strip;
    double spare = height - least;
    if (spare < 0) {
      return null;
    }
    while (lines < asked.wishedLines() && spare >= ENTRY) {
      lines++;
      double grown = lines * ENTRY + FRAME;
      spare -= beside ? Math.max(0, Math.min(ENTRY, grown - Math.max(manager, forwarder))) : ENTRY;
      forwarder = grown;
    }
    return placed(asked, height, manager, forwarder, lines, spare, strip);
  }

  /// Shares out what is left: most of it to the zones in which something moves.
  private static Bands placed(
      Asked asked,
      double height,
      double manager,
      double forwarder,
      int lines,
      double spare,
      double strip) {
    boolean beside = asked.level.isBeside();
    double zoneTop = PAD + asked.cardsHeight;
    double managerTop = zoneTop + asked.zone() + 0.3 * spare;
    double highest = Math.max(manager, forwarder) + 0.2 * spare;
    double managerHeight = beside ? highest : manager + 0.1 * spare;
    double forwarderTop = beside ? managerTop : managerTop + managerHeight + GAP;
    double forwarderHeight = beside ? highest : forwarder + 0.1 * spare;
    double ways = forwarderTop + forwarderHeight;
    double ports = ways + asked.ways() + 0.25 * spare;
    double below = ports + asked.portsHeight;
    return new Bands(
        PAD,
        zoneTop,
        managerTop,
        asked.managerWidth(),
        managerHeight,
        forwarderTop,
        beside ? PAD + asked.managerWidth() + GAP : PAD,
        asked.forwarderWidth(),
        forwarderHeight,
        asked.title(),
        lines,
        ways,
        ports,
        below,
        below + asked.below() + 0.15 * spare,
        height - PAD - strip + 1);
  }
}
