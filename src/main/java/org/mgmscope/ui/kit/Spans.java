package org.mgmscope.ui.kit;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;
import javafx.util.Duration;
import org.mgmscope.manual.Manual;
import org.mgmscope.manual.Term;
import org.mgmscope.manual.TermFinder;
import org.mgmscope.text.Markup;
import org.mgmscope.text.Span;

/// Texts with styles as nodes.
public final class Spans {
  /// In widths of the letter m of its own text, more or less.
  private static final double TIP_WIDTH = 25;

  private Spans() {}

  /// One node for each span, with a style class for its style.
  public static List<Text> nodes(List<Span> spans) {
    return spans.stream().map(Spans::node).toList();
  }

  /// The same, in which each term of the glossary is explained to who points at it.
  public static List<Text> explained(List<Span> spans, Manual manual) {
    return manual.pieces(spans).stream().map(piece -> node(piece, manual)).toList();
  }

  private static Text node(TermFinder.Piece piece, Manual manual) {
    Text text = node(piece.span());
    Term term = piece.term();
    if (term != null) {
      text.getStyleClass().add("term");
      Tip.on(text, () -> explanation(term, manual, text.getFont().getSize()));
    }
    return text;
  }

  private static Tooltip explanation(Term term, Manual manual, double textSize) {
    Tooltip tip = new Tooltip(manual.termName(term) + "\n" + Markup.plain(manual.term(term)));
    tip.getStyleClass().add("term-tip");
    tip.setWrapText(true);
    tip.setPrefWidth(textSize * TIP_WIDTH);
    tip.setShowDuration(Duration.INDEFINITE);
    return tip;
  }

  private static Text node(Span span) {
    Text text = new Text(span.text());
    text.getStyleClass().addAll("span", span.style().name().toLowerCase(Locale.ROOT));
    return text;
  }
}
