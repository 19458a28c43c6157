package org.mgmscope.ui.stage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.collections.ObservableList;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;
import org.mgmscope.mgm.InterfaceKey;
import org.mgmscope.story.RouterPicture;
import org.mgmscope.story.Selection;

/// The interfaces in a row, and under each what is heard and sent there. A few are all drawn. Of
/// many, those in view are, and the one on either side, for who goes on by keyboard: a thousand
/// nodes of which ten are seen cost more than all else on the stage.
final class PortRow {
  /// Up to so many interfaces are all drawn.
  static final int MOST_DRAWN = 64;

  /// How large they are.
  ///
  /// @param small the font of small texts that this holds for
  /// @param width of an interface, and of what is under it
  record Sizes(Font small, double width, double height, double hostsHeight) {}

  private record Placed(
      double left,
      double step,
      double width,
      double top,
      double height,
      double under,
      double hostsHeight) {
    double left(int at) {
      return Math.floor(left + at * step);
    }
  }

  private final ObservableList<Node> board;
  private final ResourceBundle texts;
  private final Consumer<Selection> select;
  private final Label small;
  private final double least;
  private final List<PortView> views = new ArrayList<>();
  private final List<HostsView> hosts = new ArrayList<>();
  private final Map<InterfaceKey, Integer> places = new HashMap<>();
  private List<RouterPicture.Port> ports = List.of();
  private @Nullable Selection selection;
  private @Nullable Sizes sizes;
  private @Nullable PortRuler ruler;
  private Placed placed = new Placed(0, 1, 0, 0, 0, 0, 0);
  private int first;

  /// @param board where they are drawn
  /// @param small a small text, as those under an interface are
  /// @param least how wide an interface is at least
  PortRow(
      ObservableList<Node> board,
      ResourceBundle texts,
      Consumer<Selection> select,
      Label small,
      double least) {
    this.board = board;
    this.texts = texts;
    this.select = select;
    this.small = small;
    this.least = least;
  }

  int size() {
    return ports.size();
  }

  void show(List<RouterPicture.Port> next, @Nullable Selection selected) {
    if (!isSame(next)) {
      places.clear();
      for (int i = 0; i < next.size(); i++) {
        places.put(next.get(i).key(), i);
      }
      first = 0;
    }
    ports = next;
    selection = selected;
    sizes = null;
    if (next.size() <= MOST_DRAWN) {
      draw(0, next.size());
    } else {
      draw(first, Math.clamp(views.size(), 1, next.size()));
    }
  }

  private boolean isSame(List<RouterPicture.Port> next) {
    return next.size() == ports.size()
        && IntStream.range(0, next.size())
            .allMatch(at -> next.get(at).key().equals(ports.get(at).key()));
  }

  /// Draws those that are in view.
  ///
  /// @param from the left edge of what is in view, on the board
  /// @param to the right edge
  void drawInView(double from, double to) {
    if (ports.size() <= MOST_DRAWN || !isWideEnough()) {
      return;
    }
    int begin = Math.clamp((int) ((from - placed.left) / placed.step) - 1, 0, ports.size() - 1);
    int end = Math.clamp((int) ((to - placed.left) / placed.step) + 2, begin + 1, ports.size());
    if (begin != first || end - begin != views.size()) {
      draw(begin, end - begin);
      views.forEach(Node::applyCss); // what is in view may have become so in a layout
      hosts.forEach(Node::applyCss);
      place();
    }
  }

  /// Whether they stand beside each other. On a board that was laid out for others they would all
  /// be in view, one over the other; another layout follows.
  private boolean isWideEnough() {
    return placed.step >= Math.max(placed.width, least);
  }

  private void draw(int begin, int many) {
    InterfaceKey focused =
        views.stream().filter(Node::isFocused).map(PortView::key).findFirst().orElse(null);
    first = begin;
    while (views.size() > many) {
      board.removeAll(views.removeLast(), hosts.removeLast());
    }
    while (views.size() < many) {
      add();
    }
    for (int i = 0; i < many; i++) {
      RouterPicture.Port port = ports.get(first + i);
      PortView view = views.get(i);
      view.show(port);
      Choosing.show(view, new Selection.Port(port.key()).equals(selection));
      hosts.get(i).show(port.hosts());
    }
    if (focused != null) {
      int at = places.getOrDefault(focused, 0);
      views.get(Math.clamp(at - first, 0, many - 1)).requestFocus();
    }
  }

