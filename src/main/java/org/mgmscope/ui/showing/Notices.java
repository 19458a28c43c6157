package org.mgmscope.ui.showing;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What the user must be told, until it is put away.
public final class Notices {
  private final ObservableList<Notice> all = FXCollections.observableArrayList();

  /// All that is told, the newest last.
  public ObservableList<Notice> all() {
    return all;
  }

  /// Tells something, once until it is put away.
  public void tell(Notice notice) {
    if (!all.contains(notice)) {
      all.add(notice);
    }
  }
}
