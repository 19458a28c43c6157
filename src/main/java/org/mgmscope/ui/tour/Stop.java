package org.mgmscope.ui.tour;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mgmscope.settings.Pane;
import org.mgmscope.ui.keys.Command;

/// The stops of the tour, in their order. The title of a stop is the text `tour.title.` and its
/// name, what is said there the text `tour.` and its name.
public enum Stop {
  DOCS(Pane.DOCS, "docs"),
  STAGE(Pane.STAGE, "stage"),
  NEXT(List.of("back", "next"), Command.NEXT, Command.BACK),
  WORDS(Pane.WORDS, "words"),
  STATE(Pane.STATE, "state"),
  TIMELINE(Pane.TIMELINE, "timeline"),
  HELP(List.of("help"), Command.KEYS);

  private static final List<Stop> ALL = List.of(values());

  /// What is pointed at where the buttons themselves have no room.
  private static final String TOOLS = "tools";

  private final @Nullable Pane pane;
  private final List<String> targets;
  private final List<Command> keys;

  Stop(Pane pane, String target) {
    this.pane = pane;
    targets = List.of(target);
    keys = List.of();
  }

  Stop(List<String> buttons, Command... keys) {
    pane = null;
    targets = buttons;
    this.keys = List.of(keys);
  }

  /// The pane that must be seen meanwhile; empty for a stop at what is always there.
  public Optional<Pane> pane() {
    return Optional.ofNullable(pane);
  }

  /// The identifiers of what is pointed at.
  List<String> targets() {
    return targets;
  }

  /// The identifier of what is pointed at if none of those can be seen.
  String instead() {
    return pane == null ? TOOLS : targets.getFirst();
  }

  /// The commands whose keys are told, in the order of the text.
  List<Command> keys() {
    return keys;
  }

  static Stop first() {
    return ALL.getFirst();
  }

  /// How many stops there are.
  static int count() {
    return ALL.size();
  }

  /// Its place among them, from 1.
  int number() {
    return ALL.indexOf(this) + 1;
  }

  boolean isFirst() {
    return this == ALL.getFirst();
  }

  boolean isLast() {
    return this == ALL.getLast();
  }

  /// The stop that is so many further on; the first or the last where there is none.
  Stop moved(int by) {
    return ALL.get(Math.clamp(ALL.indexOf(this) + (long) by, 0, ALL.size() - 1));
  }
}
