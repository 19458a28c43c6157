package org.mgmscope.json;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import org.mgmscope.scenario.ScenarioWriter;

/// Writes JSON for people and for version control, as [ScenarioWriter] lays it out: each member of
/// the document, and each element of its lists, on a line of its own.
public final class LineWriter {
  private static final FormattingStyle ONE_LINE =
      FormattingStyle.COMPACT.withSpaceAfterSeparators(true);

  private final StringBuilder out = new StringBuilder();

  private LineWriter() {}

  public static String toText(Json.Members document) {
    LineWriter writer = new LineWriter();
    writer.document(document);
    return writer.out.toString();
  }

  /// A value on one line.
  static String toLine(Json value) {
    StringWriter line = new StringWriter();
    try (JsonWriter json = new JsonWriter(line)) {
      json.setFormattingStyle(ONE_LINE);
      write(value, json);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return escaped(line.toString());
  }

  /// Half a character has no bytes in UTF-8; as an escape, it can be written.
  private static String escaped(String json) {
    if (json.codePoints().noneMatch(LineWriter::isHalf)) {
      return json;
    }
    StringBuilder escaped = new StringBuilder();
    json.codePoints()
        .forEach(
            c -> {
              if (isHalf(c)) {
                escaped.append("\\u%04x".formatted(c));
              } else {
                escaped.appendCodePoint(c);
              }
            });
    return escaped.toString();
  }

  private static boolean isHalf(int character) {
    return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
  }

  private void document(Json.Members document) {
    out.append("{");
    Iterator<Json.Member> members = document.members().iterator();
    while (members.hasNext()) {
      Json.Member member = members.next();
      out.append("\n  ").append(toLine(Json.Text.of(member.name()))).append(": ");
      if (member.value() instanceof Json.Array(_, List<Json> elements) && !elements.isEmpty()) {
        list(elements);
      } else {
        out.append(toLine(member.value()));
      }
      out.append(members.hasNext() ? "," : "\n");
    }
    out.append("}\n");
  }

  private void list(List<Json> elements) {
    out.append("[");
    Iterator<Json> each = elements.iterator();
    while (each.hasNext()) {
      out.append("\n    ").append(toLine(each.next())).append(each.hasNext() ? "," : "\n  ]");
    }
  }

  private static void write(Json value, JsonWriter json) throws IOException {
    switch (value) {
      case Json.Members(_, List<Json.Member> members) -> {
        json.beginObject();
        for (Json.Member member : members) {
          json.name(member.name());
          write(member.value(), json);
        }
        json.endObject();
      }
      case Json.Array(_, List<Json> elements) -> {
        json.beginArray();
        for (Json element : elements) {
          write(element, json);
        }
        json.endArray();
      }
      case Json.Text(_, String text) -> json.value(text);
      case Json.Digits(_, String written) -> json.jsonValue(written);
      case Json.Truth(_, boolean truth) -> json.value(truth);
      case Json.Null _ -> json.nullValue();
    }
  }
}
