package org.mgmscope.manual;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.mgmscope.text.Harmless;
import org.mgmscope.text.Span;

/// What an author says, in CommonMark. Of its forms, paragraphs, emphasis, strong emphasis and code
/// are shown as such; of all others, their text: a link leads nowhere, an image is its description,
/// and HTML stands there as it is written. The author may be a stranger, so it is [Harmless].
public final class Notes {
  /// Lists and quotations within each other; deeper ones are text.
  private static final int MOST_NESTED = 20;

  /// What may begin emphasis or a link. The parser goes into them by recursion, so a note with more
  /// of them is text as it stands.
  private static final String SIGNS = "*_[";

  private static final int MOST_SIGNS = 1_000;

  private static final Parser PARSER = Parser.builder().maxOpenBlockParsers(MOST_NESTED).build();

  private final List<Span> spans = new ArrayList<>();
  private int strong;
  private int emphasis;

  private Notes() {}

  public static List<Span> spans(String note) {
    if (note.chars().filter(c -> SIGNS.indexOf(c) >= 0).count() > MOST_SIGNS) {
      return List.of(new Span(Harmless.lines(note), Span.Style.PLAIN));
    }
    Notes notes = new Notes();
    notes.walk(PARSER.parse(note));
    return notes.spans;
  }

  private void walk(Node document) {
    Node node = document;
    while (node != null) {
      enter(node);
      Node next = node.getFirstChild();
      while (next == null && node.getParent() != null) {
        leave(node);
        next = node.getNext();
        node = next == null ? node.getParent() : node;
      }
      node = next;
    }
  }

  private void enter(Node node) {
    switch (node) {
      case Paragraph _, Heading _ -> beginBlock();
      case FencedCodeBlock code -> block(code.getLiteral(), Span.Style.CODE);
      case IndentedCodeBlock code -> block(code.getLiteral(), Span.Style.CODE);
      case HtmlBlock html -> block(html.getLiteral(), Span.Style.PLAIN);
      case Block _ -> {}
      case Text text -> add(text.getLiteral(), style());
      case HtmlInline html -> add(html.getLiteral(), style());
      case Code code -> add(code.getLiteral(), Span.Style.CODE);
      case SoftLineBreak _ -> add(" ", style());
      case HardLineBreak _ -> add("\n", style());
      case StrongEmphasis _ -> strong++;
      case Emphasis _ -> emphasis++;
      default -> {}
    }
  }

  private void leave(Node node) {
    switch (node) {
      case StrongEmphasis _ -> strong--;
      case Emphasis _ -> emphasis--;
      default -> {}
    }
  }

  private Span.Style style() {
    if (strong > 0) {
      return Span.Style.STRONG;
    }
    return emphasis > 0 ? Span.Style.EMPHASIS : Span.Style.PLAIN;
  }

  private void beginBlock() {
    if (!spans.isEmpty()) {
      spans.add(new Span("\n", Span.Style.PLAIN));
    }
  }

  private void block(@Nullable String literal, Span.Style style) {
    beginBlock();
    add(literal == null ? "" : literal.stripTrailing(), style);
  }

  private void add(String text, Span.Style style) {
    spans.add(new Span(Harmless.lines(text), style));
  }
}