  private void add() {
    PortView view = new PortView(texts);
    Choosing.by(view, () -> select.accept(new Selection.Port(view.key())));
    views.add(view);
    hosts.add(new HostsView());
    board.addAll(view, hosts.getLast());
  }

  // Sizes

  /// How large they are: as large as the largest must be.
  Sizes sizes() {
    Font font = small.getFont();
    Sizes known = sizes;
    if (known == null || !known.small.equals(font)) {
      known = ports.size() <= MOST_DRAWN ? sizesOfDrawn(font) : sizesOfMany(font);
      sizes = known;
    }
    return known;
  }

  private Sizes sizesOfDrawn(Font font) {
    double width = widest(hosts, widest(views, least));
    return new Sizes(font, width, highest(views), highest(hosts));
  }

  private Sizes sizesOfMany(Font font) {
    PortView one = views.getFirst();
    PortRuler measure = ruler;
    if (measure == null || !measure.isOf(font, one.numberFont())) {
      measure = PortRuler.of(font, one.numberFont());
      ruler = measure;
    }
    double width = least;
    int lines = 0;
    for (RouterPicture.Port port : ports) {
      width = Math.max(width, Math.max(one.width(port, measure), measure.hostsWidth(port)));
      lines = Math.max(lines, port.hosts().size());
    }
    double line = small.prefHeight(-1) + hosts.getFirst().getSpacing();
    return new Sizes(font, Math.ceil(width), highest(views), Math.ceil(lines * line));
  }

  static double widest(Collection<? extends Region> views, double least) {
    double width = least;
    for (Region view : views) {
      width = Math.max(width, Math.ceil(view.prefWidth(-1)));
    }
    return width;
  }

  static double highest(Collection<? extends Region> views) {
    double height = 0;
    for (Region view : views) {
      height = Math.max(height, Math.ceil(view.prefHeight(-1)));
    }
    return height;
  }

  // Where they are

  /// Puts the row on the board.
  ///
  /// @param left where the first interface begins
  /// @param step from where one begins to where the next does
  /// @param top where the interfaces begin
  /// @param under where what is under them begins
  void place(double left, double step, double top, double under) {
    Sizes of = sizes();
    placed = new Placed(left, step, of.width, top, of.height, under, of.hostsHeight);
    place();
  }

  private void place() {
    for (int i = 0; i < views.size(); i++) {
      put(views.get(i), portBox(first + i));
      put(hosts.get(i), hostsBox(first + i));
    }
  }

  /// The box of an interface, be it drawn or not; null if there is none such.
  @Nullable Bounds port(InterfaceKey key) {
    Integer at = places.get(key);
    return at == null ? null : portBox(at);
  }

  /// The box of what is under an interface.
  @Nullable Bounds hosts(InterfaceKey key) {
    Integer at = places.get(key);
    return at == null ? null : hostsBox(at);
  }

  private Bounds portBox(int at) {
    return new BoundingBox(placed.left(at), placed.top, placed.width, placed.height);
  }

  private Bounds hostsBox(int at) {
    return new BoundingBox(placed.left(at), placed.under, placed.width, placed.hostsHeight);
  }

  /// The interfaces that the beat is about, and if asked for, what is under them.
  List<Bounds> current(boolean withHosts) {
    List<Bounds> boxes = new ArrayList<>();
    for (int i = 0; i < ports.size(); i++) {
      if (ports.get(i).current()) {
        boxes.add(portBox(i));
        if (withHosts) {
          boxes.add(hostsBox(i));
        }
      }
    }
    return boxes;
  }

  /// What stands for an interface, or null if it is not drawn.
  @Nullable Node portNode(InterfaceKey key) {
    return drawn(views, key);
  }

  /// What stands for all under an interface, or null if it is not drawn.
  @Nullable Node hostsNode(InterfaceKey key) {
    return drawn(hosts, key);
  }

  private @Nullable Node drawn(List<? extends Node> nodes, InterfaceKey key) {
    int at = places.getOrDefault(key, -1) - first;
    return at >= 0 && at < nodes.size() ? nodes.get(at) : null;
  }

  private static void put(Region view, Bounds box) {
    view.resizeRelocate(box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight());
  }
}
