package org.mgmscope.story.router;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.mgmscope.mgm.InterfaceKey;
import org.mgmscope.story.RouterPicture;
import org.mgmscope.text.Markup;
import org.mgmscope.text.Texts;

/// What is written on the router besides what the picture says.
final class RouterTexts {
  private final ResourceBundle texts;

  RouterTexts(Locale locale) {
    texts = Texts.of("org.mgmscope.story", locale);
  }

  private String plain(String key, Object... arguments) {
    return Markup.plain(Markup.parse(texts.getString(key), arguments));
  }

  String manager() {
    return plain("router.manager");
  }

  String idle() {
    return plain("router.idle");
  }

  String forwarder() {
    return plain("router.forwarder");
  }

  String entries(int count) {
    return count == 1 ? plain("router.entries.one") : plain("router.entries.many", count);
  }

  String in() {
    return plain("router.in");
  }

  String out() {
    return plain("router.out");
  }

  String rest(int count) {
    return plain("router.rest", count);
  }

  /// An interface and all that is said of it.
  String whole(RouterPicture.Port port) {
    String name = port.name().isEmpty() ? "" : " " + port.name();
    String hosts =
        port.hosts().stream().map(line -> ", " + line.words()).collect(Collectors.joining());
    return port.key() + name + ": " + port.ownerWords() + ", " + port.igmpWords() + hosts;
  }

  /// A client and all that is said of it.
  String whole(RouterPicture.Card card) {
    String handle = card.handle().isEmpty() ? "" : " " + card.handle();
    return card.name() + handle + ": " + card.said();
  }

  /// A forwarding entry and what becomes of it.
  String whole(RouterPicture.ShownEntry entry) {
    String what = plain("router.entry", entry.pair(), entry.incoming(), keys(entry.outgoing()));
    return switch (entry.fate()) {
      case SAME -> what;
      case ADDED -> what + ": " + plain("router.added");
      case CHANGED -> what + ": " + plain("router.changed");
      case FALLS -> what + ": " + plain("router.falls");
    };
  }

  static String keys(List<InterfaceKey> keys) {
    return keys.isEmpty()
        ? "–"
        : keys.stream().map(InterfaceKey::toString).collect(Collectors.joining(" "));
  }
}
