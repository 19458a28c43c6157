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
import org.mgmscope.settings.StageTab;
import org.mgmscope.ui.keys.Command;
import org.mgmscope.ui.keys.Customs;
import org.mgmscope.ui.keys.Key;

/// The stage and the sentence alone, for a projector. Keys that go through the lesson work here as
/// in the first window, and so do those of a remote control.
public final class ProjectorView extends VBox {
  private final Workplace place;
  private final List<Focus.Stop> parts;
  private final Map<Key, Runnable> actions = new LinkedHashMap<>();

  /// @param zoom how many times as large as usual the text is
  public ProjectorView(Workplace place, double zoom) {
    this.place = place;
    getStyleClass().addAll("shell", "projector");
    Region stage = (Region) View.STAGE.load(place, zoom);
    WordsPane words =
        new WordsPane(place.showing(), place.looks(), (Region) View.WORDS.load(place, zoom));
    VBox.setVgrow(stage, Priority.ALWAYS);
    stage.setMinHeight(0);
    parts = List.of(Focus.Stop.at(stage), new Focus.Stop(words, words.first()));
    getChildren().addAll(stage, words);
    Map<Command, Runnable> commands =
        Map.ofEntries(
            Map.entry(Command.BACK, () -> go(place.steps()::back)),
            Map.entry(Command.NEXT, () -> go(place.steps()::next)),
            Map.entry(Command.PREVIOUS_EVENT, () -> go(place.steps()::previousEvent)),
            Map.entry(Command.NEXT_EVENT, () -> go(place.steps()::nextEvent)),
            Map.entry(Command.PLAY, this::play),
            Map.entry(Command.ROUTER, () -> place.looks().stageTabProperty().set(StageTab.ROUTER)),
            Map.entry(
                Command.SEQUENCE, () -> place.looks().stageTabProperty().set(StageTab.SEQUENCE)),
            Map.entry(Command.EVENTS, () -> place.looks().stageTabProperty().set(StageTab.EVENTS)),
            Map.entry(Command.NEXT_PANE, () -> Focus.next(parts, 1)),
            Map.entry(Command.PREVIOUS_PANE, () -> Focus.next(parts, -1)),
            Map.entry(Command.FULL_SCREEN, this::toggleFullScreen),
            Map.entry(Command.PROJECTOR, () -> place.looks().projectingProperty().set(false)));
    ResourceBundle texts = place.showing().texts();
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
    RemoteControl.pressed(press, place.steps());
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
    place.steps().playingProperty().set(false);
    where.run();
  }

  private void play() {
    place.steps().playingProperty().set(!place.steps().playingProperty().get());
  }

  private void toggleFullScreen() {
    stage().setFullScreen(!stage().isFullScreen());
  }

  private Stage stage() {
    return (Stage) getScene().getWindow();
  }
}
