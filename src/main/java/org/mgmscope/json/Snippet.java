package org.mgmscope.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Pieces of a scenario as text: what goes by the clipboard from one window to another, or to an
/// editor of text and back.
public final class Snippet {
  private Snippet() {}

  /// A value on one line.
  public static String line(Json value) {
    return LineWriter.toLine(value);
  }

  /// Elements of a list, each on a line.
  public static String text(List<Json> elements) {
    return elements.stream()
        .map(Snippet::line)
        .collect(Collectors.joining(",\n  ", "[\n  ", "\n]\n"));
  }

  /// The objects that a text holds: a list of them, or a single one.
  ///
  /// @return null if it holds anything else, or is beyond the limits of a file
  public static @Nullable List<Json> elements(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (bytes.length > JsonLimits.FILE || !isJson(text)) {
      return null;
    }
    try {
      Json value = new JsonSource(new Source(new ByteArrayInputStream(bytes))).document();
      List<Json> elements =
          value instanceof Json.Array(_, List<Json> several) ? several : List.of(value);
      return elements.stream().allMatch(Json.Members.class::isInstance) ? elements : null;
    } catch (IOException beyondLimits) {
      return null;
    }
  }

  private static boolean isJson(String text) {
    Grammar grammar = new Grammar();
    text.chars().forEach(each -> grammar.take((char) each));
    return grammar.brokenAt() < 0 && grammar.mayEnd();
  }
}
