package org.mgmscope.scenario;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.mgmscope.mgm.InterfaceKey;
import org.mgmscope.mgm.Router;
import org.mgmscope.text.Shortened;

/// What a scenario declares, as far as others refer to it.
///
/// @param all what may be referred to
/// @param told the same, as a problem tells it
/// @param whole false if one of them could not be read, so that what is unknown may be its
record Declared<E>(Set<E> all, String told, boolean whole) {
  /// Where nothing is declared that could be referred to: that is told, and not that every name is
  /// unknown.
  static <E> Declared<E> missing() {
    return new Declared<>(Set.of(), "", false);
  }

  static Declared<String> clients(List<Router.Client> all, boolean whole) {
    Set<String> names = new LinkedHashSet<>();
    all.forEach(client -> names.add(client.name()));
    return new Declared<>(names, Shortened.of(String.join(", ", names)), whole);
  }

  static Declared<InterfaceKey> interfaces(List<Router.Interface> all, boolean whole) {
    Set<InterfaceKey> keys = new HashSet<>();
    for (Router.Interface each : all) {
      keys.addAll(each.keys());
    }
    String told =
        Shortened.of(
            String.join(", ", keys.stream().sorted().map(InterfaceKey::toString).toList()));
    return new Declared<>(keys, told, whole);
  }

  /// Whether it is known that there is no such thing.
  boolean lacks(E what) {
    return whole && !all.contains(what);
  }
}
