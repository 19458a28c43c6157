package org.mgmscope.ui.looks;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.mgmscope.settings.Setting;
import org.mgmscope.settings.Theme;

/// How every window of the program looks: its colours, and the size of its text.
///
/// The style sheets of a scene are those of what opens over it, too: menus, tooltips, dialogs.
public final class Look {
  private static final String ROOM = "/org/mgmscope/ui/";

  private final Scene scene;
  private final Looks looks;
  private final ObservableValue<Integer> textSize;

  private Look(Scene scene, Looks looks, ObservableValue<Integer> textSize) {
    this.scene = scene;
    this.looks = looks;
    this.textSize = textSize;
  }

  /// Lets a stage look as it was chosen, and go on to do so while it is open. Before it is shown
  /// its first frame is ready, so that nothing flashes.
  ///
  /// @param textSize in percent of the usual one; one of [Setting#TEXT_SIZES]
  public static void follow(Stage stage, Looks looks, ObservableValue<Integer> textSize) {
    Look look = new Look(stage.getScene(), looks, textSize);
    ObservableValue<Boolean> open = stage.showingProperty();
    look.dress();
    looks.themeProperty().when(open).subscribe(_ -> look.dress());
    textSize.when(open).subscribe(_ -> look.dress());
    Platform.getPreferences().colorSchemeProperty().when(open).subscribe(_ -> look.dress());
  }

  /// Chooses what all windows have in common before the first control is made: JavaFX would load
  /// its own sheet for that one otherwise, which nobody sees.
  public static void prepare(Looks looks) {
    Application.setUserAgentStylesheet(base(shown(looks.themeProperty().get())));
  }

  private void dress() {
    Theme theme = shown(looks.themeProperty().get());
    String base = base(theme);
    String name = theme.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".css";
    List<String> sheets =
        List.of(
            sheet("mgmscope.css"),
            sheet("inks/" + name),
            sheet("theme/" + name),
            sheet("text/" + textSize.getValue() + ".css"));
    boolean isBase = base.equals(Application.getUserAgentStylesheet());
    if (isBase && sheets.equals(scene.getStylesheets())) {
      return;
    }
    if (!isBase) {
      Application.setUserAgentStylesheet(base);
    }
    scene.getStylesheets().setAll(sheets);
    scene.getRoot().applyCss();
    if (scene.getRoot() instanceof Region root) {
      fill(root.getBackground());
    }
  }

  /// What is seen of a window before its first frame, and while it is made larger.
  private void fill(@Nullable Background background) {
    if (background != null && !background.getFills().isEmpty()) {
      scene.setFill(background.getFills().getFirst().getFill());
    }
  }

  /// The theme that is seen.
  private static Theme shown(Theme chosen) {
    return switch (chosen) {
      case SYSTEM -> ofSystem();
      case LIGHT, DARK, HIGH_CONTRAST -> chosen;
    };
  }

  private static Theme ofSystem() {
    Platform.Preferences system = Platform.getPreferences();
    if (system.getBoolean("Windows.SPI.HighContrast").orElse(false)
        || system.getValue("GTK.theme_name", String.class).orElse("").startsWith("HighContrast")) {
      return Theme.HIGH_CONTRAST;
    }
    return system.getColorScheme() == ColorScheme.DARK ? Theme.DARK : Theme.LIGHT;
  }

  private static String base(Theme shown) {
    return shown == Theme.LIGHT
        ? new PrimerLight().getUserAgentStylesheet()
        : new PrimerDark().getUserAgentStylesheet();
  }

  private static String sheet(String file) {
    return Objects.requireNonNull(Look.class.getResource(ROOM + file), file).toExternalForm();
  }
}
