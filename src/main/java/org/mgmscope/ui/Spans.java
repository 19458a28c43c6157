package org.mgmscope.ui;

import java.util.List;
import java.util.Locale;
import javafx.scene.text.Text;
import org.mgmscope.manual.Span;

/// Texts with styles as nodes.
public final class Spans {
  private Spans() {}

  /// One node for each span, with a style class for its style.
  public static List<Text> nodes(List<Span> spans) {
    return spans.stream().map(Spans::node).toList();
  }

  private static Text node(Span span) {
    Text text = new Text(span.text());
    text.getStyleClass().addAll("span", span.style().name().toLowerCase(Locale.ROOT));
    return text;
  }
}
