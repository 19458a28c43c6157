package org.mgmscope.ui.stage;

import java.util.List;
import javafx.collections.ObservableList;
import javafx.scene.Node;
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
    ObservableList<Node> labels = getChildren();
    for (int i = 0; i < lines.size(); i++) {
      if (i == labels.size()) {
        labels.add(new Label());
      }
      if (i >= shown.size() || !lines.get(i).equals(shown.get(i))) {
        dress((Label) labels.get(i), lines.get(i));
      }
    }
    labels.remove(lines.size(), labels.size());
    shown = lines;
  }

  private static void dress(Label label, RouterPicture.HostLine line) {
    label.setText(words(line));
    label.getStyleClass().setAll("label", "stage-small", line.waiting() ? "host-waiting" : "host");
  }

  /// How a line is told.
  static String words(RouterPicture.HostLine line) {
    return (line.waiting() ? "◌ " : "") + line.words();
  }
}
