package org.mgmscope.ui.stage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import org.mgmscope.story.PicturePlace;
import org.mgmscope.story.RouterPicture;
import org.mgmscope.story.Selection;

/// The router as it is drawn: bands under each other, each as high as what it holds, and between
/// them a zone for what is on its way. Nothing is ever drawn on top of anything else: a band is as
/// wide as it must be, and a zone holds one message.
final class RouterBoard extends Pane {
  private static final double PAD = 6;
  private static final double GAP = 8;
  private static final double LEAST_PORT = 104;
  private static final double LEAST_CARD = 116;
  private static final double LINES_OF_CARD = 7.6;
  private static final double LINES_OF_MANAGER = 3.5;

  private final ResourceBundle texts;
  private final CardRow cards;
  private final PortRow ports;
  private final ManagerView manager;
  private final ForwarderView forwarder;
  private final Label waits;
  private final Group lines = new Group();
  private final MessageLabels messages;
  private @Nullable RouterPicture picture;

  RouterBoard(ResourceBundle texts, Consumer<Selection> select) {
    this.texts = texts;
    getStyleClass().add("board");
    manager = new ManagerView(texts);
    forwarder = new ForwarderView(texts, select);
    waits = MessageLabels.note(texts.getString("stage.waits"));
    waits.setManaged(false);
    waits.setVisible(false);
    lines.setAutoSizeChildren(false);
    lines.setManaged(false);
    lines.setMouseTransparent(true);
    getChildren().addAll(lines, manager, forwarder, waits);
    cards = new CardRow(getChildren(), manager, texts, select);
    messages = new MessageLabels(getChildren(), texts);
    ports = new PortRow(getChildren(), texts, select, waits, LEAST_PORT);
  }

  /// Shows a picture. It is to be styled before it is laid out.
  void show(RouterPicture next, @Nullable Selection selection) {
    picture = next;
    cards.show(next.cards(), selection);
    ports.show(next.ports(), selection);
    manager.show(next);
    forwarder.show(next, selection);
    messages.show(next.messages());
    requestLayout();
  }

  // Layout

  /// Wide enough for what is said under a card, too.
  private double cardWidth() {
    double least = Math.max(LEAST_CARD, LINES_OF_CARD * line());
    return cards.width(Math.max(least, Math.ceil(waits.prefWidth(-1))));
  }

  private double portWidth() {
    return ports.sizes().width();
  }

  /// The height of a line of text.
  private double line() {
    return Math.ceil(waits.getFont().getSize() * 1.5);
  }

  private double messageZone() {
    return 3.5 * line();
  }

  private double pathZone() {
    return 2.2 * line();
  }

  private double hostZone() {
    return 1.9 * line();
  }

  @Override
  protected double computeMinWidth(double height) {
    double row = cards.size() * (cardWidth() + GAP);
    return 2 * PAD + Math.max(row, ports.size() * (portWidth() + GAP)) - GAP;
  }

  @Override
  protected double computePrefWidth(double height) {
    return computeMinWidth(height);
  }

  @Override
  protected double computeMinHeight(double width) {
    double inner = Math.max(width, computeMinWidth(-1)) - 2 * PAD;
    PortRow.Sizes sizes = ports.sizes();
    return 2 * PAD
        + cards.height()
        + messageZone()
        + manager.prefHeight(inner)
        + GAP
        + forwarder.prefHeight(inner)
        + pathZone()
        + sizes.height()
        + hostZone()
        + sizes.hostsHeight();
  }

