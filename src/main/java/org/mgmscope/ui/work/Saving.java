package org.mgmscope.ui.work;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Which file is being saved. Of the window's thread.
public final class Saving {
  private final List<Path> files = new ArrayList<>();
  private final ReadOnlyObjectWrapper<@Nullable Path> file = new ReadOnlyObjectWrapper<>();

  /// Notes that a file is going to be saved.
  void begins(Path one) {
    files.add(one);
    file.set(files.getFirst());
  }

  /// Notes that it was saved, or not.
  void ends(Path one) {
    files.remove(one);
    file.set(files.isEmpty() ? null : files.getFirst());
  }

  /// The file that is being saved, the first if there are several; null if none is.
  public ReadOnlyObjectProperty<@Nullable Path> fileProperty() {
    return file.getReadOnlyProperty();
  }

  public boolean goesOn() {
    return file.get() != null;
  }
}
