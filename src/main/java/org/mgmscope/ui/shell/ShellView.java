package org.mgmscope.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToolBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.controlsfx.control.StatusBar;
import org.kordamp.ikonli.feather.Feather;
import org.mgmscope.files.LogPlace;
import org.mgmscope.settings.Pane;
import org.mgmscope.settings.PaneRoom;
import org.mgmscope.settings.StageTab;
import org.mgmscope.ui.edit.OldRun;
import org.mgmscope.ui.keys.Command;
import org.mgmscope.ui.kit.FocusHome;
import org.mgmscope.ui.kit.Folder;
import org.mgmscope.ui.kit.Icon;
import org.mgmscope.ui.kit.Tip;
import org.mgmscope.ui.learn.PageView;
import org.mgmscope.ui.looks.PanesLook;
import org.mgmscope.ui.showing.Announcement;
import org.mgmscope.ui.timeline.TimelineChoices;
import org.mgmscope.ui.timeline.TimelineView;
import org.mgmscope.ui.tour.TourView;
import org.mgmscope.ui.work.Documents;
import org.mgmscope.ui.work.PictureTaker;

/// The frame of the window.
public final class ShellView {
  private static final double ROOM_FOR_WORDS = 1400;

  private static final PseudoClass ROOMY = PseudoClass.getPseudoClass("roomy");
  private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");
  private static final PseudoClass PRESENTING = PseudoClass.getPseudoClass("presenting");

  private final Workplace place;
  private final TimelineView timeline;
  private final Actions commands;
  private final Panes panes;
  private final PageView page;
  private final PanesLook look;
  private final Announcement announcement;
  private final TourView tour;

  @FXML private BorderPane root;
  @FXML private VBox above;
  @FXML private MenuBar menus;
  @FXML private Label title;
  @FXML private BorderPane controls;
  @FXML private ToolBar tools;
  @FXML private CommandButton next;
  @FXML private ToggleButton play;
  @FXML private MenuButton stepSizes;
  @FXML private MenuButton themes;
  @FXML private MenuButton languages;
  @FXML private ChoiceBox<Double> speed;
  @FXML private StackPane centre;
  @FXML private VBox below;
  @FXML private StatusBar status;

  private Middle middle;
  private StatusLine statusLine;

  @SuppressWarnings("NullAway.Init") // the loader fills the fields, and then has the others made
  public ShellView(Workplace place) {
    this.place = place;
    look = place.looks().panesLook();
    timeline = new TimelineView(place.showing(), place.steps(), place.looks());
    commands = new Actions(place, this);
    panes = new Panes(place, timeline);
    page =
        new PageView(
            place.showing(),
            place.looks(),
            place.desk(),
            commands::keysSheet,
            lesson -> documents().open(lesson));
    announcement = new Announcement(place.showing(), place.steps(), place.delays());
    tour =
        new TourView(
            place.showing(),
            place.looks(),
            place.tour(),
            panes::showForTour,
            command -> commands.customs().keyName(command, place.showing().texts()));
  }

