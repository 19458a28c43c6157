package org.mgmscope.story.router;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mgmscope.mgm.InterfaceKey;
import org.mgmscope.story.Beats;
import org.mgmscope.story.MfeRows;
import org.mgmscope.story.PicturePlace;
import org.mgmscope.story.RouterPicture;
import org.mgmscope.story.RouterPictures;

/// What the router of a lesson ever needs of room, in natural pixels: found by looking at its
/// beats. Of a long run some beats are looked at.
///
/// @param cards those who call MGM, in their order
/// @param ports the interfaces, in their order
/// @param manager all that MGM says of itself, a list of lines for each different beat
/// @param said the words of all messages between clients and MGM
/// @param below the words of all messages under the interfaces
/// @param hostLines how many lines stand under an interface at most
/// @param entries how many forwarding entries there are at most
/// @param entryWidth how wide the widest of them is
/// @param whole whether each beat was looked at
public record RouterNeeds(
    List<Card> cards,
    List<Port> ports,
    Set<List<String>> manager,
    Set<String> said,
    Set<String> below,
    int hostLines,
    int entries,
    double entryWidth,
    boolean whole) {
  private static final int MOST_BEATS = 600;
  private static final int MOST_PORTS = 20_000;
  private static final double WIDEST_CARD = 200;
  private static final double WIDEST_PORT = 170;
  private static final double WIDEST_NAME = 84;

  public RouterNeeds {
    cards = List.copyOf(cards);
    ports = List.copyOf(ports);
    manager = Set.copyOf(manager);
    said = Set.copyOf(said);
    below = Set.copyOf(below);
  }

  /// Who calls MGM.
  ///
  /// @param width of it whole
  /// @param chip how wide it is as a chip
  /// @param touched by how many beats
  public record Card(PicturePlace place, double width, double chip, int touched) {}

  /// An interface.
  ///
  /// @param width of it whole
  /// @param chip how wide it is as a chip
  /// @param touched by how many beats
  public record Port(InterfaceKey key, double width, double chip, int touched) {}

  public static RouterNeeds of(Beats beats, Locale locale) {
    return new Search(beats, locale).found();
  }

  private static final class Search {
    private final Map<PicturePlace, Card> cards = new LinkedHashMap<>();
    private final Map<InterfaceKey, Port> ports = new LinkedHashMap<>();
    private final Map<String, Double> widths = new HashMap<>();
    private final Set<List<String>> manager = new LinkedHashSet<>();
    private final Set<String> said = new LinkedHashSet<>();
    private final Set<String> below = new LinkedHashSet<>();
    private final boolean whole;
    private int hostLines;
    private int entries;
    private double entryWidth;

    Search(Beats beats, Locale locale) {
      Beats single = beats.unfolded();
      RouterPictures pictures = new RouterPictures(single, locale);
      MfeRows none = new MfeRows(beats.run(), 0);
      int interfaces = Math.max(1, pictures.at(0, null, none).ports().size());
      int most = Math.clamp(MOST_PORTS / interfaces, 20, MOST_BEATS);
      int step = single.count() / most + 1;
      whole = step == 1;
      for (int beat = 0; beat <= single.count(); beat += step) {
        take(pictures.at(single.last(beat), null, none));
      }
      takeRepeats(beats.folded(), locale, step);
    }

    /// What is told of a repeat while it is folded. Which are open changes nothing.
    private void takeRepeats(Beats folded, Locale locale, int step) {
      RouterPictures pictures = new RouterPictures(folded, locale);
      MfeRows none = new MfeRows(folded.run(), 0);
      for (int beat = 1; beat <= folded.count(); beat += step) {
        if (folded.isFolded(beat)) {
          take(pictures.at(folded.last(beat), null, none));
        }
      }
    }

    private void take(RouterPicture picture) {
      picture.cards().forEach(this::take);
      picture.ports().forEach(this::take);
      manager.add(ManagerDrawer.lines(picture));
      for (RouterPicture.Message message : picture.messages()) {
        if (!message.waits()) {
          (isBelow(message) ? below : said).add(message.words());
        }
      }
      long falling =
          picture.entries().stream()
              .filter(entry -> entry.fate() == RouterPicture.Fate.FALLS)
              .count();
      entries = Math.max(entries, picture.total() + (int) falling);
      for (RouterPicture.ShownEntry entry : picture.entries()) {
        entryWidth = Math.max(entryWidth, ForwarderDrawer.width(entry));
      }
    }

    private void take(RouterPicture.Card card) {
      Card before = cards.getOrDefault(card.place(), new Card(card.place(), 0, 0, 0));
      double width = Math.min(CardDrawer.width(card, this::small), WIDEST_CARD);
      double chip = Math.min(CardDrawer.chipWidth(card), WIDEST_NAME);
      cards.put(
          card.place(),
          new Card(
              card.place(),
              Math.max(before.width, width),
              Math.max(before.chip, chip),
              before.touched + (card.current() ? 1 : 0)));
    }

    private void take(RouterPicture.Port port) {
      Port before = ports.getOrDefault(port.key(), new Port(port.key(), 0, 0, 0));
      double width = PortDrawer.width(port, this::small);
      for (RouterPicture.HostLine line : port.hosts()) {
        width = Math.max(width, PortDrawer.width(line));
      }
      hostLines = Math.max(hostLines, port.hosts().size());
      ports.put(
          port.key(),
          new Port(
              port.key(),
              Math.max(before.width, Math.min(width, WIDEST_PORT)),
              Math.max(before.chip, Math.min(PortDrawer.chipWidth(port), WIDEST_NAME)),
              before.touched + (port.current() ? 1 : 0)));
    }

    private double small(String words) {
      return widths.computeIfAbsent(words, Type.SMALL::width);
    }

    RouterNeeds found() {
      return new RouterNeeds(
          new ArrayList<>(cards.values()),
          new ArrayList<>(ports.values()),
          manager,
          said,
          below,
          hostLines,
          entries,
          Math.max(entryWidth, ForwarderDrawer.LEAST),
          whole);
    }
  }

  /// The same with only some of the interfaces: those that the most beats touch.
  RouterNeeds withPorts(int count) {
    Set<Port> most =
        ports.stream()
            .sorted(Comparator.comparingInt(Port::touched).reversed())
            .limit(count)
            .collect(Collectors.toSet());
    return new RouterNeeds(
        cards,
        ports.stream().filter(most::contains).toList(),
        manager,
        said,
        below,
        hostLines,
        entries,
        entryWidth,
        false);
  }

  static boolean isBelow(RouterPicture.Message message) {
    return message.from() instanceof PicturePlace.Hosts
        || message.to() instanceof PicturePlace.Hosts;
  }
}
