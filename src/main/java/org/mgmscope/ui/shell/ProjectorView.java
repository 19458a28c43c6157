package org.mgmscope.ui.shell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.mgmscope.ui.Session;
import org.mgmscope.ui.View;
import org.mgmscope.ui.stage.StageTab;

/// The stage and the sentence alone, for a projector. Keys that go through the lesson work here as
/// in the first window, and so do those of a remote control.
public final class ProjectorView extends VBox {
  private final Session session;
  private final List<Focus.Stop> parts;
  private final Map<Key, Runnable> actions = new LinkedHashMap<>();

  /// @param zoom how many times as large as usual the text is
  public ProjectorView(Session session, double zoom) {
    this.session = session;
    getStyleClass().addAll("shell", "projector");
    Region stage = (Region) View.STAGE.load(session, zoom);
    WordsPane words = new WordsPane(session, (Region) View.WORDS.load(session, zoom));
    VBox.setVgrow(stage, Priority.ALWAYS);
    stage.setMinHeight(0);
    parts = List.of(Focus.Stop.at(stage), new Focus.Stop(words, words.first()));
    getChildren().addAll(stage, words);
    Map<Command, Runnable> commands =
        Map.ofEntries(
            Map.entry(Command.BACK, () -> go(session::back)),
            Map.entry(Command.NEXT, () -> go(session::next)),
            Map.entry(Command.PREVIOUS_EVENT, () -> go(session::previousEvent)),
            Map.entry(Command.NEXT_EVENT, () -> go(session::nextEvent)),
            Map.entry(Command.PLAY, this::play),
            Map.entry(Command.ROUTER, () -> session.stageTabProperty().set(StageTab.ROUTER)),
            Map.entry(Command.SEQUENCE, () -> session.stageTabProperty().set(StageTab.SEQUENCE)),
            Map.entry(Command.EVENTS, () -> session.stageTabProperty().set(StageTab.EVENTS)),
            Map.entry(Command.NEXT_PANE, () -> Focus.next(parts, 1)),
            Map.entry(Command.PREVIOUS_PANE, () -> Focus.next(parts, -1)),
            Map.entry(Command.FULL_SCREEN, this::toggleFullScreen),
            Map.entry(Command.PROJECTOR, () -> session.projectingProperty().set(false)));
    ResourceBundle texts = View.texts(session);
    commands.forEach(
        (command, action) -> {
          Key key = Customs.here().key(command, texts);
          if (key != null) {
            actions.put(key, action);
          }
        });
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    addEventHandler(KeyEvent.KEY_PRESSED, this::left);
  }

  private void pressed(KeyEvent press) {
    RemoteControl.pressed(press, session);
    actions.forEach(
        (key, action) -> {
          if (!press.isConsumed() && key.match(press)) {
            action.run();
            press.consume();
          }
        });
  }

  private void left(KeyEvent press) {
    if (press.getCode() == KeyCode.ESCAPE && stage().isFullScreen()) {
      stage().setFullScreen(false);
      press.consume();
    }
  }

  private void go(Runnable where) {
    session.playingProperty().set(false);
    where.run();
  }

  private void play() {
    session.playingProperty().set(!session.playingProperty().get());
  }

  private void toggleFullScreen() {
    stage().setFullScreen(!stage().isFullScreen());
  }

  private Stage stage() {
    return (Stage) getScene().getWindow();
  }
}
