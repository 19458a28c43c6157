package org.mgmscope.ui.shell;

import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// A ring about the pointer that can be seen from the back of a room. It lies over everything and
/// takes no press.
final class LargePointer extends Region {
  private static final double SIZE = 64;

  private boolean wanted;

  /// Puts one into all that a window shows.
  LargePointer(Workplace place, Pane root) {
    setId("large-pointer");
    getStyleClass().add("large-pointer");
    setManaged(false);
    setMouseTransparent(true);
    setVisible(false);
    setViewOrder(-2); // over the bars
    double size = place.looks().scaled(SIZE);
    resize(size, size);
    root.getChildren().add(this);
    root.addEventFilter(MouseEvent.MOUSE_MOVED, this::follow);
    root.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::follow);
    root.addEventFilter(MouseEvent.MOUSE_EXITED, _ -> setVisible(false));
    place.showing().whileShown(root, place.looks().pointingProperty(), () -> want(place));
  }

  private void want(Workplace place) {
    wanted = place.looks().pointingProperty().get();
    setVisible(wanted);
  }

  private void follow(MouseEvent mouse) {
    relocate(mouse.getSceneX() - getWidth() / 2, mouse.getSceneY() - getHeight() / 2);
    setVisible(wanted);
  }
}
