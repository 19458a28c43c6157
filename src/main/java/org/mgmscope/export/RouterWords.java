package org.mgmscope.export;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.mgmscope.mgm.InterfaceKey;
import org.mgmscope.story.RouterPicture;
import org.mgmscope.text.Filled;

/// What is seen of the router, in words, for who does not see it.
record RouterWords(ResourceBundle texts) {
  String of(RouterPicture picture) {
    List<String> parts = new ArrayList<>();
    for (RouterPicture.Card card : picture.cards()) {
      parts.add(with(card.name(), Stream.of(card.handle(), card.said())));
    }
    for (RouterPicture.Port port : picture.ports()) {
      Stream<String> hosts = port.hosts().stream().map(RouterPicture.HostLine::words);
      parts.add(
          with(
              Filled.in(texts.getString("interface"), port.key(), port.name()),
              Stream.concat(Stream.of(port.ownerWords(), port.igmpWords()), hosts)));
    }
    for (RouterPicture.ShownEntry entry : picture.entries()) {
      parts.add(
          Filled.in(
              texts.getString("entry"),
              entry.pair(),
              entry.incoming(),
              entry.outgoing().stream().map(InterfaceKey::toString).collect(joining(" "))));
    }
    int more = picture.total() - picture.entries().size();
    if (more > 0) {
      parts.add(Filled.in(texts.getString("moreEntries"), more));
    }
    return String.join(". ", parts) + ".";
  }

  private static String with(String name, Stream<String> said) {
    String all = said.filter(each -> !each.isEmpty()).collect(joining(", "));
    return all.isEmpty() ? name : name + ": " + all;
  }
}
