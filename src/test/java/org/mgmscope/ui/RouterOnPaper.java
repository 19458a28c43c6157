package org.mgmscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.scene.Parent;
import org.mgmscope.story.PicturePlace;
import org.mgmscope.story.RouterPicture;
import org.mgmscope.story.drawing.Glyph;
import org.mgmscope.ui.stage.RouterView;

/// Compares the picture of the router in the scene with what a trace says.
final class RouterOnPaper {
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
    Drawings drawn = Drawings.in(root);
    List<String> shown = new ArrayList<>();
    for (PicturePlace.Client client : drawn.parts(PicturePlace.Client.class)) {
      List<String> words = drawn.words(client);
      assertThat(words).contains(client.name());
      String handle = words.stream().filter(each -> each.matches("H[0-9]+")).findFirst().orElse("");
      boolean chip = words.size() == 1;
      String told = chip ? key(now.clients.get(client.name())) : handle;
      shown.add(client.name() + " " + told + " " + drawn.has(client, Glyph.BROKEN_KEY));
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
    Drawings drawn = Drawings.in(root);
    List<String> keys =
        drawn.parts(PicturePlace.Port.class).stream().map(port -> port.key().toString()).toList();
    assertThat(keys)
        .as("ports at beat %d", beat)
        .containsExactlyInAnyOrderElementsOf(now.ports.keySet());
    for (PicturePlace.Port port : drawn.parts(PicturePlace.Port.class)) {
      String key = port.key().toString();
      String owner = now.ports.get(key).owner();
      List<String> words = drawn.words(port);
      boolean enabled = now.ports.get(key).igmp().equals("enabled");
      boolean disabled = now.ports.get(key).igmp().equals("disabled");
      assertThat(drawn.has(port, Glyph.ENABLED)).as("%s at %d", key, beat).isEqualTo(enabled);
      assertThat(drawn.has(port, Glyph.PAUSED)).as("%s at %d", key, beat).isEqualTo(disabled);
      assertThat(words.getFirst()).isEqualTo(key);
      if (words.size() > 1) {
        assertThat(words.get(2)).startsWith(owner.equals("—") ? "no owner" : owner);
      }
    }
  }

  private void entries(int beat) {
    Map<String, List<String>> before = trace.before(beat).table("mfes");
    Map<String, List<String>> after = trace.after(beat).table("mfes");
    Set<String> keys = new LinkedHashSet<>(after.keySet());
    keys.addAll(before.keySet());
    List<String> expected = new ArrayList<>();
    for (String key : keys) {
      List<String> cells = after.getOrDefault(key, before.get(key));
      String sign = before.containsKey(key) ? after.containsKey(key) ? "" : "− " : "+ ";
      expected.add(sign + cells.getFirst());
    }
    Drawings drawn = Drawings.in(root);
    List<String> shown = new ArrayList<>();
    for (PicturePlace.EntryChip entry : drawn.parts(PicturePlace.EntryChip.class)) {
      String sign = drawn.has(entry, Glyph.MINUS) ? "− " : "";
      shown.add((drawn.has(entry, Glyph.PLUS) ? "+ " : sign) + drawn.words(entry).getFirst());
    }
    assertThat(expected).as("entries at beat %d", beat).containsAll(shown);
    if (!drawn.hasStrip()) {
      assertThat(shown).as("entries at beat %d", beat).hasSameSizeAs(expected);
    }
    for (String changed : expected) {
      if (changed.startsWith("− ") || changed.startsWith("+ ")) {
        assertThat(shown.contains(changed) || drawn.strip().contains(changed.substring(2)))
            .as("%s at beat %d", changed, beat)
            .isTrue();
      }
    }
  }

  /// From the incoming interface to each outgoing one: an arrow head for each.
  private void path(int beat) {
    Drawings drawn = Drawings.in(root);
    RouterPicture.ShownEntry path =
        Objects.requireNonNull(((RouterView) root.lookup("#router")).picture()).path();
    if (path == null) {
      assertThat(drawn.ways()).as("path at beat %d", beat).isZero();
      return;
    }
    String pair = path.pair().toString();
    List<String> cells = row(beat, pair);
    String list = cells.get(2).replaceFirst(" \\(.*", "");
    long outgoing = list.equals("—") ? 0 : list.split(" ", -1).length;
    assertThat(drawn.ways()).as("path of %s at beat %d", pair, beat).isEqualTo(outgoing + 1);
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
    List<String> shown = Drawings.in(root).messages();
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
        boolean told = travels && Drawings.in(root).strip().contains(text(head, "group"));
        assertThat(shown.size()).as("beat %d: %s", beat, head).isEqualTo(travels && !told ? 1 : 0);
      }
      case "drop" -> {
        if (shown.isEmpty()) {
          assertThat(Drawings.in(root).strip()).contains(text(head, "group"));
        } else {
          assertThat(shown).singleElement().asString().startsWith("✕ ");
        }
      }
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
}
