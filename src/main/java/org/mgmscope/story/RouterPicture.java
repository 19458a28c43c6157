package org.mgmscope.story;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mgmscope.mgm.InterfaceKey;
import org.mgmscope.mgm.Ports;
import org.mgmscope.mgm.SourceGroup;

/// The router at a beat, as data: all that the stage shows of it, and nothing of how.
///
/// @param inside what MGM is in the middle of, the outermost call first
/// @param toCome what is still to come in the outermost call
/// @param entries the forwarding entries that have a row, in the order of the rows, and after them
///   those without a row that the beat or the selection is about
/// @param drawn the one of them whose path is drawn: that of the beat, of the selection, or the
///   first; null if there is none
/// @param total how many forwarding entries there are
/// @param messages what is on its way at this beat: the message of the beat, and before it those
///   that wait for their return
/// @param sent what has been on its way already in this beat, one after the other, where it is a
///   folded repeat
/// @param flowing whether packets go along the path in this beat
/// @param stuck whether MGM is in a deadlock
public record RouterPicture(
    List<Card> cards,
    List<String> inside,
    List<String> toCome,
    List<ShownEntry> entries,
    @Nullable SourceGroup drawn,
    int total,
    List<Port> ports,
    List<Message> messages,
    List<Message> sent,
    boolean flowing,
    boolean stuck) {
  public RouterPicture {
    cards = List.copyOf(cards);
    inside = List.copyOf(inside);
    toCome = List.copyOf(toCome);
    entries = List.copyOf(entries);
    ports = List.copyOf(ports);
    messages = List.copyOf(messages);
    sent = List.copyOf(sent);
  }

  /// What has become of a client's key.
  public enum Key {
    /// It has never had one.
    NONE,
    ALIVE,
    /// It breaks in this beat.
    BREAKS,
    BROKEN
  }

  /// A client, or whoever calls without a name.
  ///
  /// @param place a [PicturePlace.Client], or [PicturePlace.Administration]
  /// @param owner which of the owners it is, for its colour and pattern; -1 for who can own nothing
  /// @param handle its handle, or the destroyed one that it had last; empty if it never had one
  /// @param taken what it has taken, in words
  /// @param crashed in words, or empty
  /// @param waits in words, if it has called and waits for the return, else empty
  /// @param current whether the beat is about it
  public record Card(
      PicturePlace place,
      String name,
      int owner,
      String handle,
      Key key,
      String taken,
      String crashed,
      String waits,
      boolean current) {
    /// All that is said under its name.
    public String said() {
      return Stream.of(crashed, taken, waits)
          .filter(each -> !each.isEmpty())
          .collect(Collectors.joining(" · "));
    }
  }

  /// What the beat does to a forwarding entry.
  public enum Fate {
    SAME,
    ADDED,
    CHANGED,
    FALLS
  }

  /// A forwarding entry.
  ///
  /// @param row its row, from 0; -1 if it has none
  /// @param current whether the beat is about it
  public record ShownEntry(
      SourceGroup pair,
      InterfaceKey incoming,
      List<InterfaceKey> outgoing,
      Fate fate,
      int row,
      boolean current) {
    public ShownEntry {
      outgoing = List.copyOf(outgoing);
    }
  }

  /// An interface, or one next hop of it.
  ///
  /// @param owner which of the owners has it, as in [Card]; -1 if none does
  /// @param ownerWords the owner's name, or that there is none
  /// @param silent whether its owner has crashed, and answers no more
  /// @param igmpWords how IGMP stands there
  /// @param current whether the beat is about it
  /// @param hosts what is heard and sent under it, a line each
  public record Port(
      InterfaceKey key,
      String name,
      int owner,
      String ownerWords,
      boolean silent,
      Ports.Igmp igmp,
      String igmpWords,
      boolean current,
      List<HostLine> hosts) {
    public Port {
      hosts = List.copyOf(hosts);
    }
  }

  /// A line under an interface.
  ///
  /// @param waiting whether it is a report that must wait for ENABLE
  public record HostLine(String words, boolean waiting) {}

  /// Something on its way.
  ///
  /// @param waits whether it is a call that waits for its return
  public record Message(
      Cue.Message kind, PicturePlace from, PicturePlace to, String words, boolean waits) {}

  /// The forwarding entry whose path is drawn, or null.
  public @Nullable ShownEntry path() {
    return entries.stream().filter(entry -> entry.pair().equals(drawn)).findFirst().orElse(null);
  }
}
