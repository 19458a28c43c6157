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
import org.mgmscope.ui.kit.Named;
import org.mgmscope.ui.looks.ChoiceWords;
import org.mgmscope.ui.looks.Looks;
import org.mgmscope.ui.showing.Showing;
import org.mgmscope.ui.showing.Steps;

/// What the tool bar lets one choose from: how far a step goes, the speed, colours and language.
final class Choices {
  private final Showing showing;
  private final Steps steps;
  private final Looks looks;
  private final ResourceBundle texts;
  private final ChoiceWords words;

  Choices(Showing showing, Steps steps, Looks looks) {
    this.showing = showing;
    this.steps = steps;
    this.looks = looks;
    texts = showing.texts();
    words = new ChoiceWords(showing);
  }

  void stepSizes(MenuButton menu) {
    fill(menu, List.of(StepSize.values()), steps.stepSizeProperty(), steps.stepSizeProperty()::set);
    showing.whileShown(
        menu,
        steps.stepSizeProperty(),
        () -> {
          String size = words.of(steps.stepSizeProperty().get());
          menu.setText(texts.getString("shell.step").formatted(size));
          menu.setAccessibleText(menu.getText());
        });
  }

  void themes(MenuButton menu) {
    fill(menu, List.of(Theme.values()), looks.themeProperty(), looks.themeProperty()::set);
    name(menu, "shell.theme", looks.themeProperty());
  }

  void languages(MenuButton menu) {
    Locale spoken = showing.lesson().locale();
    menu.setText(spoken.getLanguage().toUpperCase(Locale.ROOT));
    fill(menu, List.of(Language.values()), looks.languageProperty(), looks::choose);
    name(menu, "shell.language", looks.languageProperty());
  }

  private void name(MenuButton menu, String key, ObservableValue<?> chosen) {
    showing.whileShown(
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
      showing.whileShown(menu, chosen, () -> item.setSelected(each.equals(chosen.getValue())));
      menu.getItems().add(item);
    }
  }

  void speeds(ChoiceBox<Double> speed) {
    speed.getItems().setAll(Setting.SPEEDS);
    Named.by(speed, texts.getString("shell.speed"));
    speed.setConverter(words.converter());
    ObservableValue<Double> chosen = looks.chosen().property(Setting.SPEED);
    showing.whileShown(speed, chosen, () -> speed.setValue(chosen.getValue()));
    speed.valueProperty().subscribe(times -> steps.speedProperty().set(times));
  }
}
