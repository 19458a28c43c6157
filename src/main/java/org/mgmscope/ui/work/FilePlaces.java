package org.mgmscope.ui.work;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.Stage;

/// Asks where a file is, or is to be.
public interface FilePlaces {
  /// How the names of scenarios end.
  String ENDING = ".mgm.json";

  /// Looks at files as far as that is needed to ask, at the desk, before each question.
  default void lookAround() {}

  /// @return empty if nobody wants to open one after all
  Optional<Path> toOpen(Stage window);

  /// @param proposed the name of the file; where there is one already, the system asks whether it
  ///   may be replaced
  /// @return empty if nobody wants to save it after all
  Optional<Path> toSave(Stage window, String proposed);

  /// A kind of file.
  ///
  /// @param words for it
  /// @param ending of the names of its files, with its dot
  record Kind(String words, String ending) {}

  /// Asks where something is to be that is made of what is worked on. Whoever has no window to ask
  /// in knows no place.
  ///
  /// @param proposed the name of the file, without its ending
  /// @param kinds what it can be; the name that is given ends as one of them does
  /// @return empty if nobody wants it after all
  default Optional<Path> toExport(Stage window, String proposed, List<Kind> kinds) {
    return Optional.empty();
  }
}
