package org.mgmscope.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import org.mgmscope.settings.Theme;

/// The colours of all windows.
final class Colours {
  private Colours() {}

  static void apply(Theme theme) {
    boolean dark =
        switch (theme) {
          case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
          case LIGHT -> false;
          case DARK -> true;
        };
    Application.setUserAgentStylesheet(
        dark
            ? new PrimerDark().getUserAgentStylesheet()
            : new PrimerLight().getUserAgentStylesheet());
  }
}
