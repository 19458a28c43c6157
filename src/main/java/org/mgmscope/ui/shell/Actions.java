package org.mgmscope.ui.shell;

import java.util.EnumMap;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.mgmscope.scenario.History;
import org.mgmscope.settings.Page;
import org.mgmscope.settings.Pane;
import org.mgmscope.settings.StageTab;
import org.mgmscope.story.Breakpoints;
import org.mgmscope.story.Search;
import org.mgmscope.ui.edit.EditWords;
import org.mgmscope.ui.keys.Command;
import org.mgmscope.ui.keys.Customs;
import org.mgmscope.ui.keys.Key;
import org.mgmscope.ui.keys.When;
import org.mgmscope.ui.kit.Icon;
import org.mgmscope.ui.kit.Tip;
import org.mgmscope.ui.looks.PanesLook;

/// Carries out what a user asks for, and says what cannot be asked for now, and why.
final class Actions {
  private final Workplace place;
  private final ShellView shell;
  private final ResourceBundle texts;
  private final Customs customs = Customs.here();
  private final Map<When, BooleanBinding> possible = new EnumMap<>(When.class);
  private final Map<Command, Key> keys = new EnumMap<>(Command.class);

  /// Of the commands whose key works everywhere.
  private final Map<Command, KeyCombination> everywhere = new EnumMap<>(Command.class);

  Actions(Workplace place, ShellView shell) {
    this.place = place;
    this.shell = shell;
    texts = place.showing().texts();
    Possible now = new Possible(place.showing(), place.steps(), place.looks(), place.work());
    for (When when : When.values()) {
      possible.put(when, now.is(when));
    }
    for (Command command : Command.values()) {
      Key key = customs.key(command, texts);
      if (key != null) {
        keys.put(command, key);
      }
      if (command.keys().isEverywhere()) {
        everywhere.put(command, KeyCombination.valueOf(command.keys().onLinux()));
      }
    }
  }

  /// Carries a command out, or says why that is impossible.
  void run(Command command) {
    String reason = whyNot(command);
    if (reason == null) {
      action(command).run();
    } else {
      shell.say(reason);
    }
  }

  private Runnable action(Command command) {
    return switch (command) {
      case NEW -> () -> shell.documents().begin();
      case NEW_WINDOW -> this::openWindow;
      case OPEN -> () -> shell.documents().open();
      case SAVE -> () -> shell.documents().save();
      case SAVE_AS -> () -> shell.documents().saveAs();
      case REVERT -> () -> shell.documents().revert();
      case EXPORT_PICTURE -> () -> shell.pictures().export();
      case COPY_PICTURE -> () -> shell.pictures().copy(shell::say);
      case QUIT -> shell::close;
      case UNDO -> place.work()::undo;
      case REDO -> place.work()::redo;
      case EDIT -> shell::toggleEditor;
      case SETTINGS -> () -> turn(Page.SETTINGS);
      case ROUTER -> () -> shell.showStage(StageTab.ROUTER);
      case SEQUENCE -> () -> shell.showStage(StageTab.SEQUENCE);
      case EVENTS -> () -> shell.showStage(StageTab.EVENTS);
      case NEXT_PANE -> () -> shell.nextPane(1);
      case PREVIOUS_PANE -> () -> shell.nextPane(-1);
      case FIRST -> () -> go(place.showing()::first);
      case BACK -> () -> go(place.steps()::back);
      case NEXT -> () -> go(place.steps()::next);
      case LAST -> () -> go(place.showing()::last);
      case PREVIOUS_EVENT -> () -> go(place.steps()::previousEvent);
      case NEXT_EVENT -> () -> go(place.steps()::nextEvent);
      case PLAY -> () -> turn(place.steps().playingProperty());
      case FIND -> shell::find;
      case NEXT_CALLBACK -> () -> place.steps().finder().callback(Search.Direction.ON);
      case PREVIOUS_CALLBACK -> () -> place.steps().finder().callback(Search.Direction.BACK);
      case NEXT_REFUSAL -> () -> place.steps().finder().refusal(Search.Direction.ON);
      case PREVIOUS_REFUSAL -> () -> place.steps().finder().refusal(Search.Direction.BACK);
      case NEXT_OF_SELECTION -> () -> place.steps().goToSelection(Search.Direction.ON);
      case PREVIOUS_OF_SELECTION -> () -> place.steps().goToSelection(Search.Direction.BACK);
      case CAUSE -> place.steps().finder()::cause;
      case CONSEQUENCE -> place.steps().finder()::consequence;
      case TOGGLE_BREAKPOINT -> () -> stop(stops().toggled(place.showing().beat()));
      case NEXT_BREAKPOINT -> () -> place.steps().finder().breakpoint(Search.Direction.ON);
      case PREVIOUS_BREAKPOINT -> () -> place.steps().finder().breakpoint(Search.Direction.BACK);
      case CLEAR_BREAKPOINTS -> () -> stop(Breakpoints.NONE);
      case FOLD_DOCS -> () -> shell.panes().toggle(Pane.DOCS);
      case FOLD_WORDS -> () -> shell.panes().toggle(Pane.WORDS);
      case FOLD_STATE -> () -> shell.panes().toggle(Pane.STATE);
      case FOLD_TIMELINE -> () -> shell.panes().toggle(Pane.TIMELINE);
      case FULL_SCREEN -> shell::toggleFullScreen;
      case PRESENT -> shell::togglePresentation;
      case PROJECTOR -> () -> turn(place.looks().projectingProperty());
      case POINTER -> () -> turn(place.looks().pointingProperty());
      case LARGER_TEXT -> () -> look().nextTextSize(1).ifPresent(look()::resizeText);
      case SMALLER_TEXT -> () -> look().nextTextSize(-1).ifPresent(look()::resizeText);
      case USUAL_TEXT -> () -> look().resizeText(look().usualTextSize());
      case ZOOM_IN -> shell.timeline()::zoomIn;
      case ZOOM_OUT -> shell.timeline()::zoomOut;
      case ZOOM_USUAL -> shell.timeline()::zoomUsual;
      case ZOOM_WHOLE -> shell.timeline()::zoomWhole;
      case LESSONS -> () -> turn(Page.LESSONS);
      case LEGEND -> () -> turn(Page.LEGEND);
      case GLOSSARY -> () -> turn(Page.GLOSSARY);
      case SUMMARY -> () -> turn(Page.SUMMARY);
      case LEFT_OUT -> () -> turn(Page.LEFT_OUT);
      case KEYS -> () -> turn(Page.KEYS);
      case TOUR -> place.tour()::begin;
      case LOGS -> shell::showLogs;
      case LICENCE -> () -> turn(Page.LICENCE);
      case ABOUT -> () -> turn(Page.ABOUT);
    };
  }

