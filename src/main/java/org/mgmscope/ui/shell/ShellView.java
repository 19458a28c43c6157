package org.mgmscope.ui.shell;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.controlsfx.control.StatusBar;
import org.mgmscope.manual.Markup;
import org.mgmscope.ui.Explanation;
import org.mgmscope.ui.Lesson;
import org.mgmscope.ui.Session;
import org.mgmscope.ui.StepSize;
import org.mgmscope.ui.Theme;
import org.mgmscope.ui.View;
import org.mgmscope.ui.timeline.TimelineView;

/// The frame of the window.
public final class ShellView {
  private static final double ROOM_FOR_THREE_PANES = 1100;

  private final Session session;
  private final BooleanBinding atStart;
  private final BooleanBinding atEnd;

  @FXML private BorderPane root;
  @FXML private Label title;
  @FXML private Button next;
  @FXML private ToggleButton play;
  @FXML private MenuButton stepSizes;
  @FXML private MenuButton themes;
  @FXML private MenuButton languages;
  @FXML private ChoiceBox<Double> speed;
  @FXML private Button help;
  @FXML private SplitPane panes;
  @FXML private VBox below;
  @FXML private StatusBar status;

  @SuppressWarnings("NullAway.Init") // the loader fills the fields
  public ShellView(Session session) {
    this.session = session;
    atStart = session.momentProperty().isEqualTo(0);
    atEnd = session.momentProperty().isEqualTo(session.lesson().run().size());
  }

  public BooleanBinding atStartProperty() {
    return atStart;
  }

  public boolean getAtStart() {
    return atStart.get();
  }

  public BooleanBinding atEndProperty() {
    return atEnd;
  }

  public boolean getAtEnd() {
    return atEnd.get();
  }

  @FXML
  private void initialize() {
    ResourceBundle texts = View.texts(session);
    title.setText(session.lesson().title());
    Panes arrangement = new Panes(panes, session);
    root.widthProperty()
        .subscribe(width -> arrangement.arrange(width.doubleValue() < ROOM_FOR_THREE_PANES));
    below.getChildren().addFirst(new TimelineView(session));
    ToggleGroup step = new ToggleGroup();
    for (StepSize each : StepSize.values()) {
      item(
          stepSizes,
          step,
          texts.getString("step." + each),
          each == session.stepSizeProperty().get(),
          () -> session.stepSizeProperty().set(each));
    }
    stepSizes
        .textProperty()
        .bind(
            session
                .stepSizeProperty()
                .map(
                    size ->
                        texts.getString("shell.step").formatted(texts.getString("step." + size))));
    ToggleGroup theme = new ToggleGroup();
    for (Theme each : Theme.values()) {
      item(
          themes,
          theme,
          texts.getString("theme." + each),
          each == session.themeProperty().get(),
          () -> session.themeProperty().set(each));
    }
    Locale spoken = session.lesson().locale();
    languages.setText(spoken.getLanguage().toUpperCase(Locale.ROOT));
    ToggleGroup language = new ToggleGroup();
    for (Locale each : Lesson.LANGUAGES) {
      item(
          languages,
          language,
          each.getDisplayLanguage(each),
          each.getLanguage().equals(spoken.getLanguage()),
          () -> session.speak(each));
    }
    speeds();
    play.selectedProperty().bindBidirectional(session.playingProperty());
    play.textProperty()
        .bind(
            Bindings.when(session.playingProperty())
                .then(texts.getString("shell.pause"))
                .otherwise(texts.getString("shell.play")));
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    session.whileShown(root, this::showStatus);
    Platform.runLater(next::requestFocus);
  }

  private static void item(
      MenuButton menu, ToggleGroup group, String text, boolean selected, Runnable chosen) {
    RadioMenuItem item = new RadioMenuItem(text);
    item.setToggleGroup(group);
    item.setSelected(selected);
    item.setOnAction(_ -> chosen.run());
    menu.getItems().add(item);
  }

  private void speeds() {
    speed.getItems().setAll(0.5, 1.0, 2.0, 4.0, 8.0);
    speed.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(Double times) {
            return times == null
                ? ""
                : String.format(session.lesson().locale(), times < 1 ? "%.1f×" : "%.0f×", times);
          }

          @Override
          public Double fromString(String text) {
            throw new IllegalArgumentException("a choice, not typed: " + text);
          }
        });
    speed.setValue(session.speedProperty().get());
    speed.valueProperty().subscribe(times -> session.speedProperty().set(times));
  }

  private void showStatus() {
    int beat = session.beat();
    status.setText(
        View.texts(session)
            .getString("shell.status")
            .formatted(
                beat,
                session.lesson().beats().count(),
                session.moment(),
                session.lesson().run().size(),
                session.lesson().pages().step(beat),
                session.lesson().run().scenario().steps().size(),
                session.state().clock()));
  }

  private void pressed(KeyEvent key) {
    switch (key.getCode()) {
      case F1 -> keys();
      case F6 -> nextPane(key.isShiftDown() ? -1 : 1);
      case F7 -> {
        if (key.isShiftDown()) {
          session.previousEvent();
        } else {
          back();
        }
      }
      case F8 -> {
        if (key.isShiftDown()) {
          session.nextEvent();
        } else {
          next();
        }
      }
      case F9 -> session.playingProperty().set(!session.playingProperty().get());
      default -> {
        return;
      }
    }
    key.consume();
  }

  /// Goes from pane to pane: tool bar, documentation, stage, words, state, timeline; those that are
  /// behind a tab are left out.
  private void nextPane(int direction) {
    List<Node> inOrder =
        Stream.of(
                "#next",
                "#docs .toggle-button",
                "#stage .toggle-button",
                "#basis",
                "#clients",
                "#timeline")
            .map(root::lookup)
            .filter(pane -> pane != null && pane.isVisible())
            .toList();
    int at = Math.max(0, inOrder.indexOf(root.getScene().getFocusOwner()));
    inOrder.get(Math.floorMod(at + direction, inOrder.size())).requestFocus();
  }

  @FXML
  private void first() {
    session.playingProperty().set(false);
    session.first();
  }

  @FXML
  private void back() {
    session.playingProperty().set(false);
    session.back();
  }

  @FXML
  private void next() {
    session.playingProperty().set(false);
    session.next();
  }

  @FXML
  private void last() {
    session.playingProperty().set(false);
    session.last();
  }

  @FXML
  private void keys() {
    ResourceBundle texts = View.texts(session);
    Explanation.show(
        help, texts.getString("shell.keys.title"), Markup.parse(texts.getString("shell.keys")));
  }
}
