package org.mgmscope.ui.shell;

import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Button;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import org.mgmscope.story.Breakpoints;
import org.mgmscope.story.Search;
import org.mgmscope.ui.Session;
import org.mgmscope.ui.View;
import org.mgmscope.ui.learn.Page;
import org.mgmscope.ui.stage.StageTab;

/// Carries out what a user asks for, and says what cannot be asked for now.
final class Commands {
  private static final ObservableBooleanValue NEVER =
      new ReadOnlyBooleanWrapper(false).getReadOnlyProperty();

  private final Session session;
  private final ShellView shell;
  private final ResourceBundle texts;
  private final BooleanBinding atStart;
  private final BooleanBinding atEnd;
  private final BooleanBinding nothingSelected;
  private final ObservableBooleanValue nowhereToStop;

  Commands(Session session, ShellView shell) {
    this.session = session;
    this.shell = shell;
    texts = View.texts(session);
    atStart = session.momentProperty().isEqualTo(0);
    nothingSelected = session.selectionProperty().isNull();
    nowhereToStop =
        Bindings.createBooleanBinding(() -> stops().isEmpty(), session.breakpointsProperty());
    atEnd = session.momentProperty().isEqualTo(session.lesson().run().size());
  }

  void run(Command command) {
    if (!impossible(command).get()) {
      action(command).run();
    }
  }

  private Runnable action(Command command) {
    return switch (command) {
      case QUIT -> shell::close;
      case ROUTER -> () -> session.stageTabProperty().set(StageTab.ROUTER);
      case SEQUENCE -> () -> session.stageTabProperty().set(StageTab.SEQUENCE);
      case EVENTS -> () -> session.stageTabProperty().set(StageTab.EVENTS);
      case NEXT_PANE -> () -> shell.nextPane(1);
      case PREVIOUS_PANE -> () -> shell.nextPane(-1);
      case FIRST -> () -> go(session::first);
      case BACK -> () -> go(session::back);
      case NEXT -> () -> go(session::next);
      case LAST -> () -> go(session::last);
      case PREVIOUS_EVENT -> () -> go(session::previousEvent);
      case NEXT_EVENT -> () -> go(session::nextEvent);
      case PLAY -> () -> session.playingProperty().set(!session.playingProperty().get());
      case NEXT_CALLBACK -> () -> session.finder().callback(Search.Direction.ON);
      case PREVIOUS_CALLBACK -> () -> session.finder().callback(Search.Direction.BACK);
      case NEXT_REFUSAL -> () -> session.finder().refusal(Search.Direction.ON);
      case PREVIOUS_REFUSAL -> () -> session.finder().refusal(Search.Direction.BACK);
      case NEXT_OF_SELECTION -> () -> session.goToSelection(Search.Direction.ON);
      case PREVIOUS_OF_SELECTION -> () -> session.goToSelection(Search.Direction.BACK);
      case CAUSE -> session.finder()::cause;
      case CONSEQUENCE -> session.finder()::consequence;
      case TOGGLE_BREAKPOINT -> () -> stop(stops().toggled(session.beat()));
      case NEXT_BREAKPOINT -> () -> session.finder().breakpoint(Search.Direction.ON);
      case PREVIOUS_BREAKPOINT -> () -> session.finder().breakpoint(Search.Direction.BACK);
      case CLEAR_BREAKPOINTS -> () -> stop(Breakpoints.NONE);
      case ZOOM_IN -> shell.timeline()::zoomIn;
      case ZOOM_OUT -> shell.timeline()::zoomOut;
      case ZOOM_USUAL -> shell.timeline()::zoomUsual;
      case ZOOM_WHOLE -> shell.timeline()::zoomWhole;
      case LEGEND -> () -> session.pageProperty().set(Page.LEGEND);
      case GLOSSARY -> () -> session.pageProperty().set(Page.GLOSSARY);
      case SUMMARY -> () -> session.pageProperty().set(Page.SUMMARY);
      case LEFT_OUT -> () -> session.pageProperty().set(Page.LEFT_OUT);
      case KEYS -> shell::showKeys;
    };
  }

  private ObservableBooleanValue impossible(Command command) {
    return switch (command) {
      case FIRST,
          BACK,
          PREVIOUS_EVENT,
          PREVIOUS_CALLBACK,
          PREVIOUS_REFUSAL,
          CAUSE,
          CONSEQUENCE,
          TOGGLE_BREAKPOINT ->
          atStart;
      case NEXT, LAST, NEXT_EVENT, NEXT_CALLBACK, NEXT_REFUSAL -> atEnd;
      case NEXT_OF_SELECTION, PREVIOUS_OF_SELECTION -> nothingSelected;
      case NEXT_BREAKPOINT, PREVIOUS_BREAKPOINT, CLEAR_BREAKPOINTS -> nowhereToStop;
      case QUIT,
          ROUTER,
          SEQUENCE,
          EVENTS,
          NEXT_PANE,
          PREVIOUS_PANE,
          PLAY,
          ZOOM_IN,
          ZOOM_OUT,
          ZOOM_USUAL,
          ZOOM_WHOLE,
          LEGEND,
          GLOSSARY,
          SUMMARY,
          LEFT_OUT,
          KEYS ->
          NEVER;
    };
  }

  private Breakpoints stops() {
    return session.breakpointsProperty().get();
  }

  private void stop(Breakpoints where) {
    session.breakpointsProperty().set(where);
  }

  private void go(Runnable where) {
    session.playingProperty().set(false);
    where.run();
  }

  Menu menu(Command.Menu name) {
    Menu menu = new Menu(texts.getString("menu." + name));
    for (Command command : Command.values()) {
      if (command.menu() == name) {
        if (command.beginsGroup()) {
          menu.getItems().add(new SeparatorMenuItem());
        }
        MenuItem item = new MenuItem(text(command));
        item.setId(command.id());
        item.setAccelerator(command.key());
        item.disableProperty().bind(impossible(command));
        item.setOnAction(_ -> run(command));
        menu.getItems().add(item);
      }
    }
    return menu;
  }

  /// Lets a button of the tool bar do what a command says.
  void offer(Button button, Command command) {
    button.disableProperty().bind(impossible(command));
    button.setOnAction(_ -> run(command));
    button.setTooltip(new Tooltip(tip(command)));
    button.setAccessibleText(text(command));
  }

  /// What a command does, with its key.
  String tip(Command command) {
    String key = key(command);
    return key.isEmpty() ? text(command) : text(command) + " (" + key + ")";
  }

  /// Carries out a command whose key works everywhere.
  void pressed(KeyEvent press) {
    for (Command command : Command.values()) {
      if (command.isEverywhere() && command.key() != null && command.key().match(press)) {
        run(command);
        press.consume();
        return;
      }
    }
  }

  /// The keys and what they do, one command a line, in the markup of our texts.
  String keys() {
    return Stream.of(Command.values())
        .filter(command -> command.key() != null)
        .map(command -> "**" + key(command) + "** " + text(command))
        .collect(Collectors.joining("\n"));
  }

  private String text(Command command) {
    return texts.getString("command." + command);
  }

  private static String key(Command command) {
    return command.key() == null ? "" : command.key().getDisplayText();
  }
}
