package org.mgmscope.ui.shell;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import org.mgmscope.settings.Language;
import org.mgmscope.settings.Setting;
import org.mgmscope.settings.StepSize;
import org.mgmscope.settings.Theme;
import org.mgmscope.ui.ChoiceWords;
import org.mgmscope.ui.Named;
import org.mgmscope.ui.Session;
import org.mgmscope.ui.View;

/// What the tool bar lets one choose from: how far a step goes, the speed, colours and language.
final class Choices {
  private final Session session;
  private final ResourceBundle texts;
  private final ChoiceWords words;

  Choices(Session session) {
    this.session = session;
    texts = View.texts(session);
    words = new ChoiceWords(session);
  }

  void stepSizes(MenuButton menu) {
    fill(
        menu,
        List.of(StepSize.values()),
        session.stepSizeProperty(),
        session.stepSizeProperty()::set);
    session.whileShown(
        menu,
        session.stepSizeProperty(),
        () -> {
          String size = words.of(session.stepSizeProperty().get());
          menu.setText(texts.getString("shell.step").formatted(size));
          menu.setAccessibleText(menu.getText());
        });
  }

  void themes(MenuButton menu) {
    fill(menu, List.of(Theme.values()), session.themeProperty(), session.themeProperty()::set);
    name(menu, "shell.theme", session.themeProperty());
  }

  void languages(MenuButton menu) {
    Locale spoken = session.lesson().locale();
    menu.setText(spoken.getLanguage().toUpperCase(Locale.ROOT));
    fill(menu, List.of(Language.values()), session.languageProperty(), session::choose);
    name(menu, "shell.language", session.languageProperty());
  }

  private void name(MenuButton menu, String key, ObservableValue<?> chosen) {
    session.whileShown(
        menu,
        chosen,
        () -> Named.valued(menu, texts.getString(key), words.of(chosen.getValue()), texts));
  }

  /// The choice is also followed that is made elsewhere, as on the page of settings.
  private <T> void fill(
      MenuButton menu, List<T> choices, ObservableValue<T> chosen, Consumer<T> choose) {
    ToggleGroup group = new ToggleGroup();
    for (T each : choices) {
      RadioMenuItem item = new RadioMenuItem(words.of(each));
      item.setToggleGroup(group);
      item.setOnAction(_ -> choose.accept(each));
      session.whileShown(menu, chosen, () -> item.setSelected(each.equals(chosen.getValue())));
      menu.getItems().add(item);
    }
  }

  void speeds(ChoiceBox<Double> speed) {
    speed.getItems().setAll(Setting.SPEEDS);
    Named.by(speed, texts.getString("shell.speed"));
    speed.setConverter(words.converter());
    ObservableValue<Double> chosen = session.chosen().property(Setting.SPEED);
    session.whileShown(speed, chosen, () -> speed.setValue(chosen.getValue()));
    speed.valueProperty().subscribe(times -> session.speedProperty().set(times));
  }
}
