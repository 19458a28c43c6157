package org.mgmscope.ui.work;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.Property;
import org.mgmscope.settings.Setting;

/// The files that were opened and saved last, the newest first. Whether they are still there shows
/// when one is opened.
record Recent(Filing filing) {
  List<Path> files() {
    return setting().getValue().stream().map(Path::of).toList();
  }

  /// Notes that a file was opened or saved.
  void remember(Path file) {
    List<String> files = new ArrayList<>(setting().getValue());
    files.remove(whole(file));
    files.addFirst(whole(file));
    setting().setValue(List.copyOf(files.subList(0, Math.min(Setting.MOST_RECENT, files.size()))));
  }

  void forget(Path file) {
    List<String> files = new ArrayList<>(setting().getValue());
    if (files.remove(whole(file))) {
      setting().setValue(List.copyOf(files));
    }
  }

  private Property<List<String>> setting() {
    return filing.chosen().property(Setting.RECENT);
  }

  private static String whole(Path file) {
    return file.toAbsolutePath().normalize().toString();
  }
}
