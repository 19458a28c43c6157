package org.mgmscope.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mgmscope.mgm.InterfaceKey;

/// What moves when one picture of the router follows another.
public final class Cues {
  private static final int TRAVEL = 700;
  private static final int TURN = 400;

  /// How long the messages of a folded repeat take together: less than a beat that is played.
  private static final int ALL_TRAVELS = 1100;

  private Cues() {}

  /// The cues that lead from a picture to the next, in the order in which they begin. What they
  /// lead to is the next picture as it is.
  public static List<Cue> between(RouterPicture before, RouterPicture now) {
    List<Cue> cues = new ArrayList<>();
    List<RouterPicture.Message> travelling = travelling(now);
    int travel = Math.min(TRAVEL, ALL_TRAVELS / Math.max(1, travelling.size()));
    int then = 0;
    for (RouterPicture.Message message : travelling) {
      cues.add(
          new Cue(
              then,
              travel,
              new Cue.Travel(message.kind(), message.from(), message.to(), message.words())));
      then += travel;
    }
    for (RouterPicture.Card card : now.cards()) {
      if (card.key() == RouterPicture.Key.BREAKS) {
        cues.add(turn(then, Cue.Effect.BREAKS, card.place(), card.handle()));
      }
    }
    Map<PicturePlace, RouterPicture.Card> known = new HashMap<>();
    before.cards().forEach(card -> known.put(card.place(), card));
    for (RouterPicture.Card card : now.cards()) {
      RouterPicture.Card last = known.getOrDefault(card.place(), card);
      if (card.key() != RouterPicture.Key.BREAKS && isOther(last, card)) {
        cues.add(turn(then, Cue.Effect.CHANGES, card.place(), card.handle()));
      }
    }
    for (RouterPicture.ShownEntry entry : now.entries()) {
      Cue.Effect effect =
          switch (entry.fate()) {
            case SAME -> null;
            case ADDED -> Cue.Effect.APPEARS;
            case CHANGED -> Cue.Effect.CHANGES;
            case FALLS -> Cue.Effect.FALLS;
          };
      if (effect != null) {
        cues.add(
            turn(then, effect, new PicturePlace.EntryChip(entry.pair()), entry.pair().toString()));
      }
    }
    Map<InterfaceKey, RouterPicture.Port> old = new HashMap<>();
    before.ports().forEach(port -> old.put(port.key(), port));
    for (RouterPicture.Port port : now.ports()) {
      Cue.Effect effect = effect(old.getOrDefault(port.key(), port), port);
      if (effect != null) {
        cues.add(turn(then, effect, new PicturePlace.Port(port.key()), port.igmpWords()));
      }
    }
    return List.copyOf(cues);
  }

  /// What travels in a beat, one after the other: what its cues tell, in their order.
  public static List<RouterPicture.Message> travelling(RouterPicture now) {
    List<RouterPicture.Message> found = new ArrayList<>(now.sent());
    now.messages().stream().filter(message -> !message.waits()).forEach(found::add);
    return found;
  }

  /// Whether something has become of a client: a handle, a crash, what it has taken.
  private static boolean isOther(RouterPicture.Card before, RouterPicture.Card now) {
    return before.key() != now.key()
        || !before.crashed().equals(now.crashed())
        || !before.taken().equals(now.taken());
  }

  private static Cue turn(int at, Cue.Effect effect, PicturePlace place, String words) {
    return new Cue(at, TURN, new Cue.Turn(effect, place, words));
  }

  private static Cue.@Nullable Effect effect(RouterPicture.Port before, RouterPicture.Port now) {
    if (before.igmp() != now.igmp()) {
      return switch (now.igmp()) {
        case DISABLED -> Cue.Effect.DIMS;
        case ENABLED -> Cue.Effect.SHINES;
        case ABSENT -> Cue.Effect.CHANGES;
      };
    }
    boolean same = before.owner() == now.owner() && before.hosts().equals(now.hosts());
    return same ? null : Cue.Effect.CHANGES;
  }

  /// When the last one is over, in milliseconds of normal speed.
  public static int length(List<Cue> cues) {
    return cues.stream().mapToInt(Cue::ends).max().orElse(0);
  }
}
