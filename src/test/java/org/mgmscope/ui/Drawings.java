package org.mgmscope.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.scene.Parent;
import org.mgmscope.story.PicturePlace;
import org.mgmscope.story.drawing.Drawing;
import org.mgmscope.story.drawing.Drawn;
import org.mgmscope.story.drawing.Glyph;
import org.mgmscope.story.drawing.Standing;
import org.mgmscope.ui.stage.RouterView;

/// What the router of a window draws.
public final class Drawings {
  private final Drawing drawing;

  private Drawings(Drawing drawing) {
    this.drawing = drawing;
  }

  /// Of the router in a scene.
  public static Drawings in(Parent root) {
    RouterView router = (RouterView) root.lookup("#router");
    return new Drawings(Objects.requireNonNull(router.drawing()));
  }

  /// All words of a part.
  public List<String> words(PicturePlace place) {
    return words(new Standing.Part(place));
  }

  private List<String> words(Standing standing) {
    List<String> words = new ArrayList<>();
    for (Drawn item : drawing.of(standing)) {
      if (item instanceof Drawn.Words each) {
        words.add(each.words());
      }
    }
    return words;
  }

  public boolean has(PicturePlace place, Glyph sign) {
    return drawing.of(new Standing.Part(place)).stream()
        .anyMatch(item -> item instanceof Drawn.Sign each && each.glyph() == sign);
  }

  /// How thick the line around a part is, in pixels.
  public double outline(PicturePlace place) {
    return drawing.of(new Standing.Part(place)).stream()
        .filter(item -> item instanceof Drawn.Block block && block.pen() != null)
        .mapToDouble(item -> Objects.requireNonNull(((Drawn.Block) item).pen()).width())
        .findFirst()
        .orElseThrow();
  }

  /// The parts that are drawn, in their order.
  public <T extends PicturePlace> List<T> parts(Class<T> type) {
    return drawing.items().stream()
        .map(Drawn::standing)
        .filter(Standing.Part.class::isInstance)
        .map(standing -> ((Standing.Part) standing).place())
        .filter(type::isInstance)
        .map(type::cast)
        .distinct()
        .toList();
  }

  /// What is said, each message with its sign.
  public List<String> messages() {
    List<String> messages = new ArrayList<>();
    List<Standing> standings =
        drawing.items().stream()
            .map(Drawn::standing)
            .filter(Standing.Message.class::isInstance)
            .distinct()
            .toList();
    for (Standing standing : standings) {
      List<String> words = words(standing);
      if (!words.isEmpty()) {
        String sign =
            drawing.of(standing).stream()
                .filter(Drawn.Sign.class::isInstance)
                .map(item -> ((Drawn.Sign) item).glyph() == Glyph.REFUSED ? "⊘ " : "✕ ")
                .collect(Collectors.joining());
        messages.add(sign + String.join(" ", words));
      }
    }
    return messages;
  }

  /// How many arrows the way of packets has.
  public long ways() {
    return drawing.items().stream()
        .filter(item -> item.standing() instanceof Standing.Way)
        .filter(item -> item instanceof Drawn.Line line && line.head() > 0)
        .count();
  }

  /// What the strip tells.
  public String strip() {
    return String.join(" ", words(new Standing.Strip()));
  }

  /// Whether there is a strip.
  public boolean hasStrip() {
    return !drawing.of(new Standing.Strip()).isEmpty();
  }

  public Drawing drawing() {
    return drawing;
  }
}
