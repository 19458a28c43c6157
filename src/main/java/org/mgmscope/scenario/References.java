package org.mgmscope.scenario;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mgmscope.mgm.InterfaceKey;
import org.mgmscope.mgm.Router;

/// What a scenario declares, and what refers to it. A reference may come before its declaration, so
/// it is kept until all are read; one that comes after is settled at once.
final class References {
  private record ClientReference(int at, Path path, String name) {}

  private record KeyReference(int at, Path path, InterfaceKey key) {}

  private final Findings findings;
  private final Set<String> clients = new LinkedHashSet<>();
  private final Set<InterfaceKey> keys = new HashSet<>();
  private final List<ClientReference> openClients = new ArrayList<>();
  private final List<KeyReference> openKeys = new ArrayList<>();
  private String clientNames = "";
  private String keyNames = "";
  private boolean tooManyOpen;
  private boolean clientsRead;
  private boolean interfacesRead;
  private boolean clientsKnown = true;
  private boolean interfacesKnown = true;

  References(Findings findings) {
    this.findings = findings;
  }

  /// @param whole false if some client could not be read, so that an unknown name may be its
  void declareClients(List<Router.Client> all, boolean whole) {
    all.forEach(client -> clients.add(client.name()));
    clientNames = Values.shortened(String.join(", ", clients));
    clientsRead = true;
    clientsKnown = whole;
  }

  /// @param whole false if some interface could not be read, so that an unknown key may be its
  void declareInterfaces(List<Router.Interface> all, boolean whole) {
    for (Router.Interface each : all) {
      keys.addAll(each.keys());
    }
    keyNames =
        Values.shortened(
            String.join(", ", keys.stream().sorted().map(InterfaceKey::toString).toList()));
    interfacesRead = true;
    interfacesKnown = whole;
  }

  void client(@Nullable Json value, Path path, @Nullable String name) {
    if (value == null || name == null) {
      return;
    }
    ClientReference reference = new ClientReference(value.at(), path, name);
    if (clientsRead) {
      check(reference);
    } else {
      if (mayStayOpen(value, path)) {
        openClients.add(reference);
      }
    }
  }

  void key(@Nullable Json value, Path path, @Nullable InterfaceKey key) {
    if (value == null || key == null) {
      return;
    }
    KeyReference reference = new KeyReference(value.at(), path, key);
    if (interfacesRead) {
      check(reference);
    } else {
      if (mayStayOpen(value, path)) {
        openKeys.add(reference);
      }
    }
  }

  /// Whether a reference can be kept; the first one that cannot is told.
  private boolean mayStayOpen(Json value, Path path) {
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
    if (clientsRead) {
      openClients.forEach(this::check);
    }
    if (interfacesRead) {
      openKeys.forEach(this::check);
    }
  }

  private void check(ClientReference reference) {
    if (clientsKnown && !clients.contains(reference.name())) {
      findings.add(
          reference.at(),
          reference.path(),
          "unknownClient",
          Values.shortened(reference.name()),
          clientNames);
    }
  }

  private void check(KeyReference reference) {
    if (interfacesKnown && !keys.contains(reference.key())) {
      findings.add(
          reference.at(),
          reference.path(),
          "unknownInterface",
          reference.key().toString(),
          keyNames);
    }
  }
}
