package org.mgmscope.ui.preferences;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Something on the page of settings: its title, what it does, and how one chooses.
final class SettingRow extends VBox {
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final String words;

  /// @param more words by which it is found as well, or empty
  SettingRow(String id, String title, String does, String more, Pane controls) {
    setId(id);
    getStyleClass().add("setting");
    Label heading = new Label(title);
    heading.getStyleClass().add("page-term");
    Label explanation = new Label(does);
    for (Label each : List.of(heading, explanation)) {
      each.setWrapText(true);
      each.setMinHeight(Region.USE_PREF_SIZE);
    }
    controls.getStyleClass().add("setting-controls");
    getChildren().addAll(heading, explanation, controls);
    managedProperty().bind(visibleProperty());
    words = title + " " + does + " " + more;
  }

  /// Whether it has all the words that are looked for, or parts of words, large or small.
  boolean speaksOf(String wanted, Locale locale) {
    String all = words.toLowerCase(locale);
    return SPACES.splitAsStream(wanted.toLowerCase(locale).strip()).allMatch(all::contains);
  }
}
