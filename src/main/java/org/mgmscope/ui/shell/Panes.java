package org.mgmscope.ui.shell;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.mgmscope.settings.Arrangement;
import org.mgmscope.settings.Pane;
import org.mgmscope.settings.PaneRoom;
import org.mgmscope.ui.looks.PanesLook;

/// The panes: documentation, stage with the words, and state beside each other as far as there is
/// room, and the timeline below. A pane is made when it is looked at first.
final class Panes {
  private final Workplace place;
  private final PanesLook look;
  private final PaneFolds folds;
  private final PaneTabs tabs;
  private final Map<Pane, Region> made = new EnumMap<>(Pane.class);
  private final Map<Pane, Region> titles = new EnumMap<>(Pane.class);
  private final Frame left = new Frame();
  private final Frame right = new Frame();
  private final StackPane front = new StackPane();
  private final VBox middle = new VBox();
  private final Columns columns;
  private final VBox leftStrip = new VBox();
  private final VBox rightStrip = new VBox();
  private final HBox beside = new HBox();
  private final StackPane below = new StackPane();
  private @Nullable PaneRoom room;

  /// From when the window for the projector is open first.
  private @Nullable SpeakerPane speaker;

  Panes(Workplace place, Region timeline) {
    this.place = place;
    look = place.looks().panesLook();
    ResourceBundle texts = place.showing().texts();
    folds = new PaneFolds(texts, this::toggle);
    tabs = new PaneTabs(folds, this::show);
    made.put(Pane.TIMELINE, timeline);
    columns = new PaneWidths(middle, texts, look, this::room).columns();
    HBox.setHgrow(columns, Priority.ALWAYS);
    VBox.setVgrow(front, Priority.ALWAYS);
    front.setMinHeight(0);
    middle.getStyleClass().add("middle");
    below.getStyleClass().add("below");
    folds.strip(Pane.WORDS).getStyleClass().add("words-strip");
    StackPane.setAlignment(folds.fold(Pane.TIMELINE), Pos.TOP_LEFT);
    folds.fold(Pane.TIMELINE).setViewOrder(-1); // in front, although it comes first
    leftStrip.getStyleClass().addAll("pane-strip", "left");
    rightStrip.getStyleClass().addAll("pane-strip", "right");
    place.showing().whileShown(beside, look.arrangementProperty(), this::update);
    place.showing().whileShown(beside, place.looks().projectingProperty(), this::update);
    place.showing().whileShown(beside, look.presentingProperty(), this::update);
  }

  /// All but the timeline.
  Node beside() {
    return beside;
  }

  /// The timeline, or what is left of it.
  Node below() {
    return below;
  }

  void setRoom(PaneRoom other) {
    room = other;
    update();
  }

  /// Lets a pane be seen.
  void show(Pane pane) {
    look.arrange(room().shown(look.arrangement(), pane));
  }

  /// Lets a pane be seen while a stop of the tour lasts, or all be as it is without the tour.
  void showForTour(Optional<Pane> pane) {
    if (room != null) {
      PaneRoom here = room;
      look.arrangeForTour(now -> pane.map(each -> here.shown(now, each)).orElse(now));
    }
  }

  /// Folds or unfolds a pane. If that takes the focus away, what is left in its place has it.
  void toggle(Pane pane) {
    Arrangement other = room().toggled(look.arrangement(), pane);
    Scene scene = beside.getScene();
    Node owner = scene.getFocusOwner();
    look.arrange(other);
    if (owner == null || owner.getScene() == null) {
      Button heir = room().shows(other, pane) ? folds.fold(pane) : folds.strip(pane);
      Focus.visibly(heir);
    }
  }

  /// What stands on the stage.
  Node picture() {
    return ((StackPane) pane(Pane.STAGE).lookup("#picture")).getChildren().getFirst();
  }

  /// What can be seen, in reading order. The focus is first in what a pane holds, not in its head.
  List<Focus.Stop> inReadingOrder() {
    Arrangement now = look.arrangement();
    List<Pane> order =
        room().beside() == PaneRoom.Beside.TWO
            ? List.of(PaneRoom.side(now), Pane.STAGE, Pane.WORDS, Pane.TIMELINE)
            : List.of(Pane.values());
    List<Focus.Stop> seen = new ArrayList<>();
    for (Pane pane : order) {
      if (room().shows(now, pane)) {
        seen.add(stop(pane(pane)));
      }
    }
    return seen;
  }

  private Focus.Stop stop(Region pane) {
    Node whole = pane;
    for (Node above = pane.getParent(); above != null; above = above.getParent()) {
      whole = above instanceof Frame || above.equals(below) ? above : whole;
    }
    return new Focus.Stop(whole, pane instanceof WordsPane words ? words.first() : pane);
  }

  private PaneRoom room() {
    return Objects.requireNonNull(room, "how much room there is");
  }

  // What is where

