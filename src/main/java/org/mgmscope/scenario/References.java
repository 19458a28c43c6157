package org.mgmscope.scenario;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mgmscope.json.Findings;
import org.mgmscope.json.Json;
import org.mgmscope.json.Trail;
import org.mgmscope.mgm.InterfaceKey;
import org.mgmscope.text.Shortened;

/// What a scenario declares, and what refers to it. A reference may come before its declaration, so
/// it is kept until all are read; one that comes after is settled at once.
final class References {
  private record ClientReference(int at, Trail path, String name) {}

  private record KeyReference(int at, Trail path, InterfaceKey key) {}

  private final Findings findings;
  private final List<ClientReference> openClients = new ArrayList<>();
  private final List<KeyReference> openKeys = new ArrayList<>();
  private @Nullable Declared<String> clients;
  private @Nullable Declared<InterfaceKey> interfaces;
  private boolean tooManyOpen;

  References(Findings findings) {
    this.findings = findings;
  }

  void declareClients(Declared<String> all) {
    clients = all;
  }

  void declareInterfaces(Declared<InterfaceKey> all) {
    interfaces = all;
  }

  void client(@Nullable Json value, Trail path, @Nullable String name) {
    if (value == null || name == null) {
      return;
    }
    ClientReference reference = new ClientReference(value.at(), path, name);
    if (clients != null) {
      check(reference, clients);
    } else {
      if (mayStayOpen(value, path)) {
        openClients.add(reference);
      }
    }
  }

  void key(@Nullable Json value, Trail path, @Nullable InterfaceKey key) {
    if (value == null || key == null) {
      return;
    }
    KeyReference reference = new KeyReference(value.at(), path, key);
    if (interfaces != null) {
      check(reference, interfaces);
    } else {
      if (mayStayOpen(value, path)) {
        openKeys.add(reference);
      }
    }
  }

  /// Whether a reference can be kept; the first one that cannot is told.
  private boolean mayStayOpen(Json value, Trail path) {
    int open = openClients.size() + openKeys.size();
    if (open == Limits.OPEN && !tooManyOpen) {
      tooManyOpen = true;
      findings.add(value.at(), path, "tooManyOpen", Integer.toString(Limits.OPEN));
    }
    return open < Limits.OPEN;
  }

  /// Settles what is still open: the file has been read. Where a list of declarations is missing,
  /// that is told, and not that every name is unknown.
  void settle() {
    if (clients != null) {
      Declared<String> known = clients;
      openClients.forEach(each -> check(each, known));
    }
    if (interfaces != null) {
      Declared<InterfaceKey> known = interfaces;
      openKeys.forEach(each -> check(each, known));
    }
  }

  private void check(ClientReference reference, Declared<String> known) {
    if (known.lacks(reference.name())) {
      String name = Shortened.of(reference.name());
      if (known.all().isEmpty()) {
        findings.add(reference.at(), reference.path(), "unknownClientOfNone", name);
      } else {
        findings.add(reference.at(), reference.path(), "unknownClient", name, known.told());
      }
    }
  }

  private void check(KeyReference reference, Declared<InterfaceKey> known) {
    if (known.lacks(reference.key())) {
      String key = reference.key().toString();
      if (known.all().isEmpty()) {
        findings.add(reference.at(), reference.path(), "unknownInterfaceOfNone", key);
      } else {
        findings.add(reference.at(), reference.path(), "unknownInterface", key, known.told());
      }
    }
  }
}
