package org.mgmscope.ui.shell;

import java.util.ResourceBundle;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import org.mgmscope.settings.Arrangement;
import org.mgmscope.settings.PaneRoom;
import org.mgmscope.ui.looks.PanesLook;

/// How wide the panes are beside the middle: moved by their dividers, and remembered.
final class PaneWidths {
  private final PanesLook look;
  private final Supplier<PaneRoom> room;
  private final Columns columns;

  /// @param middle what stands between them
  /// @param room how much there is
  PaneWidths(Region middle, ResourceBundle texts, PanesLook look, Supplier<PaneRoom> room) {
    this.look = look;
    this.room = room;
    columns =
        new Columns(
            middle,
            new Divider("divider.left", texts, this::moveLeft, this::settleLeft, this::resetLeft),
            new Divider(
                "divider.right", texts, this::moveRight, this::settleRight, this::resetRight));
  }

  Columns columns() {
    return columns;
  }

  private void moveLeft(double share) {
    columns.share(share, columns.rightShare());
  }

  private void moveRight(double share) {
    columns.share(columns.leftShare(), share);
  }

  /// Remembers the width as it is seen.
  private void settleLeft() {
    columns.layout();
    arrangeLeft(columns.leftShare(), columns.leftShare());
  }

  private void resetLeft() {
    arrangeLeft(Arrangement.USUAL.docs(), Arrangement.USUAL.shared());
  }

  private void arrangeLeft(double docs, double shared) {
    Arrangement now = look.arrangement();
    look.arrange(
        room.get().beside() == PaneRoom.Beside.TWO ? now.withShared(shared) : now.withDocs(docs));
  }

  private void settleRight() {
    columns.layout();
    look.arrange(look.arrangement().withState(columns.rightShare()));
  }

  private void resetRight() {
    look.arrange(look.arrangement().withState(Arrangement.USUAL.state()));
  }
}
