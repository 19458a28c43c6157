package org.mgmscope.story.router;

import java.util.Arrays;
import java.util.BitSet;
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
    BitSet cardChip,
    BitSet portChip,
    double width,
    int columns,
    boolean hosts,
    boolean labels,
    boolean strip) {
  /// @return null if there is no room for it
  static @Nullable Arrangement of(
      RouterNeeds needs,
      Level level,
      BitSet cardChip,
      BitSet portChip,
      double width,
      double height) {
    double inner = width - 2 * Bands.PAD;
    double[] cardWidths = new double[needs.cards().size()];
    for (int i = 0; i < cardWidths.length; i++) {
      RouterNeeds.Card card = needs.cards().get(i);
      cardWidths[i] = cardChip.get(i) ? card.chip() : card.width();
    }
    double[] portWidths = new double[needs.ports().size()];
    for (int i = 0; i < portWidths.length; i++) {
      RouterNeeds.Port port = needs.ports().get(i);
      portWidths[i] = portChip.get(i) ? port.chip() : port.width();
    }
    Shelf cards = Shelf.of(cardWidths, isAlike(cardChip, cardWidths.length), Bands.PAD, inner);
    Shelf ports = Shelf.of(portWidths, isAlike(portChip, portWidths.length), Bands.PAD, inner);
    if (cards == null || ports == null) {
      return null;
    }
    boolean hosts =
        ports.rows() == 1
            && !all(portChip, portWidths.length)
            && needs.hostLines() > 0
            && !level.isTight();
    boolean labels = ports.rows() == 1 && portChip.isEmpty() && !level.isTight();
    boolean chips = !cardChip.isEmpty() || !portChip.isEmpty();
    Bands.Asked asked =
        new Bands.Asked(
            needs,
            level,
            inner,
            height(
                cards.rows(),
                all(cardChip, cardWidths.length) ? CardDrawer.CHIP : CardDrawer.HEIGHT),
            height(
                ports.rows(),
                all(portChip, portWidths.length) ? PortDrawer.CHIP : PortDrawer.HEIGHT),
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

  private static boolean isAlike(BitSet chips, int count) {
    return chips.isEmpty() || all(chips, count);
  }

  /// Whether all of so many are chips.
  static boolean all(BitSet chips, int count) {
    return count > 0 && chips.cardinality() == count;
  }

  /// Which of some are chips, if so many are: those that the fewest beats touch, of these the last.
  static BitSet chips(List<Integer> touched, int count) {
    Integer[] order = new Integer[touched.size()];
    Arrays.setAll(order, i -> i);
    Arrays.sort(
        order,
        (one, other) -> {
          int less = Integer.compare(touched.get(one), touched.get(other));
          return less != 0 ? less : Integer.compare(other, one);
        });
    BitSet chips = new BitSet(touched.size());
    for (int i = 0; i < count; i++) {
      chips.set(order[i]);
    }
    return chips;
  }
}
