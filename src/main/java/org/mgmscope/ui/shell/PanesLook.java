package org.mgmscope.ui.shell;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.mgmscope.settings.Arrangement;
import org.mgmscope.settings.Setting;
import org.mgmscope.ui.Chosen;

/// How somebody has arranged the panes.
public final class PanesLook {
  private final ObjectProperty<Arrangement> arrangement;
  private final ObjectProperty<Integer> textSize;

  public PanesLook(Chosen chosen) {
    arrangement = chosen.property(Setting.ARRANGEMENT);
    textSize = chosen.property(Setting.TEXT_SIZE);
  }

  public ReadOnlyObjectProperty<Arrangement> arrangementProperty() {
    return arrangement;
  }

  public Arrangement arrangement() {
    return arrangement.get();
  }

  public void arrange(Arrangement other) {
    arrangement.set(other);
  }

  /// How large the text is, in percent of the usual size.
  public ReadOnlyObjectProperty<Integer> textSizeProperty() {
    return textSize;
  }
}
