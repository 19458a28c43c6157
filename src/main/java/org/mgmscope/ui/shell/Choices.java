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
import org.mgmscope.ui.Named;
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
    session.whileShown(
        menu,
        session.stepSizeProperty(),
        () -> {
          String size = texts.getString("step." + session.stepSizeProperty().get());
          menu.setText(texts.getString("shell.step").formatted(size));
          menu.setAccessibleText(menu.getText());
        });
  }

  void themes(MenuButton menu) {
    fill(
        menu,
        List.of(Theme.values()),
        session.themeProperty().get(),
        this::name,
        session.themeProperty()::set);
    session.whileShown(
        menu,
        session.themeProperty(),
        () -> {
          String theme = name(session.themeProperty().get());
          Named.valued(menu, texts.getString("shell.theme"), theme, texts);
        });
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
    session.whileShown(
        menu,
        session.languageProperty(),
        () -> {
          String language = name(session.languageProperty().get());
          Named.valued(menu, texts.getString("shell.language"), language, texts);
        });
  }

  private String name(Theme theme) {
    return texts.getString("theme." + theme);
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
    Named.by(speed, texts.getString("shell.speed"));
    speed.setValue(session.speedProperty().get());
    speed.valueProperty().subscribe(times -> session.speedProperty().set(times));
  }
}
