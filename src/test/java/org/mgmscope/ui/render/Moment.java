package org.mgmscope.ui.render;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mgmscope.settings.Page;
import org.mgmscope.settings.StageTab;
import org.mgmscope.settings.Theme;

/// Something to look at.
///
/// @param file a lesson or a case
/// @param event the moment
/// @param page the page that is open beside the stage, or null
/// @param textSize in percent
record Moment(
    String file,
    int event,
    StageTab tab,
    @Nullable Page page,
    Theme theme,
    Locale language,
    int textSize) {
  /// The name of its picture.
  String name() {
    return String.join(
        "-",
        file.replaceAll(".*/|\\.mgm\\.json", ""),
        Integer.toString(event),
        page == null ? tab.name() : page.name(),
        theme.name(),
        language.getLanguage(),
        Integer.toString(textSize));
  }

  @Override
  public String toString() {
    return name();
  }
}
