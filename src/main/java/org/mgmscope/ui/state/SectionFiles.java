package org.mgmscope.ui.state;

import java.util.ResourceBundle;
import org.mgmscope.story.StatePart;

/// Loads the FXML of sections.
@FunctionalInterface
public interface SectionFiles {
  /// Lets a section be filled by the FXML of its part.
  ///
  /// @return whether there is one
  boolean fill(StatePart part, StateSection<?, ?> section, ResourceBundle texts);
}