  @Override
  protected double computePrefHeight(double width) {
    return computeMinHeight(width);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected void layoutChildren() {
    if (picture == null) {
      return;
    }
    double inner = getWidth() - 2 * PAD;
    double spare = Math.max(0, getHeight() - computeMinHeight(getWidth()));
    double y = PAD;
    double cardWidth = cardWidth();
    cards.place(left(cards.size(), cardWidth), step(cards.size()), y, cardWidth);
    y += cards.height() + messageZone() + Math.min(0.2 * spare, line());
    double managerHeight = managerHeight(Math.ceil(manager.prefHeight(inner)), 0.4 * spare);
    manager.resizeRelocate(PAD, y, inner, managerHeight);
    y += managerHeight + GAP;
    double forwarderHeight = Math.ceil(forwarder.prefHeight(inner));
    forwarder.resizeRelocate(PAD, y, inner, forwarderHeight);
    forwarder.layout();
    y += forwarderHeight + pathZone() + Math.min(0.2 * spare, line());
    PortRow.Sizes sizes = ports.sizes();
    double under = y + sizes.height() + hostZone() + Math.min(0.2 * spare, line());
    ports.place(left(ports.size(), sizes.width()), step(ports.size()), y, under);
    new Arrows(this, lines).draw(picture, messages.message(), messages.notes());
  }

  /// Where there is room, the manager is as high when it has nothing to do as when it is in a call,
  /// so that nothing moves up and down.
  private double managerHeight(double needed, double spare) {
    return Math.max(needed, Math.min(needed + spare, LINES_OF_MANAGER * line()));
  }

  /// From where one of so many begins to where the next does.
  private double step(int many) {
    return (getWidth() - 2 * PAD + GAP) / Math.max(1, many);
  }

  /// Where the first of so many begins.
  private double left(int many, double width) {
    return PAD + (step(many) - GAP - width) / 2;
  }

  /// Draws the ports that are in view; if there are many, no others.
  ///
  /// @param from the left edge of what is in view
  /// @param to the right edge
  void drawInView(double from, double to) {
    ports.drawInView(from, to);
  }

  // Where things are

  /// The box of a place on this board, or null if it is not drawn.
  @Nullable Bounds box(PicturePlace place) {
    if (place instanceof PicturePlace.Port port) {
      return ports.port(port.key());
    }
    if (place instanceof PicturePlace.Hosts under) {
      return ports.hosts(under.key());
    }
    Node node = node(place);
    if (node == null) {
      return null;
    }
    return node.getParent() == this
        ? node.getBoundsInParent()
        : sceneToLocal(node.localToScene(node.getLayoutBounds()));
  }

  /// What stands for a place, or null if it is not drawn.
  @Nullable Node node(PicturePlace place) {
    return switch (place) {
      case PicturePlace.Client _, PicturePlace.Administration _ -> cards.card(place);
      case PicturePlace.Mgm _ -> manager;
      case PicturePlace.Forwarder _ -> forwarder;
      case PicturePlace.EntryChip entry -> forwarder.entry(entry.pair());
      case PicturePlace.Port port -> ports.portNode(port.key());
      case PicturePlace.Hosts under -> ports.hostsNode(under.key());
    };
  }

  /// The middle of a place, or null if it is not drawn.
  @Nullable Point2D anchor(PicturePlace place) {
    Bounds box = box(place);
    return box == null ? null : new Point2D(box.getCenterX(), box.getCenterY());
  }

  Point2D centreOf(Node node) {
    return new Point2D(
        node.getLayoutX() + node.getLayoutBounds().getCenterX(),
        node.getLayoutY() + node.getLayoutBounds().getCenterY());
  }

  /// What is to be in view, as much of it as fits: all that the beat is about, else its message and
  /// ports, else the message alone. Null if the beat is about nothing here.
  ///
  /// @param room how high the view is
  @Nullable Bounds focus(double room) {
    Label message = messages.message();
    Bounds said = message == null ? null : Boxes.placed(message);
    Bounds saidOf = Boxes.around(ports.current(false), said);
    List<Bounds> current = new ArrayList<>(ports.current(true));
    current.addAll(cards.current());
    Bounds all = Boxes.around(current, said);
    if (picture != null && picture.entries().stream().anyMatch(RouterPicture.ShownEntry::current)) {
      all = Boxes.around(List.of(Boxes.placed(forwarder)), all);
    }
    for (Bounds each : Arrays.asList(all, saidOf)) {
      if (each != null && (said == null || each.getHeight() <= room)) {
        return each;
      }
    }
    return said;
  }

  /// The message of the beat, or null if it has none.
  @Nullable Label message() {
    return messages.message();
  }

  String text(String key) {
    return texts.getString(key);
  }
}
