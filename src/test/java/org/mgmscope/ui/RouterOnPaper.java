package org.mgmscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;

/// Compares the picture of the router in the scene with what a trace says.
final class RouterOnPaper {
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
  private static final int MOST_ENTRIES = 6;
  private static final String ADMINISTRATION = "Admin program";

  private final Parent root;
  private final Trace trace;

  RouterOnPaper(Parent root, Trace trace) {
    this.root = root;
    this.trace = trace;
  }

  void compare(int beat) {
    Paper now = trace.after(beat);
    cards(beat, now);
    ports(beat, now);
    entries(beat);
    path(beat);
    message(beat);
  }

  private void cards(int beat, Paper now) {
    List<String> shown = new ArrayList<>();
    for (Node card : root.lookupAll(".stage-card")) {
      if (text(card, ".stage-name").equals(ADMINISTRATION)) {
        continue;
      }
      boolean broken = card.lookup(".key").getStyleClass().contains("key-broken");
      shown.add(text(card, ".stage-name") + " " + text(card, ".stage-handle") + " " + broken);
    }
    List<String> expected =
        now.clients.values().stream()
            .map(client -> client.name() + " " + key(client) + " " + client.destroyed())
            .toList();
    assertThat(shown).as("cards at beat %d", beat).isEqualTo(expected);
  }

  private static String key(Paper.Client client) {
    return client.handle().equals("—") ? "" : client.handle();
  }

  private void ports(int beat, Paper now) {
    List<String> shown = new ArrayList<>();
    for (Node port : root.lookupAll(".port")) {
      shown.add(
          text(port, ".port-number")
              + " "
              + text(port, ".port-owner")
              + " "
              + text(port, ".badge"));
    }
    List<String> expected = new ArrayList<>();
    now.ports.forEach(
        (key, port) -> {
          String owner = port.owner().equals("—") ? "no owner" : port.owner();
          String badge =
              switch (port.igmp()) {
                case "absent" -> "no IGMP";
                case "enabled" -> "● IGMP enabled";
                default -> "‖ IGMP disabled";
              };
          expected.add(key + " " + owner + " " + badge);
        });
    assertThat(shown).as("ports at beat %d", beat).containsExactlyInAnyOrderElementsOf(expected);
  }

  private void entries(int beat) {
    Map<String, List<String>> before = trace.before(beat).table("mfes");
    Map<String, List<String>> after = trace.after(beat).table("mfes");
    Set<String> keys = new LinkedHashSet<>(after.keySet());
    keys.addAll(before.keySet());
    assertThat(keys).hasSizeLessThanOrEqualTo(MOST_ENTRIES);
    List<String> expected = new ArrayList<>();
    for (String key : keys) {
      List<String> cells = after.getOrDefault(key, before.get(key));
      String sign = before.containsKey(key) ? after.containsKey(key) ? "" : "− " : "+ ";
      expected.add(sign + "MFE " + cells.getFirst());
    }
    List<String> shown =
        root.lookupAll(".entry").stream()
            .map(node -> ((Label) node).getText().replace("≠ ", ""))
            .toList();
    assertThat(shown).as("entries at beat %d", beat).containsExactlyInAnyOrderElementsOf(expected);
  }

  /// From the incoming interface to each outgoing one: an arrow head for each.
  private void path(int beat) {
    List<String> current =
        root.lookupAll(".entry").stream()
            .filter(node -> node.getPseudoClassStates().contains(CURRENT))
            .map(node -> ((Label) node).getText())
            .toList();
    long heads =
        root.lookupAll(".stage-head-shape").stream()
            .filter(node -> node.getStyleClass().stream().anyMatch(s -> s.startsWith("path")))
            .count();
    if (current.isEmpty()) {
      assertThat(heads).as("path at beat %d", beat).isZero();
      return;
    }
    String pair = current.getFirst().substring(current.getFirst().indexOf('('));
    List<String> cells = row(beat, pair);
    String list = cells.get(2).replaceFirst(" \\(.*", "");
    long outgoing = list.equals("—") ? 0 : list.split(" ", -1).length;
    assertThat(heads).as("path of %s at beat %d", pair, beat).isEqualTo(outgoing + 1);
  }

  private List<String> row(int beat, String pair) {
    for (Paper paper : List.of(trace.after(beat), trace.before(beat))) {
      for (List<String> cells : paper.table("mfes").values()) {
        if (cells.getFirst().equals(pair)) {
          return cells;
        }
      }
    }
    throw new AssertionError(pair + " is no MFE at beat " + beat);
  }

  private void message(int beat) {
    List<String> shown =
        root.lookupAll(".message").stream().map(node -> ((Label) node).getText()).toList();
    if (beat == 0) {
      assertThat(shown).isEmpty();
      return;
    }
    JsonObject head = trace.line(trace.beat(beat).first());
    switch (Trace.kind(head)) {
      case "call", "callback" ->
          assertThat(shown)
              .as("beat %d: %s", beat, head)
              .singleElement()
              .asString()
              .startsWith((isLost(head) ? "✕ " : "") + head.get("function").getAsString() + "(");
      case "return" -> {
        String sign = Trace.isRefusal(head) ? "⊘ " : "";
        assertThat(shown)
            .as("beat %d: %s", beat, head)
            .containsExactly(sign + head.get("code").getAsString());
      }
      case "stimulus" -> {
        boolean travels = List.of("packet", "report", "leave").contains(text(head, "what"));
        assertThat(shown).as("beat %d: %s", beat, head).hasSize(travels ? 1 : 0);
      }
      case "drop" -> assertThat(shown).singleElement().asString().startsWith("✕ ");
      default -> assertThat(shown).as("beat %d", beat).isEmpty();
    }
  }

  /// Of a callback: whether the client that it is for has crashed.
  private static boolean isLost(JsonObject line) {
    return line.has("delivered") && !line.get("delivered").getAsBoolean();
  }

  private static String text(JsonObject of, String member) {
    return of.get(member).getAsString();
  }

  private static String text(Node within, String query) {
    return ((Label) within.lookup(query)).getText();
  }
}
