package org.mgmscope.manual;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mgmscope.text.Markup;
import org.mgmscope.text.Span;

/// Finds the terms of the glossary in a text, in all the forms that the language has for them.
public final class TermFinder {
  /// A piece of a text, and the term that it names or null.
  public record Piece(Span span, @Nullable Term term) {}

  private final Map<String, Term> forms = new HashMap<>();
  private final Pattern pattern;

  /// @param texts has the forms of each term, with a stroke between them
  TermFinder(ResourceBundle texts) {
    for (Term term : Term.values()) {
      for (String form :
          Markup.plain(Markup.parse(texts.getString("term." + term + ".forms"))).split("\\|", -1)) {
        forms.put(form, term);
      }
    }
    String any =
        forms.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    pattern = Pattern.compile("(?<![\\p{L}\\p{N}_])(?:" + any + ")(?![\\p{L}\\p{N}_])");
  }

  /// The text in pieces, each term where it is named first. Code names no terms.
  List<Piece> pieces(List<Span> text) {
    List<Piece> pieces = new ArrayList<>();
    Set<Term> named = EnumSet.noneOf(Term.class);
    for (Span span : text) {
      int from = 0;
      Matcher found = pattern.matcher(span.style() == Span.Style.CODE ? "" : span.text());
      while (found.find()) {
        Term term = forms.get(found.group());
        if (term != null && named.add(term)) {
          add(pieces, span, from, found.start(), null);
          add(pieces, span, found.start(), found.end(), term);
          from = found.end();
        }
      }
      add(pieces, span, from, span.text().length(), null);
    }
    return pieces;
  }

  private static void add(List<Piece> pieces, Span span, int from, int to, @Nullable Term term) {
    if (from < to) {
      pieces.add(new Piece(new Span(span.text().substring(from, to), span.style()), term));
    }
  }
}
