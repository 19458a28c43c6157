package org.mgmscope.ui.stage;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import org.mgmscope.mgm.Address;
import org.mgmscope.mgm.Router;
import org.mgmscope.story.EventFilter;
import org.mgmscope.story.EventKind;
import org.mgmscope.story.EventRows;
import org.mgmscope.text.Harmless;
import org.mgmscope.ui.kit.Named;
import org.mgmscope.ui.looks.Looks;
import org.mgmscope.ui.showing.Showing;

/// The controls of the filter of events. They show the filter in force and change it.
final class EventFilterControls {
  /// What can be chosen, or, with no value, that it does not matter.
  record Choice<T>(@Nullable T value, String text) {
    @Override
    public String toString() {
      return text;
    }
  }

  private final Looks looks;
  private final ResourceBundle texts;
  private final TextField text;
  private final MenuButton kinds;
  private final Map<EventKind, CheckMenuItem> items = new EnumMap<>(EventKind.class);
  private final ComboBox<Choice<String>> clients;
  private final ComboBox<Choice<Integer>> ports;
  private final ComboBox<Choice<Address>> groups;
  private boolean adjusting;

  EventFilterControls(
      Showing showing,
      Looks looks,
      TextField text,
      MenuButton kinds,
      ComboBox<Choice<String>> clients,
      ComboBox<Choice<Integer>> ports,
      ComboBox<Choice<Address>> groups) {
    this.looks = looks;
    this.text = text;
    this.kinds = kinds;
    this.clients = clients;
    this.ports = ports;
    this.groups = groups;
    texts = showing.texts();
  }

  /// Fills the controls and makes them work.
  void prepare(EventRows rows) {
    Named.by(text, texts.getString("events.find"));
    Named.by(clients, texts.getString("events.clients.tip"));
    Named.by(ports, texts.getString("events.ports.tip"));
    Named.by(groups, texts.getString("events.groups.tip"));
    adjusting = true;
    MenuItem all = new MenuItem(texts.getString("events.kinds.all"));
    all.setOnAction(_ -> check(true));
    MenuItem none = new MenuItem(texts.getString("events.kinds.clear"));
    none.setOnAction(_ -> check(false));
    kinds.getItems().addAll(all, none, new SeparatorMenuItem());
    for (EventKind kind : EventKind.values()) {
      CheckMenuItem item = new CheckMenuItem(rows.kind(kind));
      item.selectedProperty().subscribe(_ -> changed());
      items.put(kind, item);
      kinds.getItems().add(item);
    }
    text.textProperty().subscribe(_ -> changed());
    clients.valueProperty().subscribe(_ -> changed());
    ports.valueProperty().subscribe(_ -> changed());
    groups.valueProperty().subscribe(_ -> changed());
    adjusting = false;
  }

  /// Offers what a router has.
  void offer(Router router) {
    adjusting = true;
    fill(
        clients,
        texts.getString("events.clients.all"),
        router.clients().stream()
            .map(client -> new Choice<>(client.name(), Harmless.text(client.name())))
            .toList());
    fill(
        ports,
        texts.getString("events.ports.all"),
        router.interfaces().stream().map(EventFilterControls::choice).toList());
    fillGroups(List.of());
    show(looks.eventFilterProperty().get());
  }

  private static Choice<Integer> choice(Router.Interface port) {
    return new Choice<>(
        port.index(),
        Harmless.text(port.name()) + " (" + Integer.toUnsignedString(port.index()) + ")");
  }

  /// Offers groups. The one that is chosen stays.
  void fillGroups(List<Address> found) {
    boolean before = adjusting;
    adjusting = true;
    fill(
        groups,
        texts.getString("events.groups.all"),
        found.stream().map(group -> new Choice<>(group, group.toString())).toList());
    choose(groups, looks.eventFilterProperty().get().group());
    adjusting = before;
  }

  private static <T> void fill(ComboBox<Choice<T>> box, String all, List<Choice<T>> choices) {
    List<Choice<T>> offered = new ArrayList<>(choices.size() + 1);
    offered.add(new Choice<>(null, all));
    offered.addAll(choices);
    box.getItems().setAll(offered);
  }

  private void check(boolean selected) {
    adjusting = true;
    items.values().forEach(item -> item.setSelected(selected));
    adjusting = false;
    changed();
  }

  private void changed() {
    if (!adjusting) {
      looks.eventFilterProperty().set(chosen());
    }
  }

  private EventFilter chosen() {
    Set<EventKind> checked = EnumSet.noneOf(EventKind.class);
    items.forEach(
        (kind, item) -> {
          if (item.isSelected()) {
            checked.add(kind);
          }
        });
    return new EventFilter(
        checked, value(clients), value(ports), value(groups), text.getText().strip());
  }

  private static <T> @Nullable T value(ComboBox<Choice<T>> box) {
    Choice<T> choice = box.getValue();
    return choice == null ? null : choice.value();
  }

  /// Shows a filter that may have been set elsewhere.
  void show(EventFilter filter) {
    adjusting = true;
    if (!text.getText().strip().equals(filter.text())) {
      text.setText(filter.text());
    }
    items.forEach((kind, item) -> item.setSelected(filter.kinds().contains(kind)));
    kinds.setText(
        filter.hasAllKinds()
            ? texts.getString("events.kinds.all")
            : texts
                .getString("events.kinds.some")
                .formatted(filter.kinds().size(), EventKind.values().length));
    Named.valued(kinds, texts.getString("events.kinds.tip"), kinds.getText(), texts);
    choose(clients, filter.client());
    choose(ports, filter.index());
    choose(groups, filter.group());
    adjusting = false;
  }

  private static <T> void choose(ComboBox<Choice<T>> box, @Nullable T value) {
    for (Choice<T> choice : box.getItems()) {
      if (java.util.Objects.equals(choice.value(), value)) {
        box.setValue(choice);
        return;
      }
    }
    box.setValue(value == null ? null : new Choice<>(value, value.toString()));
  }
}
