package org.mgmscope.cli;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import org.mgmscope.text.Harmless;

/// Writes JSON so that nothing in its strings can command the terminal that shows it, or disguise
/// what it says: such characters become escapes, which mean the same.
final class Visible extends FilterWriter {
  private static final int FIRST_OTHER = 0x7F;

  Visible(Writer out) {
    super(out);
  }

  @Override
  public void write(int c) throws IOException {
    write(new char[] {(char) c}, 0, 1);
  }

  @Override
  public void write(String text, int from, int length) throws IOException {
    write(text.toCharArray(), from, length);
  }

  @Override
  public void write(char[] text, int from, int length) throws IOException {
    int written = from;
    for (int at = from; at < from + length; at++) {
      char c = text[at];
      if (c >= FIRST_OTHER && Harmless.isHidden(c) && !Character.isSurrogate(c)) {
        out.write(text, written, at - written);
        out.write("\\u%04x".formatted((int) c));
        written = at + 1;
      }
    }
    out.write(text, written, from + length - written);
  }
}
