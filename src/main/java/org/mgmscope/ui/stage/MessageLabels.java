package org.mgmscope.ui.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.mgmscope.story.RouterPicture;

/// The words of what is on its way between the parts of the router: the message of the beat, and a
/// note at each call that waits. Each knows its message as its user data; [Arrows] says where it
/// stands.
final class MessageLabels {
  private final ObservableList<Node> board;
  private final String waits;
  private final List<Label> notes = new ArrayList<>();
  private @Nullable Label message;

  /// @param board where they are drawn
  MessageLabels(ObservableList<Node> board, ResourceBundle texts) {
    this.board = board;
    waits = texts.getString("stage.waits");
  }

  /// A note at a call that waits.
  static Label note(String words) {
    Label label = new Label(words);
    label.getStyleClass().addAll("stage-small", "waits");
    return label;
  }

  void show(List<RouterPicture.Message> next) {
    board.removeAll(notes);
    notes.clear();
    if (message != null) {
      board.remove(message);
      message = null;
    }
    for (RouterPicture.Message each : next) {
      Label label;
      if (each.waits()) {
        label = note(waits);
        notes.add(label);
      } else {
        label = new Label(Arrows.words(each));
        label.getStyleClass().addAll("message", Arrows.style(each.kind()));
        message = label;
      }
      label.setUserData(each);
      label.setMinWidth(0);
      board.add(label);
    }
  }

  /// The message of the beat, or null if it has none.
  @Nullable Label message() {
    return message;
  }

  /// The notes at the calls that wait.
  List<Label> notes() {
    return notes;
  }
}
