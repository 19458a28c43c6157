package org.mgmscope.ui.stage;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.mgmscope.story.RouterPicture;

/// The hosts and senders under an interface, a line each.
final class HostsView extends VBox {
  private List<RouterPicture.HostLine> shown = List.of();

  HostsView() {
    getStyleClass().add("hosts");
  }

  void show(List<RouterPicture.HostLine> lines) {
    if (lines.equals(shown)) {
      return;
    }
    shown = lines;
    getChildren().setAll(lines.stream().map(HostsView::line).toList());
    applyCss();
  }

  private static Label line(RouterPicture.HostLine line) {
    Label label = new Label((line.waiting() ? "◌ " : "") + line.words());
    label.getStyleClass().addAll("stage-small", line.waiting() ? "host-waiting" : "host");
    return label;
  }
}
