package org.mgmscope.story.router;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One way to arrange the router in a room, in natural pixels.
///
/// @param cardChip which cards are chips
/// @param portChip which interfaces are chips
record Arrangement(
    Level level,
    Bands bands,
    Shelf cards,
    Shelf ports,
    boolean[] cardChip,
    boolean[] portChip,
    double width,
    int columns,
    boolean hosts,
    boolean labels,
    boolean strip) {
  /// @return null if there is no room for it
  static @Nullable Arrangement of(
      RouterNeeds needs,
      Level level,
      boolean[] cardChip,
      boolean[] portChip,
      double width,
      double height) {
    double inner = width - 2 * Bands.PAD;
    double[] cardWidths = new double[cardChip.length];
    for (int i = 0; i < cardWidths.length; i++) {
      RouterNeeds.Card card = needs.cards().get(i);
      cardWidths[i] = cardChip[i] ? card.chip() : card.width();
    }
    double[] portWidths = new double[portChip.length];
    for (int i = 0; i < portWidths.length; i++) {
      RouterNeeds.Port port = needs.ports().get(i);
      portWidths[i] = portChip[i] ? port.chip() : port.width();
    }
    Shelf cards = Shelf.of(cardWidths, isAlike(cardChip), Bands.PAD, inner);
    Shelf ports = Shelf.of(portWidths, isAlike(portChip), Bands.PAD, inner);
    if (cards == null || ports == null) {
      return null;
    }
    boolean hosts =
        ports.rows() == 1 && !all(portChip) && needs.hostLines() > 0 && !level.isTight();
    boolean labels = ports.rows() == 1 && !any(portChip) && !level.isTight();
    boolean chips = any(cardChip) || any(portChip);
    Bands.Asked asked =
        new Bands.Asked(
            needs,
            level,
            inner,
            height(cards.rows(), all(cardChip) ? CardDrawer.CHIP : CardDrawer.HEIGHT),
            height(ports.rows(), all(portChip) ? PortDrawer.CHIP : PortDrawer.HEIGHT),
            hosts,
            labels,
            chips || (needs.hostLines() > 0 && !hosts));
    Bands bands = Bands.of(asked, height);
    return bands == null
        ? null
        : new Arrangement(
            level,
            bands,
            cards,
            ports,
            cardChip,
            portChip,
            width,
            asked.columns(),
            hosts,
            labels,
            asked.strip());
  }

  private static double height(int rows, double each) {
    return rows == 0 ? 0 : rows * (each + Bands.ROW_GAP) - Bands.ROW_GAP;
  }

  private static boolean isAlike(boolean[] chips) {
    return all(chips) || !any(chips);
  }

  private static boolean any(boolean[] chips) {
    for (boolean chip : chips) {
      if (chip) {
        return true;
      }
    }
    return false;
  }

  static boolean all(boolean[] chips) {
    for (boolean chip : chips) {
      if (!chip) {
        return false;
      }
    }
    return chips.length > 0;
  }

  /// Which of some are chips, if so many are: those that the fewest beats touch, of these the last.
  static boolean[] chips(List<Integer> touched, int count) {
    Integer[] order = new Integer[touched.size()];
    Arrays.setAll(order, i -> i);
    Arrays.sort(
        order,
        (one, other) -> {
          int less = Integer.compare(touched.get(one), touched.get(other));
          return less != 0 ? less : Integer.compare(other, one);
        });
    boolean[] chips = new boolean[touched.size()];
    for (int i = 0; i < count; i++) {
      chips[order[i]] = true;
    }
    return chips;
  }
}
