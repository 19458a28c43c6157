package org.mgmscope.ui.work;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.stage.Stage;

/// Somebody who is asked for files, counts that, and thinks better of it.
public record CountedPlaces(AtomicInteger asked) implements FilePlaces {
  @Override
  public Optional<Path> toOpen(Stage window) {
    asked.incrementAndGet();
    return Optional.empty();
  }

  @Override
  public Optional<Path> toSave(Stage window, String proposed) {
    asked.incrementAndGet();
    return Optional.empty();
  }
}
