package org.mgmscope.ui.preferences;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.kordamp.ikonli.feather.Feather;
import org.mgmscope.files.LogPlace;
import org.mgmscope.files.SettingsPlace;
import org.mgmscope.settings.Setting;
import org.mgmscope.ui.kit.Desk;
import org.mgmscope.ui.kit.Folder;
import org.mgmscope.ui.kit.Icon;
import org.mgmscope.ui.kit.LineField;
import org.mgmscope.ui.kit.Named;
import org.mgmscope.ui.looks.ChoiceWords;
import org.mgmscope.ui.looks.Looks;
import org.mgmscope.ui.showing.Showing;

/// Every setting that is offered, with its control and what it does; and where things are kept. The
/// page is made from the settings themselves. What is chosen holds, and is kept, at once.
public final class SettingsPage {
  private final Showing showing;
  private final Looks looks;
  private final Desk desk;
  private final ResourceBundle texts;
  private final ChoiceWords words;
  private final TextField search = new LineField();
  private final Label nothing = new Label();
  private final List<SettingRow> entries = new ArrayList<>();
  private final VBox all;

  public SettingsPage(Showing showing, Looks looks, Desk desk) {
    this.showing = showing;
    this.looks = looks;
    this.desk = desk;
    texts = showing.texts();
    words = new ChoiceWords(showing);
    Setting.offered().forEach(setting -> entries.add(entry(setting)));
    entries.add(
        place(
            "settings",
            SettingsPlace.here().flatMap(file -> Optional.ofNullable(file.getParent()))));
    entries.add(place("logs", LogPlace.here()));
    all = allAsUsual();
    nothing.setId("settings-nothing");
    nothing.setWrapText(true);
    nothing.setMinHeight(Region.USE_PREF_SIZE);
    nothing.managedProperty().bind(nothing.visibleProperty());
    search.setId("settings-search");
    search.setPromptText(texts.getString("settings.search"));
    Named.by(search, texts.getString("settings.search"));
    search.setTooltip(new Tooltip(texts.getString("settings.search.tip")));
    search.textProperty().bindBidirectional(looks.settingsTextProperty());
    search.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    showing.whileShown(search, looks.settingsTextProperty(), this::find);
  }

  /// Where one looks for settings; it stays in view.
  public TextField search() {
    return search;
  }

  /// All the rest.
  public List<Node> nodes() {
    List<Node> nodes = new ArrayList<>(entries);
    nodes.addFirst(nothing);
    nodes.addLast(all);
    return nodes;
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
      search.clear();
      key.consume();
    }
  }

  private void find() {
    String wanted = looks.settingsTextProperty().get();
    Locale locale = showing.lesson().locale();
    entries.forEach(entry -> entry.setVisible(entry.speaksOf(wanted, locale)));
    boolean some = entries.stream().anyMatch(Node::isVisible);
    nothing.setVisible(!some);
    nothing.setText(some ? "" : texts.getString("settings.nothing").formatted(wanted.strip()));
    all.setVisible(some);
  }

  // A setting

  private <T> SettingRow entry(Setting<T> setting) {
    String name = setting.name();
    String title = texts.getString("setting." + name);
    String does = texts.getString("setting." + name + ".does");
    ObjectProperty<T> chosen = looks.chosen().property(setting);
    Control control =
        setting.usual() instanceof Boolean ? checkBox(setting, chosen) : choiceBox(setting, chosen);
    control.setId("setting-" + name);
    if (control instanceof CheckBox) {
      control.setAccessibleText(title);
    } else {
      Named.by(control, title);
    }
    control.setAccessibleHelp(does);
    control.setTooltip(new Tooltip(title));
    Button usual = usual(setting, title, chosen, control);
    String choices = setting.choices().stream().map(words::of).collect(Collectors.joining(" "));
    return new SettingRow(
        "entry-" + name,
        title,
        does,
        setting.usual() instanceof Boolean ? "" : choices,
        new FlowPane(control, usual));
  }

  private <T> CheckBox checkBox(Setting<T> setting, ObjectProperty<T> chosen) {
    T yes = setting.choices().getLast();
    CheckBox box = new CheckBox(texts.getString("settings.yes"));
    box.setOnAction(_ -> chosen.set(box.isSelected() ? yes : setting.choices().getFirst()));
    showing.whileShown(box, chosen, () -> box.setSelected(chosen.get().equals(yes)));
    return box;
  }

  private <T> ChoiceBox<T> choiceBox(Setting<T> setting, ObjectProperty<T> chosen) {
    ChoiceBox<T> box = new ChoiceBox<>();
    box.getItems().setAll(setting.choices());
    box.setConverter(words.converter());
    showing.whileShown(box, chosen, () -> box.setValue(chosen.get()));
    box.valueProperty().subscribe((_, value) -> chosen.set(value));
    return box;
  }

  /// The button that takes the usual value. It is of no use while that is chosen, and gives the
  /// focus to the control then.
  private <T> Button usual(
      Setting<T> setting, String title, ObjectProperty<T> chosen, Control control) {
    T usual = setting.usual();
    String tip = texts.getString("settings.usual.tip").formatted(title, words.of(usual));
    Button button = new Button(texts.getString("settings.usual"), new Icon(Feather.ROTATE_CCW));
    button.setId("usual-" + setting.name());
    button.setAccessibleText(tip);
    button.setTooltip(new Tooltip(tip));
    button.setOnAction(
        _ -> {
          control.requestFocus();
          chosen.set(usual);
        });
    showing.whileShown(button, chosen, () -> button.setDisable(chosen.get().equals(usual)));
    return button;
  }

  // All settings

  private VBox allAsUsual() {
    Label heading = new Label(texts.getString("settings.all.title"));
    heading.getStyleClass().add("page-term");
    Label explanation = new Label(texts.getString("settings.all.does"));
    explanation.setWrapText(true);
    explanation.setMinHeight(Region.USE_PREF_SIZE);
    Button button = new Button(texts.getString("settings.all"), new Icon(Feather.ROTATE_CCW));
    button.setId("usual-all");
    button.setAccessibleHelp(explanation.getText());
    button.setTooltip(new Tooltip(explanation.getText()));
    button.setOnAction(_ -> Setting.offered().forEach(this::takeUsual));
    VBox made = new VBox(heading, explanation, button);
    made.getStyleClass().add("setting");
    made.managedProperty().bind(made.visibleProperty());
    return made;
  }

  private <T> void takeUsual(Setting<T> setting) {
    looks.chosen().property(setting).set(setting.usual());
  }

  // Where things are kept

  private SettingRow place(String what, Optional<Path> folder) {
    String title = texts.getString("place." + what);
    Label path = new Label(folder.map(Path::toString).orElse(texts.getString("folder.nowhere")));
    path.setWrapText(true);
    path.setMinHeight(Region.USE_PREF_SIZE);
    path.getStyleClass().add("technical");
    path.setId("place-" + what + "-path");
    Button open = new Button(texts.getString("place.open"), new Icon(Feather.FOLDER));
    open.setId("place-" + what);
    open.setAccessibleText(texts.getString("place.open.tip").formatted(title));
    open.setTooltip(new Tooltip(open.getAccessibleText()));
    open.setDisable(folder.isEmpty());
    open.setOnAction(
        _ -> new Folder((Stage) open.getScene().getWindow(), texts, title, desk).show(folder));
    return new SettingRow(
        "entry-place-" + what,
        title,
        texts.getString("place." + what + ".does"),
        "",
        new VBox(path, open));
  }
}