  @FXML
  private void initialize() {
    place.showing().whileShown(root, place.showing().runProperty(), this::showTitle);
    title
        .visibleProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> title.getWidth() >= title.prefWidth(-1) - 1,
                title.widthProperty(),
                title.fontProperty()));
    for (Command.Menu menu : Command.Menu.values()) {
      Menu made = new CommandMenu(menu, commands);
      more(menu).ifPresent(made.getItems()::add);
      menus.getMenus().add(made);
    }
    tools.getStyleClass().setAll("tools");
    for (Node control : tools.getItems()) {
      if (control instanceof CommandButton button) {
        commands.offer(button);
      }
    }
    Tip.on(play, commands.tip(Command.PLAY));
    play.selectedProperty().bindBidirectional(place.steps().playingProperty());
    place.showing().whileShown(root, place.steps().playingProperty(), this::showPlaying);
    Choices choices = new Choices(place.showing(), place.steps(), place.looks());
    choices.stepSizes(stepSizes);
    choices.themes(themes);
    choices.languages(languages);
    choices.speeds(speed);
    middle = new Middle(centre, place, panes, page);
    below.getChildren().addFirst(panes.below());
    above
        .getChildren()
        .addAll(
            new NoticeBar(place.showing(), place.notices(), announcement::tell),
            new OldRun(place.showing(), place.work(), place.editing()));
    below.getChildren().add(announcement);
    statusLine = new StatusLine(status, place, announcement);
    new LargePointer(place, root);
    Bars bars = Bars.of(root, place, above, below);
    root.getChildren().add(tour); // over all, the bars too
    FileDrop.on(root, file -> documents().open(file, 0));
    new WindowKeys(root, place, commands, tour, bars).listen();
    root.widthProperty().subscribe(this::showRoom);
    root.heightProperty().subscribe(this::showRoom);
    place.showing().whileShown(root, look.textSizeProperty(), this::showRoom);
    place.showing().whileShown(root, place.looks().pageProperty(), this::showRoom);
    place.showing().whileShown(root, place.editing().openProperty(), this::showRoom);
    statusLine.follow(root);
    place.showing().whileShown(root, look.presentingProperty(), this::showPresentation);
  }

  private void showTitle() {
    title.setText(place.showing().lesson().title());
  }

  private void showPlaying() {
    boolean playing = place.steps().playingProperty().get();
    play.setText(place.showing().texts().getString(playing ? "shell.pause" : "shell.play"));
    play.setGraphic(new Icon(playing ? Feather.PAUSE : Feather.PLAY));
  }

  /// Where there is room, the buttons say in words what they do.
  private void showRoom() {
    if (root.getWidth() > 0 && root.getHeight() > 0) {
      double taken = middle.arrange(root.getWidth());
      PaneRoom room =
          PaneRoom.of(
              root.getWidth() - taken, root.getHeight(), look.textSizeProperty().getValue());
      root.pseudoClassStateChanged(LOW, room.low());
      panes.setRoom(room);
      tour.resize(root.getWidth(), root.getHeight());
      tour.arrange();
    }
    int textSize = look.textSizeProperty().getValue();
    controls.pseudoClassStateChanged(ROOMY, root.getWidth() * 100 / textSize > ROOM_FOR_WORDS);
  }

  /// Opens the editor and gives it the focus, or closes it.
  void toggleEditor() {
    boolean open = !place.editing().openProperty().get();
    place.editing().openProperty().set(open);
    if (open) {
      middle.focusEditor();
    } else {
      next.requestFocus();
    }
  }

  /// What a menu offers beside commands.
  private Optional<Menu> more(Command.Menu menu) {
    TimelineChoices choices = new TimelineChoices(place.showing(), place.steps(), place.looks());
    return switch (menu) {
      case VIEW -> Optional.of(choices.lanes());
      case GO -> Optional.of(choices.stops());
      case FILE -> Optional.of(new RecentMenu(place.showing().texts(), this::documents));
      case EDIT, LEARN, HELP -> Optional.empty();
    };
  }

  /// Says something below until something happens.
  void say(String words) {
    statusLine.say(words);
  }

  Panes panes() {
    return panes;
  }

  TimelineView timeline() {
    return timeline;
  }

  /// Goes from pane to pane: tool bar, the panes that can be seen, and the page that is open.
  void nextPane(int direction) {
    List<Focus.Stop> stops = new ArrayList<>(middle.inReadingOrder());
    if (root.getTop().isVisible()) {
      stops.addFirst(new Focus.Stop(tools, next));
    }
    Focus.next(stops, direction);
  }

  private Stage stage() {
    return (Stage) root.getScene().getWindow();
  }

  void toggleFullScreen() {
    stage().setFullScreen(!stage().isFullScreen());
    if (stage().isFullScreen()) {
      ResourceBundle texts = place.showing().texts();
      String key = commands.customs().keyName(Command.FULL_SCREEN, texts);
      say(texts.getString("shell.fullScreen").formatted(key));
    } else {
      statusLine.show();
    }
  }

  /// Begins or ends the presentation. While another window is projected, this one only puts its
  /// bars away or gets them back.
  void togglePresentation() {
    if (place.looks().projectingProperty().get() && !look.presentingProperty().get()) {
      look.putBarsAway(!look.barsAwayProperty().get());
    } else if (look.presentingProperty().get()) {
      look.endPresentation();
    } else {
      look.present();
    }
  }

  private void showPresentation() {
    boolean presenting = look.presentingProperty().get();
    root.pseudoClassStateChanged(PRESENTING, presenting);
    FocusHome.set(root, presenting ? panes.picture() : next);
    showRoom();
    if (presenting) {
      say(place.showing().texts().getString("shell.presentation"));
    } else {
      statusLine.show();
    }
  }

  /// Turns the stage to a picture, where it can be seen.
  void showStage(StageTab tab) {
    place.looks().stageTabProperty().set(tab);
    panes.show(Pane.STAGE);
  }

  /// Looks for something in the table of events.
  void find() {
    showStage(StageTab.EVENTS);
    place.steps().finder().askForWords();
  }

  /// What opens and saves.
  Documents documents() {
    return new Documents(place.filing(), stage());
  }

  /// What takes pictures along.
  PictureTaker pictures() {
    return new PictureTaker(place.filing(), stage());
  }

  void showLogs() {
    ResourceBundle texts = place.showing().texts();
    new Folder(stage(), texts, texts.getString("logs.title"), place.desk()).show(LogPlace.here());
  }

  /// Asks the window to close, as its own button does.
  void close() {
    javafx.stage.Window window = root.getScene().getWindow();
    window.fireEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST));
  }
}
