package org.mgmscope.ui.shell;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mgmscope.program.Windows;
import org.mgmscope.ui.kit.Desk;

/// Opens other windows, which have nothing to do with this one.
public final class OtherWindows {
  private final Desk desk;
  private @Nullable Windows opener;

  OtherWindows(Desk desk) {
    this.desk = desk;
  }

  /// Lets them be opened.
  public void openBy(Windows how) {
    opener = how;
  }

  /// Opens one.
  ///
  /// @param then is given what the system says if that fails
  public void open(Consumer<Optional<String>> then) {
    Windows how = opener;
    desk.ask(() -> how == null ? Optional.empty() : open(how), then);
  }

  private static Optional<String> open(Windows how) {
    try {
      how.open();
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }
}
