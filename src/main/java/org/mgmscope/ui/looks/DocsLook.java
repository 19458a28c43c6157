package org.mgmscope.ui.looks;

import org.jspecify.annotations.Nullable;
import org.mgmscope.manual.Table;

/// Which table of the documentation is open: that of the present step, until somebody opens another
/// one, which stays open until a step comes that belongs elsewhere.
public final class DocsLook {
  private @Nullable Table ofStep;
  private @Nullable Table shown;

  /// The table that is open after a step of a table.
  public Table follow(Table table) {
    Table open = shown;
    if (open == null || ofStep != table) {
      ofStep = table;
      shown = table;
      return table;
    }
    return open;
  }

  /// Opens a table.
  public void open(Table table) {
    shown = table;
  }
}
