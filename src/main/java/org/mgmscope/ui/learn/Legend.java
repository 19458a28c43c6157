package org.mgmscope.ui.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.mgmscope.mgm.Ports;
import org.mgmscope.story.ClauseState;
import org.mgmscope.story.Cue;
import org.mgmscope.story.Mark;
import org.mgmscope.story.RouterPicture;
import org.mgmscope.story.tables.RowData;
import org.mgmscope.ui.docs.ClauseButton;
import org.mgmscope.ui.stage.StageSigns;

/// What each sign means: every sign that the window can show, beside its words.
final class Legend {
  private final ResourceBundle texts;
  private final StageSigns signs;
  private final List<Node> nodes = new ArrayList<>();

  Legend(ResourceBundle texts) {
    this.texts = texts;
    signs = new StageSigns(texts);
  }

  List<Node> nodes() {
    heading("stage");
    entry(signs.current(), "legend.current");
    entry(signs.owner(0), "legend.owner");
    for (RouterPicture.Key key : RouterPicture.Key.values()) {
      signs.key(key).ifPresent(sign -> entry(sign, "legend.key." + key));
    }
    entry(signs.crashed(), "legend.crashed");
    for (Ports.Igmp igmp : Ports.Igmp.values()) {
      String words = texts.getString("legend.badge." + igmp);
      entry(signs.badge(igmp, words), "legend.igmp." + igmp);
    }
    entry(signs.waiting(), "legend.waiting");
    for (Cue.Message kind : Cue.Message.values()) {
      entry(signs.message(kind), "legend.message." + kind);
    }
    for (RouterPicture.Fate fate : RouterPicture.Fate.values()) {
      entry(signs.entry(fate), "legend.entry." + fate);
    }
    heading("timeline");
    for (Mark mark : Mark.values()) {
      Region sign = new Region();
      String name = mark.name().toLowerCase(Locale.ROOT).replace('_', '-');
      sign.getStyleClass().addAll("legend-mark", "event-mark", "mark-" + name);
      entry(sign, "mark." + mark);
    }
    heading("docs");
    for (ClauseState.Progress progress : ClauseState.Progress.values()) {
      String sign = ClauseButton.sign(progress, true);
      if (!sign.isEmpty()) {
        entry(new Label(sign), "progress." + progress);
      }
    }
    entry(new Label(ClauseButton.sign(ClauseState.Progress.DONE, false)), "legend.partly");
    heading("state");
    for (RowData.Fate fate : RowData.Fate.values()) {
      String sign = fate.sign();
      if (!sign.isEmpty()) {
        entry(new Label(sign), "fate." + fate);
      }
    }
    return nodes;
  }

  private void heading(String part) {
    Label heading = new Label(texts.getString("legend.heading." + part));
    heading.getStyleClass().add("page-term");
    nodes.add(heading);
  }

  private void entry(Node sign, String key) {
    StackPane room = new StackPane(sign);
    room.getStyleClass().add("legend-sign");
    Label words = new Label(texts.getString(key));
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox line = new HBox(room, words);
    line.setId("legend-" + key.toLowerCase(Locale.ROOT).replace('.', '-').replace('_', '-'));
    line.getStyleClass().add("legend-line");
    nodes.add(line);
  }
}