  private void openWindow() {
    place
        .otherWindows()
        .open(
            failure ->
                shell.say(
                    failure
                        .map(texts.getString("window.notOpened")::formatted)
                        .orElseGet(() -> texts.getString("window.opens"))));
  }

  /// Opens a page, or closes it.
  private void turn(Page page) {
    place.looks().pageProperty().set(page == place.looks().pageProperty().get() ? null : page);
  }

  private static void turn(BooleanProperty setting) {
    setting.set(!setting.get());
  }

  private PanesLook look() {
    return place.looks().panesLook();
  }

  private Breakpoints stops() {
    return place.steps().breakpointsProperty().get();
  }

  private void stop(Breakpoints where) {
    place.steps().breakpointsProperty().set(where);
  }

  private void go(Runnable where) {
    place.steps().playingProperty().set(false);
    where.run();
  }

  /// Whether a command can be asked for now.
  BooleanBinding possible(Command command) {
    BooleanBinding found = possible.get(command.when());
    if (found == null) {
      throw new IllegalStateException(command.when().name());
    }
    return found;
  }

  /// Why a command cannot be asked for, or null if it can be.
  @Nullable String whyNot(Command command) {
    return possible(command).get() ? null : texts.getString("whynot." + command.when());
  }

  /// Lets a button of the tool bar do what its command says.
  void offer(CommandButton button) {
    Command command = button.getCommand();
    button.setText(text(command));
    if (command.icon() != null) {
      button.setGraphic(new Icon(command.icon()));
    }
    button.setOnAction(_ -> run(command));
    button.setAccessibleText(text(command));
    Tip.on(button, () -> new Tooltip(tip(command, whyNot(command))));
    BooleanBinding able = possible(command);
    place
        .showing()
        .whileShown(
            button,
            able,
            () -> {
              String reason = whyNot(command);
              button.setUnavailable(!able.get());
              button.setAccessibleHelp(reason);
            });
  }

  private String tip(Command command, @Nullable String whyNot) {
    return whyNot == null ? tip(command) : tip(command) + "\n" + whyNot;
  }

  /// What a command does, with its key.
  String tip(Command command) {
    String key = customs.keyName(command, texts);
    return key.isEmpty() ? text(command) : text(command) + " (" + key + ")";
  }

  /// Carries out a command whose key works everywhere.
  void pressed(KeyEvent press) {
    for (Map.Entry<Command, KeyCombination> each : everywhere.entrySet()) {
      if (each.getValue().match(press)) {
        run(each.getKey());
        press.consume();
        return;
      }
    }
  }

  /// Whether a press is the key of one of these commands.
  boolean isKeyOf(KeyEvent press, Set<Command> some) {
    return some.stream().map(this::key).anyMatch(key -> key != null && key.match(press));
  }

  /// Says why a command cannot be carried out whose key was left to the focused control, which did
  /// not want it. The menus see only to those that can be.
  void left(KeyEvent press) {
    for (Map.Entry<Command, Key> each : keys.entrySet()) {
      if (each.getValue().match(press) && whyNot(each.getKey()) != null) {
        run(each.getKey());
        press.consume();
        return;
      }
    }
  }

  /// What the keys do.
  KeysSheet keysSheet() {
    return new KeysSheet(texts, customs);
  }

  String text(Command command) {
    return customs.text(command, texts);
  }

  /// The text of a command as it is now: what would be undone is named.
  ObservableValue<String> present(Command command) {
    return switch (command) {
      case UNDO -> Bindings.createStringBinding(this::undoText, place.work().historyProperty());
      case REDO -> Bindings.createStringBinding(this::redoText, place.work().historyProperty());
      default -> new ReadOnlyStringWrapper(text(command));
    };
  }

  private String undoText() {
    History history = place.work().historyProperty().get();
    return history == null || history.done() == null
        ? text(Command.UNDO)
        : texts.getString("edit.undo").formatted(EditWords.of(history.done().name(), texts));
  }

  private String redoText() {
    History history = place.work().historyProperty().get();
    return history == null || history.undone() == null
        ? text(Command.REDO)
        : texts.getString("edit.redo").formatted(EditWords.of(history.undone().name(), texts));
  }

  String text(Command.Group group) {
    return texts.getString("menu." + group);
  }

  String text(Command.Menu menu) {
    return texts.getString("menu." + menu);
  }

  Customs customs() {
    return customs;
  }

  @Nullable Key key(Command command) {
    return keys.get(command);
  }
}
