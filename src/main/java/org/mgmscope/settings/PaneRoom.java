package org.mgmscope.settings;

import java.util.Set;

/// How much room there is for panes at the size of text.
///
/// @param low whether there is so little height that the timeline stays folded unless somebody
///   wants it there
public record PaneRoom(Beside beside, boolean low) {
  /// How many panes there is room for beside each other.
  public enum Beside {
    /// Documentation, stage and state.
    THREE,
    /// The stage, and a place that documentation and state share by tabs.
    TWO,
    /// One place that documentation, stage and state share by tabs.
    ONE
  }

  private static final double FOR_THREE = 1100;
  private static final double FOR_TWO = 700;
  private static final double FOR_TIMELINE = 560;

  /// The room in a window.
  ///
  /// @param width in pixels
  /// @param height in pixels
  /// @param textSize in percent of the usual one
  public static PaneRoom of(double width, double height, int textSize) {
    double room = width * 100 / textSize;
    Beside beside = room >= FOR_THREE ? Beside.THREE : room >= FOR_TWO ? Beside.TWO : Beside.ONE;
    return new PaneRoom(beside, height * 100 / textSize < FOR_TIMELINE);
  }

  /// Whether a pane can be seen.
  public boolean shows(Arrangement arrangement, Pane pane) {
    return switch (pane) {
      case STAGE -> beside != Beside.ONE || arrangement.front() == pane;
      case WORDS -> !arrangement.isFolded(pane);
      case TIMELINE -> low ? arrangement.timelineWhereLow() : !arrangement.isFolded(pane);
      case DOCS, STATE ->
          switch (beside) {
            case THREE -> !arrangement.isFolded(pane);
            case TWO -> !arrangement.isFolded(pane) && side(arrangement) == pane;
            case ONE -> arrangement.front() == pane;
          };
    };
  }

  /// Which of documentation and state is in front of the other, if they are not both folded.
  public static Pane side(Arrangement arrangement) {
    Pane wanted = arrangement.side();
    Pane other = wanted == Pane.DOCS ? Pane.STATE : Pane.DOCS;
    return arrangement.isFolded(wanted) ? other : wanted;
  }

  /// Whether there is nothing to be seen of documentation and state where they share a place.
  public static boolean isSideFolded(Arrangement arrangement) {
    return arrangement.isFolded(Pane.DOCS) && arrangement.isFolded(Pane.STATE);
  }

  /// Lets a pane be seen.
  public Arrangement shown(Arrangement arrangement, Pane pane) {
    return switch (pane) {
      case WORDS -> arrangement.unfolding(pane);
      case TIMELINE -> low ? arrangement.withTimelineWhereLow(true) : arrangement.unfolding(pane);
      case STAGE -> beside == Beside.ONE ? arrangement.withFront(pane) : arrangement;
      case DOCS, STATE ->
          switch (beside) {
            case THREE -> arrangement.unfolding(pane);
            case TWO -> arrangement.unfolding(pane).withSide(pane);
            case ONE -> arrangement.withFront(pane);
          };
    };
  }

  /// Lets a pane be seen no longer: it folds, with what shares its place; or goes behind the stage,
  /// where it shares its place with that. The stage never goes.
  Arrangement hidden(Arrangement arrangement, Pane pane) {
    return switch (pane) {
      case STAGE -> arrangement;
      case WORDS -> arrangement.folding(Set.of(pane));
      case TIMELINE ->
          low ? arrangement.withTimelineWhereLow(false) : arrangement.folding(Set.of(pane));
      case DOCS, STATE ->
          switch (beside) {
            case THREE -> arrangement.folding(Set.of(pane));
            case TWO -> arrangement.folding(Set.of(Pane.DOCS, Pane.STATE));
            case ONE -> arrangement.withFront(Pane.STAGE);
          };
    };
  }

  public Arrangement toggled(Arrangement arrangement, Pane pane) {
    return shows(arrangement, pane) ? hidden(arrangement, pane) : shown(arrangement, pane);
  }
}