  private void update() {
    if (room == null) {
      return; // nobody has said yet how much there is
    }
    PaneRoom here = room;
    Arrangement now = look.arrangement();
    tabs.show(here.beside() == PaneRoom.Beside.ONE, pane -> here.shows(now, pane));
    switch (here.beside()) {
      case THREE -> {
        columns.show(
            framed(now, left, Pane.DOCS, Feather.CHEVRONS_LEFT),
            framed(now, right, Pane.STATE, Feather.CHEVRONS_RIGHT));
        columns.share(now.docs(), now.state());
        showStrips(strip(now, Pane.DOCS, true), strip(now, Pane.STATE, false));
      }
      case TWO -> {
        boolean folded = PaneRoom.isSideFolded(now);
        columns.show(folded ? null : shared(PaneRoom.side(now)), null);
        columns.share(now.shared(), 0);
        showStrips(
            folded && !isBare()
                ? List.of(folds.strip(Pane.DOCS, true), folds.strip(Pane.STATE, true))
                : List.of(),
            List.of());
      }
      case ONE -> {
        columns.show(null, null);
        showStrips(List.of(), List.of());
      }
    }
    showFront(here.beside() == PaneRoom.Beside.ONE ? now.front() : Pane.STAGE);
    folds.fold(Pane.WORDS).setVisible(!isBare());
    Node words = now.isFolded(Pane.WORDS) ? folds.strip(Pane.WORDS) : pane(Pane.WORDS);
    boolean over = here.beside() == PaneRoom.Beside.ONE && now.front() != Pane.STAGE;
    List<Node> stacked =
        new ArrayList<>(over ? List.of(tabs, front, words) : List.of(front, words));
    if (place.looks().projectingProperty().get()) {
      stacked.add(speaker());
    }
    Frame.put(middle, stacked);
    Frame.put(
        below,
        here.shows(now, Pane.TIMELINE)
            ? List.of(folds.fold(Pane.TIMELINE), pane(Pane.TIMELINE))
            : List.of(folds.strip(Pane.TIMELINE)));
  }

  /// Whether the screen belongs to the stage and the sentence: there are no headings, and nothing
  /// is left of what is folded. The menus and keys do the same.
  private boolean isBare() {
    return look.presentingProperty().get();
  }

  private SpeakerPane speaker() {
    SpeakerPane there = speaker;
    if (there == null) {
      there = new SpeakerPane(place.showing());
      speaker = there;
    }
    return there;
  }

  /// Where all share a place, their tabs stand over it; over the stage, where its title was.
  private void showFront(Pane pane) {
    Region shown = pane(pane);
    if (pane == Pane.STAGE && shown.lookup(".stage-head") instanceof HBox head) {
      Region title = titles.computeIfAbsent(pane, _ -> (Region) head.getChildren().getFirst());
      boolean alone = room().beside() == PaneRoom.Beside.ONE;
      HBox.setHgrow(tabs, Priority.ALWAYS);
      Frame.put(head, List.of(alone ? tabs : title, head.getChildren().getLast()));
      head.setVisible(!isBare());
      head.setManaged(!isBare());
    }
    Frame.put(front, List.of(shown));
  }

  private @Nullable Frame framed(Arrangement now, Frame frame, Pane pane, Feather away) {
    if (now.isFolded(pane)) {
      return null;
    }
    frame.show(titles.computeIfAbsent(pane, this::title), folds.fold(pane, away), pane(pane));
    return frame;
  }

  private Label title(Pane pane) {
    Label title = new Label(folds.title(pane));
    title.getStyleClass().add("pane-title");
    return title;
  }

  private Frame shared(Pane side) {
    left.show(tabs, folds.fold(side, Feather.CHEVRONS_LEFT), pane(side));
    return left;
  }

  private List<Node> strip(Arrangement now, Pane pane, boolean onTheLeft) {
    return now.isFolded(pane) && !isBare() ? List.of(folds.strip(pane, onTheLeft)) : List.of();
  }

  private void showStrips(List<Node> onTheLeft, List<Node> onTheRight) {
    Frame.put(leftStrip, onTheLeft);
    Frame.put(rightStrip, onTheRight);
    List<Node> all = new ArrayList<>(List.of(columns));
    if (!onTheLeft.isEmpty()) {
      all.addFirst(leftStrip);
    }
    if (!onTheRight.isEmpty()) {
      all.addLast(rightStrip);
    }
    Frame.put(beside, all);
  }

  private Region pane(Pane pane) {
    return made.computeIfAbsent(pane, this::make);
  }

  private Region make(Pane pane) {
    return switch (pane) {
      case DOCS -> (Region) View.DOCS.load(place);
      case STAGE -> (Region) View.STAGE.load(place);
      case STATE -> (Region) View.STATE.load(place);
      case WORDS ->
          new WordsPane(
              place.showing(),
              place.looks(),
              (Region) View.WORDS.load(place),
              folds.fold(Pane.WORDS));
      case TIMELINE -> throw new IllegalStateException("made with the window");
    };
  }
}
