package org.mgmscope.ui.shell;

import java.util.HashMap;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.mgmscope.ui.showing.Notice;
import org.mgmscope.ui.showing.Notices;
import org.mgmscope.ui.showing.Showing;

/// What the user must know, one notice a line, each with a button that puts it away. A screen
/// reader is told of each new one.
final class NoticeBar extends VBox {
  private final Notices notices;
  private final ResourceBundle texts;
  private final Consumer<String> announce;
  private final Map<Notice, Node> lines = new HashMap<>();
  private final InvalidationListener shows = _ -> change();

  /// @param announce tells a screen reader something
  NoticeBar(Showing showing, Notices notices, Consumer<String> announce) {
    this.notices = notices;
    this.announce = announce;
    texts = showing.texts();
    setId("notices");
    managedProperty().bind(visibleProperty());
    notices.all().addListener(new WeakInvalidationListener(shows));
    show();
  }

  private void change() {
    String told =
        notices.all().stream()
            .filter(notice -> !lines.containsKey(notice))
            .map(notice -> notice.text(texts))
            .collect(Collectors.joining(" "));
    show();
    if (!told.isEmpty()) {
      announce.accept(told);
    }
  }

  /// The lines that stay are not touched, so that the focus stays in them.
  private void show() {
    lines.keySet().retainAll(notices.all());
    getChildren().retainAll(lines.values());
    for (int i = 0; i < notices.all().size(); i++) {
      Notice notice = notices.all().get(i);
      if (!lines.containsKey(notice)) {
        Node line = line(notice);
        lines.put(notice, line);
        getChildren().add(i, line);
      }
    }
    setVisible(!getChildren().isEmpty());
  }

  private Node line(Notice notice) {
    String text = notice.text(texts);
    Label words = new Label("⚠ " + text);
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    Pane line =
        notice.answers().isEmpty()
            ? new HBox(words, close(notice, text))
            : new VBox(words, answers(notice, text));
    line.setAccessibleRole(AccessibleRole.PARENT);
    line.getStyleClass().add("notice");
    return line;
  }

  private Node close(Notice notice, String text) {
    Button close = new Button("✕");
    close.setAccessibleText(texts.getString("notice.close").formatted(text));
    close.setTooltip(new Tooltip(texts.getString("notice.close.tip")));
    close.setOnAction(_ -> notices.all().remove(notice));
    return close;
  }

  private Node answers(Notice notice, String text) {
    FlowPane answers = new FlowPane();
    answers.getStyleClass().add("answers");
    for (Notice.Answer answer : notice.answers()) {
      Button button = new Button(texts.getString(answer.key()));
      button.setId("notice-" + answer.key().substring(answer.key().lastIndexOf('.') + 1));
      button.setAccessibleHelp(text);
      button.setOnAction(_ -> answer.does().run());
      answers.getChildren().add(button);
    }
    return answers;
  }
}
