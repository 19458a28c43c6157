package org.mgmscope.ui;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// The router as somebody keeps it on paper who reads nothing but a trace.
final class Paper {
  /// A client: its handle, or the destroyed one that it had last.
  record Client(String name, int protocolId, int componentId, String handle, boolean destroyed) {}

  record Port(String owner, String igmp) {}

  record Membership(String client, String key, String pair) {}

  record ForwardingEntry(
      String incoming, List<String> outgoing, List<String> disabled, long packets) {}

  private static final String NONE = "—";

  final Map<String, Client> clients = new LinkedHashMap<>();
  private final Set<String> crashed = new HashSet<>();
  private final Set<String> dead = new HashSet<>();
  final Map<String, Port> ports = new LinkedHashMap<>();
  final Map<String, Membership> memberships = new TreeMap<>();
  final Map<String, ForwardingEntry> entries = new TreeMap<>();
  private final Map<String, String> names;

  /// @param state as the last line of a trace gives it
  /// @param file the scenario
  Paper(JsonObject state, JsonObject file) {
    names = new LinkedHashMap<>();
    for (JsonElement each : file.getAsJsonArray("interfaces")) {
      JsonObject declared = each.getAsJsonObject();
      names.put(declared.get("index").getAsString(), declared.get("name").getAsString());
    }
    for (JsonElement each : file.getAsJsonArray("clients")) {
      JsonObject client = each.getAsJsonObject();
      JsonElement component = client.get("componentId");
      String name = client.get("name").getAsString();
      clients.put(
          name,
          new Client(
              name,
              client.get("protocolId").getAsInt(),
              component == null ? 0 : component.getAsInt(),
              NONE,
              false));
    }
    for (JsonElement each : state.getAsJsonArray("clients")) {
      JsonObject client = each.getAsJsonObject();
      if (!client.get("handle").isJsonNull()) {
        handle(client.get("name").getAsString(), client.get("handle").getAsString(), false);
      }
    }
    for (JsonElement each : state.getAsJsonArray("interfaces")) {
      JsonObject port = each.getAsJsonObject();
      String owner = port.get("owner").isJsonNull() ? NONE : port.get("owner").getAsString();
      ports.put(
          port.get("interface").getAsString(), new Port(owner, port.get("igmp").getAsString()));
    }
    for (JsonElement each : state.getAsJsonArray("memberships")) {
      add(each.getAsJsonObject());
    }
    for (JsonElement each : state.getAsJsonArray("mfes")) {
      JsonObject mfe = each.getAsJsonObject();
      put(mfe, mfe.get("packets").getAsLong());
    }
  }

  private Paper(Paper other) {
    names = other.names;
    clients.putAll(other.clients);
    crashed.addAll(other.crashed);
    dead.addAll(other.dead);
    ports.putAll(other.ports);
    memberships.putAll(other.memberships);
    entries.putAll(other.entries);
  }

  /// The paper after one more line.
  Paper after(JsonObject line) {
    Paper next = new Paper(this);
    switch (line.get("kind").getAsString()) {
      case "change" -> next.change(line);
      case "stimulus" -> {
        if (line.get("what").getAsString().equals("crash")) {
          next.crashed.add(text(line, "client"));
        }
      }
      case "forward" -> next.count(line);
      case "drop" -> {
        if (line.get("reason").getAsString().equals("noReceivers")) {
          next.count(line);
        }
      }
      default -> {}
    }
    return next;
  }

  private void change(JsonObject line) {
    String op = line.get("op").getAsString();
    switch (line.get("what").getAsString() + " " + op) {
      case "handle created" -> register(line);
      case "handle destroyed" -> {
        dead.add(text(line, "handle"));
        handle(text(line, "client"), text(line, "handle"), true);
      }
      case "ownership taken" -> own(text(line, "interface"), text(line, "client"), "enabled");
      case "ownership released" -> disown(text(line, "interface"), text(line, "client"));
      case "igmp disabled", "igmp enabled" -> {
        Port port = ports.get(text(line, "interface"));
        ports.put(text(line, "interface"), new Port(port.owner(), op));
      }
      case "membership added" -> add(line);
      case "membership removed" -> memberships.values().remove(membership(line));
      case "mfe added" -> put(line, 0);
      case "mfe updated" -> put(line, entries.get(pairOrder(line)).packets());
      case "mfe removed" -> entries.remove(pairOrder(line));
      default -> {}
    }
  }

  private void register(JsonObject line) {
    crashed.remove(text(line, "client"));
    handle(text(line, "client"), text(line, "handle"), false);
  }

  private void handle(String client, String handle, boolean destroyed) {
    Client old = clients.get(client);
    clients.put(client, new Client(client, old.protocolId(), old.componentId(), handle, destroyed));
  }

