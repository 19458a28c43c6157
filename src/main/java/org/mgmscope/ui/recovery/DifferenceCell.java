package org.mgmscope.ui.recovery;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;
import org.mgmscope.text.Harmless;
import org.mgmscope.work.Difference;

/// A line that is taken away, added, or the same. A sign says it as well as the colour.
final class DifferenceCell extends ListCell<Difference.Line> {
  /// Of a longer line, only the beginning is shown.
  private static final int LONGEST = 1_000;

  private static final List<String> STYLES =
      Arrays.stream(Difference.Kind.values()).map(DifferenceCell::style).toList();

  private final ResourceBundle texts;

  DifferenceCell(ResourceBundle texts) {
    this.texts = texts;
  }

  private static String style(Difference.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  @Override
  protected void updateItem(Difference.@Nullable Line line, boolean empty) {
    super.updateItem(line, empty);
    getStyleClass().removeAll(STYLES);
    if (line == null || empty) {
      setText(null);
      setAccessibleText(null);
      return;
    }
    getStyleClass().add(style(line.kind()));
    String text = text(line, texts);
    String shown = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    setText(Harmless.text(shown));
    setAccessibleText(
        line.kind() == Difference.Kind.SKIPPED
            ? shown
            : texts.getString("difference." + line.kind()).formatted(shown.substring(2)));
  }

  /// A line with its sign.
  static String text(Difference.Line line, ResourceBundle texts) {
    String words =
        line.kind() == Difference.Kind.SKIPPED
            ? texts.getString("difference.skipped").formatted(Integer.parseInt(line.text()))
            : line.text();
    return line.kind().sign() + " " + words;
  }
}
