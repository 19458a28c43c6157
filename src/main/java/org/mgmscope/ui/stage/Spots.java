package org.mgmscope.ui.stage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.mgmscope.mgm.InterfaceKey;
import org.mgmscope.story.PicturePlace;
import org.mgmscope.story.RouterPicture;
import org.mgmscope.story.Selection;
import org.mgmscope.story.drawing.Box;
import org.mgmscope.story.drawing.Zoom;
import org.mgmscope.story.router.Spot;

/// The parts of the drawn router that can be pointed at: a node over each, in the order in which
/// one goes through them by keyboard. A node stays for as long as what it stands for is drawn.
final class Spots {
  private final ObservableList<Node> board;
  private final ResourceBundle texts;
  private final Consumer<Selection> select;
  private final Map<PicturePlace, SpotView> views = new LinkedHashMap<>();

  /// @param board where the nodes are
  Spots(ObservableList<Node> board, ResourceBundle texts, Consumer<Selection> select) {
    this.board = board;
    this.texts = texts;
    this.select = select;
  }

  void show(List<Spot> spots, RouterPicture picture, @Nullable Selection selection) {
    List<PicturePlace> places = spots.stream().map(Spot::place).toList();
    if (!places.equals(List.copyOf(views.keySet()))) {
      Map<PicturePlace, SpotView> before = Map.copyOf(views);
      views.clear();
      for (Spot spot : spots) {
        views.put(spot.place(), before.getOrDefault(spot.place(), made(spot)));
      }
      board.removeIf(node -> node instanceof SpotView view && !views.containsValue(view));
      order();
    }
    Map<PicturePlace, String> words = words(picture);
    for (Spot spot : spots) {
      view(spot.place()).show(spot, words.getOrDefault(spot.place(), ""), selection);
    }
  }

  /// Who goes on by keyboard comes to them in their order. Who stands right is not moved: it would
  /// lose the focus.
  private void order() {
    int at = board.size() - (int) board.stream().filter(SpotView.class::isInstance).count();
    for (SpotView view : views.values()) {
      if (at >= board.size() || board.get(at) != view) {
        board.remove(view);
        board.add(at, view);
      }
      at++;
    }
  }

  private SpotView made(Spot spot) {
    SpotView view = new SpotView(spot);
    if (spot.selects() != null) {
      Choosing.by(view, () -> select.accept(Objects.requireNonNull(view.spot().selects())));
    }
    return view;
  }

  /// Tells who hears them which is selected.
  void select(@Nullable Selection selection) {
    for (SpotView view : views.values()) {
      Selection selects = view.spot().selects();
      Choosing.show(view, selects != null && selects.equals(selection));
    }
  }

  /// The node over a place.
  private SpotView view(PicturePlace place) {
    return Objects.requireNonNull(views.get(place));
  }

  /// Puts the nodes where their places are in view.
  void place(Zoom zoom) {
    for (SpotView view : views.values()) {
      Box box = zoom.shown(view.spot().box());
      view.resizeRelocate(box.x(), box.y(), box.width(), box.height());
    }
  }

  /// The part that has the focus, or null.
  @Nullable Spot focused() {
    return views.values().stream()
        .filter(Node::isFocused)
        .map(SpotView::spot)
        .findFirst()
        .orElse(null);
  }

  // What is heard

  private Map<PicturePlace, String> words(RouterPicture picture) {
    Map<PicturePlace, String> words = new LinkedHashMap<>();
    for (RouterPicture.Card card : picture.cards()) {
      boolean client = card.place() instanceof PicturePlace.Client;
      words.put(
          card.place(),
          client
              ? text("stage.client", card.name(), card.handle(), card.said())
              : card.name() + ", " + card.said());
    }
    for (RouterPicture.ShownEntry entry : picture.entries()) {
      words.put(
          new PicturePlace.EntryChip(entry.pair()),
          text("stage.entry", entry.pair(), entry.incoming(), keys(entry.outgoing())));
    }
    for (RouterPicture.Port port : picture.ports()) {
      String hosts =
          port.hosts().stream()
              .map(RouterPicture.HostLine::words)
              .collect(Collectors.joining(", "));
      words.put(
          new PicturePlace.Port(port.key()),
          text("stage.port", port.key(), port.name(), port.ownerWords(), port.igmpWords(), hosts));
    }
    return words;
  }

  private static String keys(List<InterfaceKey> keys) {
    return keys.stream().map(InterfaceKey::toString).collect(Collectors.joining(" "));
  }

  private String text(String key, Object... arguments) {
    return texts.getString(key).formatted(arguments);
  }
}
