package org.mgmscope.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Supplier;
import javafx.collections.ObservableList;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.mgmscope.manual.Table;
import org.mgmscope.mgm.Row;
import org.mgmscope.story.Breakpoints;
import org.mgmscope.story.Lane;
import org.mgmscope.story.Mark;
import org.mgmscope.ui.looks.Looks;
import org.mgmscope.ui.looks.TimelineLook;
import org.mgmscope.ui.showing.Showing;
import org.mgmscope.ui.showing.Steps;

/// What can be chosen about the timeline: its lanes, and where playing stops. Items say what is
/// chosen when they are made.
public final class TimelineChoices {
  private final Showing showing;
  private final Steps steps;
  private final Looks looks;
  private final ResourceBundle texts;

  public TimelineChoices(Showing showing, Steps steps, Looks looks) {
    this.showing = showing;
    this.steps = steps;
    this.looks = looks;
    texts = showing.texts();
  }

  /// The lanes.
  public Menu lanes() {
    return asked("timeline.lanes", this::laneItems);
  }

  /// Every mark and every row to stop at.
  public Menu stops() {
    return asked("timeline.stops", this::stopItems);
  }

  /// A menu whose items are made whenever it opens.
  private Menu asked(String title, Supplier<List<MenuItem>> items) {
    Menu menu = new Menu(texts.getString(title));
    menu.getItems().setAll(items.get());
    menu.setOnShowing(
        showing -> {
          if (menu.equals(showing.getTarget())) {
            menu.getItems().setAll(items.get());
          }
        });
    return menu;
  }

  /// Makes the items of lanes.
  List<MenuItem> laneItems() {
    TimelineLook look = looks.timelineLook();
    List<MenuItem> items = new ArrayList<>();
    for (Lane lane : Lane.values()) {
      boolean shown = look.lanesProperty().get().contains(lane);
      items.add(
          item("lane", lane, texts.getString("lane." + lane), shown, () -> look.toggle(lane)));
    }
    return items;
  }

  private List<MenuItem> stopItems() {
    List<MenuItem> items = new ArrayList<>();
    for (Lane lane : Lane.values()) {
      Menu menu = new Menu(texts.getString("lane." + lane));
      for (Mark mark : Mark.values()) {
        if (mark.lane() == lane) {
          menu.getItems().add(stop(mark));
        }
      }
      items.add(menu);
    }
    items.add(new SeparatorMenuItem());
    for (Table table : Table.values()) {
      Menu menu = new Menu(showing.lesson().manual().table(table));
      table.rows().forEach(row -> menu.getItems().add(stop(row)));
      items.add(menu);
    }
    return items;
  }

  /// What can be chosen about one beat.
  void fill(ObservableList<MenuItem> items, int beat) {
    Breakpoints now = stops(steps);
    items.setAll(
        item(
            "stop",
            Lane.HANDLES,
            texts.getString("timeline.stop.beat"),
            now.beats().contains(beat),
            () -> steps.breakpointsProperty().set(now.toggled(beat))));
    showing.lesson().marks().of(beat).forEach(mark -> items.add(stop(mark)));
    for (Row row : Row.values()) {
      if (showing.lesson().marks().begins(row, beat)) {
        items.add(stop(row));
      }
    }
  }

  private MenuItem stop(Mark mark) {
    Breakpoints now = stops(steps);
    return item(
        "stop",
        mark,
        texts.getString("timeline.stop.mark").formatted(texts.getString("mark." + mark)),
        now.marks().contains(mark),
        () -> steps.breakpointsProperty().set(now.toggled(mark)));
  }

  private MenuItem stop(Row row) {
    Breakpoints now = stops(steps);
    return item(
        "stop",
        row,
        texts.getString("timeline.stop.row").formatted(row.id()),
        now.rows().contains(row),
        () -> steps.breakpointsProperty().set(now.toggled(row)));
  }

  private static Breakpoints stops(Steps steps) {
    return steps.breakpointsProperty().get();
  }

  private static CheckMenuItem item(
      String kind, Enum<?> what, String text, boolean chosen, Runnable toggle) {
    CheckMenuItem item = new CheckMenuItem(text);
    item.setId(kind + "-" + what.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    item.setSelected(chosen);
    item.setOnAction(_ -> toggle.run());
    return item;
  }
}
