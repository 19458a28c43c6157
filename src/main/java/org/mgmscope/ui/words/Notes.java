package org.mgmscope.ui.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.text.Text;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.mgmscope.manual.Span;
import org.mgmscope.ui.Spans;

/// What an author says, in CommonMark, as nodes. Of its forms, paragraphs, emphasis, strong
/// emphasis and code are shown as such; of all others, their text.
final class Notes extends AbstractVisitor {
  private final List<Span> spans = new ArrayList<>();
  private Span.Style style = Span.Style.PLAIN;

  private Notes() {}

  static List<Text> nodes(org.mgmscope.scenario.@Nullable Text text, Locale locale) {
    if (text == null) {
      return List.of();
    }
    Notes notes = new Notes();
    Parser.builder().build().parse(text.in(locale)).accept(notes);
    return Spans.nodes(notes.spans);
  }

  @Override
  public void visit(Paragraph paragraph) {
    if (!spans.isEmpty()) {
      add("\n");
    }
    visitChildren(paragraph);
  }

  @Override
  public void visit(org.commonmark.node.Text text) {
    add(text.getLiteral());
  }

  @Override
  public void visit(Code code) {
    spans.add(new Span(code.getLiteral(), Span.Style.CODE));
  }

  @Override
  public void visit(Emphasis emphasis) {
    inside(Span.Style.EMPHASIS, () -> visitChildren(emphasis));
  }

  @Override
  public void visit(StrongEmphasis strong) {
    inside(Span.Style.STRONG, () -> visitChildren(strong));
  }

  @Override
  public void visit(SoftLineBreak lineBreak) {
    add(" ");
  }

  @Override
  public void visit(HardLineBreak lineBreak) {
    add("\n");
  }

  private void inside(Span.Style inner, Runnable content) {
    Span.Style outer = style;
    style = inner;
    content.run();
    style = outer;
  }

  private void add(String text) {
    spans.add(new Span(text, style));
  }
}
