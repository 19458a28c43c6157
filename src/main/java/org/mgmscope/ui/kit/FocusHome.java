package org.mgmscope.ui.kit;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;

/// Where the focus goes in a window when what had it is there no more.
public final class FocusHome {
  private FocusHome() {}

  /// @param root all that is shown in a window
  /// @param home a part of it
  public static void set(Parent root, Node home) {
    root.getProperties().put(FocusHome.class, home);
  }

  /// Where it is in a scene; empty where none was set.
  public static Optional<Node> of(Scene scene) {
    return Optional.ofNullable((Node) scene.getRoot().getProperties().get(FocusHome.class));
  }
}
