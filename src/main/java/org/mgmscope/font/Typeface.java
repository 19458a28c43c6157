package org.mgmscope.font;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/// One style of the family that comes with the program: its file, and how far each of its letters
/// takes the pen. Letters stand beside each other by these widths alone: the file has no kerning.
public final class Typeface {
  /// What the family is called, in the style sheets too.
  public static final String FAMILY = "MGM Scope Sans";

  public static final Typeface REGULAR = new Typeface("MGMScopeSans-Regular.ttf");
  public static final Typeface BOLD = new Typeface("MGMScopeSans-Bold.ttf");

  private static final int WHOLE_RANGES = 4;
  private static final int OF_UNICODE = 12;

  private final byte[] file;
  private final Map<Integer, Integer> advances = new HashMap<>();
  private final int em;
  private final int ascent;
  private final int descent;

  private Typeface(String name) {
    file = read(name);
    ByteBuffer data = ByteBuffer.wrap(file);
    Map<String, Integer> tables = tables(data);
    em = unsigned(data, table(tables, "head") + 18);
    int lines = table(tables, "hhea");
    ascent = data.getShort(lines + 4);
    descent = -data.getShort(lines + 6);
    int measured = unsigned(data, lines + 34);
    Widths widths = new Widths(data, table(tables, "hmtx"), measured);
    takeLetters(data, table(tables, "cmap"), widths);
  }

  private record Widths(ByteBuffer data, int start, int count) {
    /// The glyphs after the last that is measured are as wide as it.
    int of(int glyph) {
      return unsigned(data, start + 4 * Math.min(glyph, count - 1));
    }
  }

  private static byte[] read(String name) {
    try (InputStream in = Objects.requireNonNull(Typeface.class.getResourceAsStream(name), name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Integer> tables(ByteBuffer data) {
    Map<String, Integer> tables = new HashMap<>();
    int count = unsigned(data, 4);
    for (int i = 0; i < count; i++) {
      byte[] tag = new byte[4];
      data.get(12 + 16 * i, tag);
      tables.put(new String(tag, StandardCharsets.US_ASCII), data.getInt(12 + 16 * i + 8));
    }
    return tables;
  }

  private static int table(Map<String, Integer> tables, String name) {
    return Objects.requireNonNull(tables.get(name), name);
  }

  /// Takes the letters from the table that gives whole ranges of all of Unicode, or, where the file
  /// has none, of its first plane.
  private void takeLetters(ByteBuffer data, int start, Widths widths) {
    int best = -1;
    for (int i = 0; i < unsigned(data, start + 2); i++) {
      int at = start + data.getInt(start + 4 + 8 * i + 4);
      int format = unsigned(data, at);
      if (format == OF_UNICODE || (format == WHOLE_RANGES && best < 0)) {
        best = at;
      }
    }
    if (best < 0) {
      throw new IllegalStateException("no table of letters");
    }
    if (unsigned(data, best) == OF_UNICODE) {
      takeGroups(data, best, widths);
    } else {
      takeSegments(data, best, widths);
    }
  }

  private void takeGroups(ByteBuffer data, int start, Widths widths) {
    int count = data.getInt(start + 12);
    for (int i = 0; i < count; i++) {
      int group = start + 16 + 12 * i;
      int first = data.getInt(group);
      for (int letter = first; letter <= data.getInt(group + 4); letter++) {
        advances.put(letter, widths.of(data.getInt(group + 8) + letter - first));
      }
    }
  }

  private void takeSegments(ByteBuffer data, int start, Widths widths) {
    int twice = unsigned(data, start + 6);
    for (int i = 0; i < twice; i += 2) {
      int last = unsigned(data, start + 14 + i);
      int first = unsigned(data, start + 16 + twice + i);
      int delta = unsigned(data, start + 16 + 2 * twice + i);
      int place = start + 16 + 3 * twice + i;
      int offset = unsigned(data, place);
      for (int letter = first; letter <= last && letter != 0xFFFF; letter++) {
        int glyph = offset == 0 ? letter : unsigned(data, place + offset + 2 * (letter - first));
        int shifted = glyph == 0 ? 0 : (glyph + delta) & 0xFFFF;
        if (shifted != 0) {
          advances.put(letter, widths.of(shifted));
        }
      }
    }
  }

  private static int unsigned(ByteBuffer data, int at) {
    return Short.toUnsignedInt(data.getShort(at));
  }

  /// The file, a TrueType font.
  public InputStream file() {
    return new ByteArrayInputStream(file);
  }

  public boolean has(int codePoint) {
    return advances.containsKey(codePoint);
  }

  public boolean hasAll(String words) {
    return words.codePoints().allMatch(this::has);
  }

  /// How wide words are, in ems. A letter that the family lacks has a place of one em.
  double width(String words) {
    long units = 0;
    for (int i = 0; i < words.length(); i += Character.charCount(words.codePointAt(i))) {
      units += advances.getOrDefault(words.codePointAt(i), em);
    }
    return (double) units / em;
  }

  /// How high a line reaches over its base line, in ems.
  double ascent() {
    return (double) ascent / em;
  }

  /// How deep a line reaches under its base line, in ems.
  double descent() {
    return (double) descent / em;
  }
}
