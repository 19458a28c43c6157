package org.mgmscope.font;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;

/// One style of the family that comes with the program: its file, how far each of its letters takes
/// the pen, and how it looks. Letters stand beside each other by these widths alone: the file has
/// no kerning.
public final class Typeface {
  /// What the family is called, in the style sheets too.
  public static final String FAMILY = "MGM Scope Sans";

  public static final Typeface REGULAR = new Typeface("MGMScopeSans-Regular.ttf");
  public static final Typeface BOLD = new Typeface("MGMScopeSans-Bold.ttf");

  private static final int WHOLE_RANGES = 4;
  private static final int OF_UNICODE = 12;

  /// The glyph of what a font lacks.
  private static final int LACKING = 0;

  private final FontFile file;
  private final Outlines outlines;
  private final Map<Integer, Integer> glyphs = new HashMap<>();
  private final int em;
  private final int ascent;
  private final int descent;
  private final int widths;
  private final int measured;

  private Typeface(String name) {
    file = new FontFile(name);
    outlines = new Outlines(file);
    em = file.unsigned(file.table("head") + 18);
    int lines = file.table("hhea");
    ascent = file.signed(lines + 4);
    descent = -file.signed(lines + 6);
    widths = file.table("hmtx");
    measured = file.unsigned(lines + 34);
    takeLetters(file.table("cmap"));
  }

  /// Takes the letters from the table that gives whole ranges of all of Unicode, or, where the file
  /// has none, of its first plane.
  private void takeLetters(int start) {
    int best = -1;
    for (int i = 0; i < file.unsigned(start + 2); i++) {
      int at = start + file.whole(start + 4 + 8 * i + 4);
      int format = file.unsigned(at);
      if (format == OF_UNICODE || (format == WHOLE_RANGES && best < 0)) {
        best = at;
      }
    }
    if (best < 0) {
      throw new IllegalStateException("no table of letters");
    }
    if (file.unsigned(best) == OF_UNICODE) {
      takeGroups(best);
    } else {
      takeSegments(best);
    }
  }

  private void takeGroups(int start) {
    int count = file.whole(start + 12);
    for (int i = 0; i < count; i++) {
      int group = start + 16 + 12 * i;
      int first = file.whole(group);
      for (int letter = first; letter <= file.whole(group + 4); letter++) {
        glyphs.put(letter, file.whole(group + 8) + letter - first);
      }
    }
  }

  private void takeSegments(int start) {
    int twice = file.unsigned(start + 6);
    for (int i = 0; i < twice; i += 2) {
      int last = file.unsigned(start + 14 + i);
      int first = file.unsigned(start + 16 + twice + i);
      int delta = file.unsigned(start + 16 + 2 * twice + i);
      int place = start + 16 + 3 * twice + i;
      int offset = file.unsigned(place);
      for (int letter = first; letter <= last && letter != 0xFFFF; letter++) {
        int glyph = offset == 0 ? letter : file.unsigned(place + offset + 2 * (letter - first));
        int shifted = glyph == LACKING ? LACKING : (glyph + delta) & 0xFFFF;
        if (shifted != LACKING) {
          glyphs.put(letter, shifted);
        }
      }
    }
  }

  /// The file, a TrueType font.
  public InputStream file() {
    return new ByteArrayInputStream(file.bytes());
  }

  public boolean has(int codePoint) {
    return glyphs.containsKey(codePoint);
  }

  public boolean hasAll(String words) {
    return words.codePoints().allMatch(this::has);
  }

  /// How wide words are, in ems. A letter that the family lacks has a place of one em.
  double width(String words) {
    long units = 0;
    for (int i = 0; i < words.length(); i += Character.charCount(words.codePointAt(i))) {
      units += units(words.codePointAt(i));
    }
    return (double) units / em;
  }

  private int units(int codePoint) {
    Integer glyph = glyphs.get(codePoint);
    // The glyphs after the last that is measured are as wide as it.
    return glyph == null ? em : file.unsigned(widths + 4 * Math.min(glyph, measured - 1));
  }

  /// Draws the outlines of words on one line. In the place of a letter that the family lacks it
  /// draws an empty box.
  ///
  /// @param size of an em
  /// @param x where they begin
  /// @param base the line that they stand on
  void trace(String words, double size, double x, double base, OutlinePen pen) {
    double at = x;
    for (int i = 0; i < words.length(); i += Character.charCount(words.codePointAt(i))) {
      int letter = words.codePointAt(i);
      outlines.trace(glyphs.getOrDefault(letter, LACKING), size / em, at, base, pen);
      at += units(letter) * size / em;
    }
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
