package org.mgmscope.ui.stage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import javafx.collections.ObservableList;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.mgmscope.story.PicturePlace;
import org.mgmscope.story.RouterPicture;
import org.mgmscope.story.Selection;

/// The cards of those who call MGM, in a row. They are made anew only when others call.
final class CardRow {
  private final ObservableList<Node> board;
  private final Node behind;
  private final ResourceBundle texts;
  private final Consumer<Selection> select;
  private final Map<PicturePlace, CardView> cards = new LinkedHashMap<>();

  /// @param board where they are drawn
  /// @param behind what comes after them on the board, for who goes on by keyboard
  CardRow(
      ObservableList<Node> board, Node behind, ResourceBundle texts, Consumer<Selection> select) {
    this.board = board;
    this.behind = behind;
    this.texts = texts;
    this.select = select;
  }

  int size() {
    return cards.size();
  }

  void show(List<RouterPicture.Card> next, @Nullable Selection selection) {
    List<PicturePlace> places = next.stream().map(RouterPicture.Card::place).toList();
    if (!places.equals(List.copyOf(cards.keySet()))) {
      board.removeAll(cards.values());
      cards.clear();
    }
    for (RouterPicture.Card card : next) {
      Selection what =
          card.place() instanceof PicturePlace.Client client
              ? new Selection.Client(client.name())
              : null;
      CardView view = cards.computeIfAbsent(card.place(), _ -> added(what));
      view.show(card);
      Choosing.show(view, what != null && what.equals(selection));
    }
  }

  private CardView added(@Nullable Selection what) {
    CardView view = new CardView(texts);
    if (what != null) {
      Choosing.by(view, () -> select.accept(what));
    }
    board.add(board.indexOf(behind), view);
    return view;
  }

  /// How wide a card is: as wide as the widest must be.
  ///
  /// @param least how wide it is at least
  double width(double least) {
    return PortRow.widest(cards.values(), least);
  }

  /// How high a card is: as high as the highest must be.
  double height() {
    return PortRow.highest(cards.values());
  }

  /// Puts the row on the board.
  ///
  /// @param left where the first card begins
  /// @param step from where one begins to where the next does
  /// @param width of each
  void place(double left, double step, double top, double width) {
    double height = height();
    double x = left;
    for (CardView card : cards.values()) {
      card.resizeRelocate(Math.floor(x), top, width, height);
      x += step;
    }
  }

  /// The cards that the beat is about.
  List<Bounds> current() {
    return cards.values().stream().filter(CardView::isCurrent).map(Boxes::placed).toList();
  }

  /// The card of a place, or null if it has none.
  @Nullable Node card(PicturePlace place) {
    return cards.get(place);
  }
}
