package org.mgmscope.ui.shell;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.util.StringConverter;
import org.mgmscope.settings.Language;
import org.mgmscope.settings.Setting;
import org.mgmscope.settings.StepSize;
import org.mgmscope.settings.Theme;
import org.mgmscope.ui.Session;
import org.mgmscope.ui.View;

/// What the tool bar lets one choose from: how far a step goes, the speed, colours and language.
final class Choices {
  private final Session session;
  private final ResourceBundle texts;

  Choices(Session session) {
    this.session = session;
    texts = View.texts(session);
  }

  void stepSizes(MenuButton menu) {
    fill(
        menu,
        List.of(StepSize.values()),
        session.stepSizeProperty().get(),
        size -> texts.getString("step." + size),
        session.stepSizeProperty()::set);
    menu.textProperty()
        .bind(
            session
                .stepSizeProperty()
                .map(
                    size ->
                        texts.getString("shell.step").formatted(texts.getString("step." + size))));
  }

  void themes(MenuButton menu) {
    fill(
        menu,
        List.of(Theme.values()),
        session.themeProperty().get(),
        theme -> texts.getString("theme." + theme),
        session.themeProperty()::set);
  }

  void languages(MenuButton menu) {
    Locale spoken = session.lesson().locale();
    menu.setText(spoken.getLanguage().toUpperCase(Locale.ROOT));
    fill(
        menu,
        List.of(Language.values()),
        session.languageProperty().get(),
        this::name,
        session::choose);
  }

  /// Each language by its own name.
  private String name(Language language) {
    Locale itself = language.locale(Locale.ROOT);
    return language == Language.SYSTEM
        ? texts.getString("language.SYSTEM")
        : itself.getDisplayLanguage(itself);
  }

  private static <T> void fill(
      MenuButton menu, List<T> choices, T chosen, Function<T, String> text, Consumer<T> choose) {
    ToggleGroup group = new ToggleGroup();
    for (T each : choices) {
      RadioMenuItem item = new RadioMenuItem(text.apply(each));
      item.setToggleGroup(group);
      item.setSelected(each.equals(chosen));
      item.setOnAction(_ -> choose.accept(each));
      menu.getItems().add(item);
    }
  }

  void speeds(ChoiceBox<Double> speed) {
    speed.getItems().setAll(Setting.SPEEDS);
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
}
