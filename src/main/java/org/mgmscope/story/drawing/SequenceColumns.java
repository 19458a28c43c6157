package org.mgmscope.story.drawing;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.mgmscope.story.Lifeline;
import org.mgmscope.story.Sequence;
import org.mgmscope.story.SequenceRow;

/// Where the lifelines stand. They are as far from each other as the words between them ask for,
/// where there is room; never so near that a function's name would be cut.
public final class SequenceColumns {
  /// What is left of all lifelines: the mark of the current beat.
  public static final double GUTTER = 24;

  /// Half of what a call covers of MGM's line.
  public static final double BAR = 5;

  /// What the words of a message leave free at each end.
  static final double ENDS = 14;

  /// What the words beside IGMP's line leave free.
  private static final double ASIDE = 2 * BAR + 24;

  private static final int LOOKED_AT = 600;
  private static final double BETWEEN = 6;
  private static final double LEAST = 52;
  private static final double ROOM_FOR_BOXES = 240;
  private static final double MOST_EXTRA = 36;
  private static final String SOME_ARGUMENTS = "(…)";

  private final double[] places;
  private final int mgm;
  private final double width;

  /// @param ruler how wide words are
  /// @param heads how wide the name of each lifeline is
  /// @param room how wide the picture may be without scrolling
  public SequenceColumns(
      Sequence sequence, ToDoubleFunction<String> ruler, double[] heads, double room) {
    List<Lifeline> lines = sequence.lifelines();
    places = new double[lines.size()];
    mgm = mgm(lines);
    double[] least = least(sequence, ruler, heads);
    double[] wished = wished(sequence, ruler, least);
    double left = (mgm == 0 ? ROOM_FOR_BOXES : GUTTER) + heads[0] / 2 + 4;
    double right = heads[heads.length - 1] / 2 + BETWEEN;
    double free = room - left - right - Arrays.stream(least).sum();
    double asked = Arrays.stream(wished).sum() - Arrays.stream(least).sum();
    double share = asked <= 0 ? 0 : Math.clamp(free / asked, 0, 1);
    double extra = Math.clamp((free - asked) / (least.length + 2), 0, MOST_EXTRA);
    double rest = Math.max(0, free - asked - extra * least.length);
    places[0] = Math.floor(left + rest / 2);
    for (int i = 0; i < least.length; i++) {
      places[i + 1] = Math.floor(places[i] + least[i] + share * (wished[i] - least[i]) + extra);
    }
    width = Math.max(room, places[places.length - 1] + right);
  }

  private static int mgm(List<Lifeline> lines) {
    int found = 0;
    while (lines.get(found).kind() != Lifeline.Kind.MGM) {
      found++;
    }
    return found;
  }

  private double[] least(Sequence sequence, ToDoubleFunction<String> ruler, double[] heads) {
    double[] least = new double[heads.length - 1];
    for (int i = 0; i < least.length; i++) {
      least[i] = Math.max(LEAST, (heads[i] + heads[i + 1]) / 2 + BETWEEN);
    }
    for (String words : sequence.besideIgmp()) {
      least[mgm] = Math.max(least[mgm], ruler.applyAsDouble(words) + ASIDE);
    }
    double name = 0;
    for (String function : sequence.functions()) {
      name = Math.max(name, ruler.applyAsDouble(function + SOME_ARGUMENTS));
    }
    double half = name + BAR + ENDS;
    if (mgm > 0) {
      double before = heads[0] / 2;
      for (int i = 0; i < mgm; i++) {
        before += least[i];
      }
      least[mgm - 1] += Math.max(0, half - before);
    }
    double after = heads[heads.length - 1] / 2;
    for (int i = mgm; i < least.length; i++) {
      after += least[i];
    }
    least[mgm] += Math.max(0, half - after);
    return least;
  }

  /// Looks at the first rows only; a later message that is wider is cut.
  private double[] wished(Sequence sequence, ToDoubleFunction<String> ruler, double[] least) {
    double[] wished = least.clone();
    for (int number = 0; number < Math.min(LOOKED_AT, sequence.size()); number++) {
      SequenceRow row = sequence.row(number);
      if (row.isMessage()) {
        int from = Math.min(row.from(), row.to());
        int to = Math.max(row.from(), row.to());
        double missing = ruler.applyAsDouble(row.words()) + 2 * ENDS + BAR;
        for (int i = from; i < to; i++) {
          missing -= wished[i];
        }
        int wider = to == mgm ? to - 1 : from;
        wished[wider] += Math.max(0, missing);
      }
    }
    return wished;
  }

  /// Where a lifeline stands.
  public double x(int lifeline) {
    return places[lifeline];
  }

  public int mgm() {
    return mgm;
  }

  /// How wide the whole picture is.
  public double width() {
    return width;
  }
}
