package org.mgmscope.story.tables;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mgmscope.mgm.Address;
import org.mgmscope.mgm.Clients;
import org.mgmscope.mgm.Handle;
import org.mgmscope.mgm.InterfaceKey;
import org.mgmscope.mgm.State;
import org.mgmscope.text.Filled;
import org.mgmscope.text.Texts;

/// What cells say.
final class Wording {
  static final String NONE = "—";

  private static final double INDEX_WIDTH = 60;
  private static final double INDEX_LEAST = 36;
  private static final double HOP_WIDTH = 104;
  private static final double HOP_LEAST = 96;

  private final ResourceBundle texts;
  private final Locale locale;
  private final boolean hasHops;

  /// @param hasHops whether columns of interface keys have room for next hops
  Wording(boolean hasHops, Locale locale) {
    this.hasHops = hasHops;
    this.locale = locale;
    texts = Texts.of("org.mgmscope.story", locale);
  }

  /// A column of interface keys.
  <K, V> Column<K, V> keyColumn(String name, Function<Item<K, V>, InterfaceKey> key) {
    return Column.of(name, hasHops ? HOP_WIDTH : INDEX_WIDTH, key, InterfaceKey::toString)
        .atLeast(hasHops ? HOP_LEAST : INDEX_LEAST);
  }

  String text(String key) {
    return texts.getString(key);
  }

  String filled(String key, Object... with) {
    return Filled.in(texts.getString(key), with);
  }

  String number(long number) {
    return String.format(locale, "%,d", number);
  }

  String seconds(long seconds) {
    return filled("state.seconds", number(seconds));
  }

  static String keys(List<InterfaceKey> keys) {
    return keys.isEmpty()
        ? NONE
        : String.join(" ", keys.stream().map(InterfaceKey::toString).toList());
  }

  static String orNone(@Nullable Object value) {
    return value == null ? NONE : value.toString();
  }

  static String neighbour(Address address) {
    return address.isNone() ? NONE : address.toString();
  }

  /// The name of the client that has a handle or had it; none for no handle.
  static String client(State state, @Nullable Handle handle) {
    if (handle == null) {
      return NONE;
    }
    Clients.Registered alive = state.clients().registered().get(handle);
    if (alive != null) {
      return alive.client();
    }
    Clients.Destroyed destroyed = state.clients().destroyed().get(handle);
    return destroyed == null ? NONE : destroyed.client();
  }
}