  private void own(String key, String client, String igmp) {
    Port port = ports.get(key);
    ports.put(
        key, client.equals("IGMP") ? new Port(port.owner(), igmp) : new Port(client, port.igmp()));
  }

  private void disown(String key, String client) {
    Port port = ports.get(key);
    ports.put(
        key,
        client.equals("IGMP") ? new Port(port.owner(), "absent") : new Port(NONE, port.igmp()));
  }

  private void add(JsonObject of) {
    memberships.put(order(of), membership(of));
  }

  private static Membership membership(JsonObject of) {
    return new Membership(text(of, "client"), text(of, "interface"), pair(of));
  }

  private void put(JsonObject of, long packets) {
    entries.put(
        pairOrder(of),
        new ForwardingEntry(
            text(of, "incoming"),
            strings(of.getAsJsonArray("outgoing")),
            strings(of.getAsJsonArray("disabled")),
            packets));
  }

  private void count(JsonObject line) {
    String key = pairOrder(line);
    ForwardingEntry old = entries.get(key);
    entries.put(
        key,
        new ForwardingEntry(
            old.incoming(),
            old.outgoing(),
            old.disabled(),
            old.packets() + line.get("count").getAsLong()));
  }

  boolean isDead(JsonElement handle) {
    return !handle.isJsonNull() && dead.contains(handle.getAsString());
  }

  /// The cells of each row of a table by what identifies the row, in the order of the table.
  Map<String, List<String>> table(String name) {
    Map<String, List<String>> rows = new LinkedHashMap<>();
    switch (name) {
      case "clients" -> clients.values().forEach(client -> rows.put(client.name(), cells(client)));
      case "interfaces" -> ports.forEach((key, port) -> rows.put(key, cells(key, port)));
      case "mfes" -> entries.forEach((order, entry) -> rows.put(order, cells(order, entry)));
      case "memberships" ->
          memberships.forEach(
              (order, each) -> rows.put(order, List.of(each.client(), each.key(), each.pair())));
      default -> throw new IllegalArgumentException(name);
    }
    return rows;
  }

  private List<String> cells(Client client) {
    List<String> taken =
        ports.entrySet().stream()
            .filter(
                port ->
                    port.getValue().owner().equals(client.name())
                        || (client.name().equals("IGMP")
                            && !port.getValue().igmp().equals("absent")))
            .map(Map.Entry::getKey)
            .toList();
    return List.of(
        crashed.contains(client.name()) ? client.name() + " (crashed)" : client.name(),
        client.destroyed() ? client.handle() + " destroyed" : client.handle(),
        String.valueOf(client.protocolId()),
        String.valueOf(client.componentId()),
        list(taken));
  }

  private List<String> cells(String key, Port port) {
    String index = key.contains("@") ? key.substring(0, key.indexOf('@')) : key;
    String igmp = port.igmp().equals("absent") ? NONE : port.igmp();
    return List.of(key, names.get(index), port.owner(), igmp);
  }

  private static List<String> cells(String order, ForwardingEntry entry) {
    String out = list(entry.outgoing());
    return List.of(
        shown(order),
        entry.incoming(),
        entry.disabled().isEmpty() ? out : out + " (disabled: " + list(entry.disabled()) + ")",
        String.format(java.util.Locale.ROOT, "%,d", entry.packets()));
  }

  private static String list(List<String> keys) {
    return keys.isEmpty() ? NONE : String.join(" ", keys);
  }

  /// Sorts as tables do: by interface, then group, then source, then the client's handle.
  private String order(JsonObject of) {
    String[] key = text(of, "interface").split("@", 2);
    String handle = clients.get(text(of, "client")).handle().substring(1);
    return "%010d %s %s %10s"
        .formatted(
            Long.parseLong(key[0]), key.length == 1 ? "" : wide(key[1]), pairOrder(of), handle);
  }

  private static String pairOrder(JsonObject of) {
    return wide(text(of, "group")) + " " + wide(text(of, "source"));
  }

  private static String wide(String address) {
    if (address.equals("*")) {
      return "*";
    }
    List<String> wide = new ArrayList<>();
    for (String part : address.split("\\.", -1)) {
      wide.add("%03d".formatted(Integer.parseInt(part)));
    }
    return String.join(".", wide);
  }

  private static String shown(String pairOrder) {
    String[] parts = pairOrder.split(" ", -1);
    return "(" + narrow(parts[1]) + ", " + narrow(parts[0]) + ")";
  }

  private static String narrow(String wide) {
    return wide.equals("*") ? wide : wide.replaceAll("\\b0+(?=\\d)", "");
  }

  private static String pair(JsonObject of) {
    return "(" + text(of, "source") + ", " + text(of, "group") + ")";
  }

  private static List<String> strings(JsonArray array) {
    return array.asList().stream().map(JsonElement::getAsString).toList();
  }

  private static String text(JsonObject of, String member) {
    return of.get(member).getAsString();
  }
}
