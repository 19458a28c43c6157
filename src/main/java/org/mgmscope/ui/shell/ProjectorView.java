package org.mgmscope.ui.shell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.mgmscope.ui.looks.PanesLook;

/// The stage and the sentence alone, for a projector. The keys of the stage, and those that go
/// through the lesson or change the size of the text, work here as in the first window, and so do
/// those of a remote control.
public final class ProjectorView extends VBox {
  private final Workplace place;
  private final List<Focus.Stop> parts;
  private final Map<Command, Runnable> commands;
  private final Map<Key, Command> keys = new LinkedHashMap<>();
  private final MoveKeys moves;

  /// @param zoom how many times as large as usual the text is
  public ProjectorView(Workplace place, double zoom) {
    this.place = place;
    getStyleClass().addAll("shell", "projector");
    Region stage = (Region) View.STAGE.loadForProjector(place, zoom);
    WordsPane words =
        new WordsPane(
            place.showing(), place.looks(), (Region) View.WORDS.loadForProjector(place, zoom));
    VBox.setVgrow(stage, Priority.ALWAYS);
    stage.setMinHeight(0);
    parts = List.of(Focus.Stop.at(stage), new Focus.Stop(words, words.first()));
    getChildren().addAll(stage, words);
    new LargePointer(place, this);
    PanesLook look = place.looks().panesLook();
    commands =
        Map.ofEntries(
            Map.entry(Command.FIRST, () -> go(place.showing()::first)),
            Map.entry(Command.LAST, () -> go(place.showing()::last)),
            Map.entry(Command.LARGER_TEXT, () -> look.nextTextSize(1).ifPresent(look::resizeText)),
            Map.entry(
                Command.SMALLER_TEXT, () -> look.nextTextSize(-1).ifPresent(look::resizeText)),
            Map.entry(Command.USUAL_TEXT, () -> look.resizeText(look.usualTextSize())),
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
            Map.entry(
                Command.POINTER,
                () ->
                    place.looks().pointingProperty().set(!place.looks().pointingProperty().get())),
            Map.entry(Command.PROJECTOR, () -> place.looks().projectingProperty().set(false)));
    ResourceBundle texts = place.showing().texts();
    for (Command command : commands.keySet()) {
      Key key = Customs.here().key(command, texts);
      if (key != null) {
        keys.put(key, command);
      }
    }
    moves = MoveKeys.ofProjector(place.showing(), place.steps(), this::run);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    addEventHandler(KeyEvent.KEY_PRESSED, this::left);
  }

  private void pressed(KeyEvent press) {
    RemoteControl.pressed(press, place.steps());
    keys.forEach(
        (key, command) -> {
          if (!press.isConsumed() && key.match(press)) {
            run(command);
            press.consume();
          }
        });
    if (!press.isConsumed()) {
      moves.pressed(getScene().getFocusOwner(), press);
    }
  }

  private void run(Command command) {
    Objects.requireNonNull(commands.get(command), command.name()).run();
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
