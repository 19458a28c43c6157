package org.mgmscope.manual;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.mgmscope.mgm.Basis;
import org.mgmscope.text.Markup;
import org.mgmscope.text.Span;
import org.mgmscope.text.Texts;

/// The texts of the documentation, in our own words and in one language.
public final class Manual {
  /// How many readings there are.
  public static final int READINGS = 23;

  private final ResourceBundle texts;
  private final TermFinder terms;

  public Manual(Locale locale) {
    texts = Texts.of("org.mgmscope.manual", locale);
    terms = new TermFinder(texts);
  }

  public String table(Table table) {
    return texts.getString("table." + table);
  }

  /// The heading of a column, which depends on the table.
  public String column(Table table, TableColumn column) {
    return table == Table.ADMINISTRATION && column == TableColumn.PROTOCOL
        ? texts.getString("column.ADMINISTRATOR")
        : texts.getString("column." + column);
  }

  public List<Span> clause(Clause clause) {
    return Markup.parse(texts.getString("clause." + clause));
  }

  public List<Span> erratum(Erratum erratum) {
    return Markup.parse(texts.getString("erratum." + erratum));
  }

  /// What a reading decides, in a few words.
  ///
  /// @param number from 1 to [#READINGS]
  public String readingTitle(int number) {
    return texts.getString("reading." + number + ".title");
  }

  /// Why a reading was chosen.
  public List<Span> reading(int number) {
    return Markup.parse(texts.getString("reading." + number));
  }

  public String termName(Term term) {
    return texts.getString("term." + term + ".name");
  }

  /// What a text says, piece by piece, with the terms that are explained; each term once.
  public List<TermFinder.Piece> pieces(List<Span> text) {
    return terms.pieces(text);
  }

  public List<Span> term(Term term) {
    return Markup.parse(texts.getString("term." + term));
  }

  /// What the model leaves out.
  public List<Span> leftOut() {
    return Markup.parse(texts.getString("leftOut"));
  }

  /// What is documented of an event and what is left to the readings that are its basis, as the
  /// words in front of them: “documented; its place:”. Empty where they decide it all.
  ///
  /// @param partly whether the basis is that of a part only, and the rest is documented
  public String documentedPart(Basis basis, boolean partly) {
    if (partly) {
      return texts.getString("decides.PART");
    }
    if (basis.readings().size() != 1) {
      return "";
    }
    Decides decided = Decides.of(basis.readings().getFirst());
    return decided == Decides.EVENT ? "" : texts.getString("decides." + decided);
  }

  /// What a reading is called where it is the basis: “reading 19”.
  public String readingName(int number) {
    return texts.getString("basis.reading") + " " + number;
  }

  /// A basis in words.
  public String basis(Basis basis) {
    return switch (basis.source()) {
      case SCENARIO -> texts.getString("basis.scenario");
      case DOCUMENTED -> texts.getString("basis.documented");
      case READING ->
          basis.readings().size() == 1
              ? readingName(basis.readings().getFirst())
              : texts.getString("basis.readings")
                  + " "
                  + String.join(", ", basis.readings().stream().map(String::valueOf).toList());
    };
  }
}
