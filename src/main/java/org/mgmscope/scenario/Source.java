package org.mgmscope.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The text of a file, decoded strictly as UTF-8, which remembers where its lines begin. A byte
/// order mark at the start is passed over and not counted.
final class Source extends Reader {
  private static final int BUFFER = 1 << 16;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final InputStream in;
  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);
  private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).limit(0);
  private final Offsets lineStarts = new Offsets();
  private final Offsets pairs = new Offsets();
  private int length;
  private boolean ended;
  private boolean broken;
  private boolean started;

  Source(InputStream in) {
    this.in = in;
    lineStarts.add(0);
  }

  /// Whether the bytes from [#length] on are no UTF-8.
  boolean isBroken() {
    return broken;
  }

  /// How many characters were read.
  int length() {
    return length;
  }

  /// The place of a character.
  ///
  /// @param offset in characters from 0
  Place place(int offset) {
    int line = lineStarts.countUpTo(offset);
    int start = lineStarts.get(line - 1);
    int wide = pairs.countUpTo(offset - 1) - pairs.countUpTo(start - 1);
    return new Place(line, offset - start - wide + 1);
  }

  @Override
  public int read(char[] target, int offset, int count) throws IOException {
    if (count == 0) {
      return 0;
    }
    CharBuffer chars = CharBuffer.wrap(target, offset, count).slice();
    while (chars.position() == 0) {
      if (broken || !fill()) {
        return -1;
      }
      CoderResult result = decoder.decode(bytes, chars, ended);
      broken = result.isError();
      if (!started && chars.position() > 0) {
        started = true;
        if (target[offset] == BYTE_ORDER_MARK) {
          System.arraycopy(target, offset + 1, target, offset, chars.position() - 1);
          chars.position(chars.position() - 1);
        }
      }
    }
    remember(target, offset, chars.position());
    return chars.position();
  }

  /// Makes sure that there are bytes to decode.
  ///
  /// @return false at the end
  private boolean fill() throws IOException {
    if (ended) {
      return bytes.hasRemaining();
    }
    bytes.compact();
    int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
    if (read < 0) {
      ended = true;
    } else {
      bytes.position(bytes.position() + read);
    }
    bytes.flip();
    return bytes.hasRemaining() || !ended;
  }

  private void remember(char[] chars, int offset, int count) {
    for (int i = offset; i < offset + count; i++) {
      length++;
      if (chars[i] == '\n') {
        lineStarts.add(length);
      } else if (Character.isLowSurrogate(chars[i])) {
        pairs.add(length - 1);
      }
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  /// Ascending numbers.
  private static final class Offsets {
    private int[] values = new int[64];
    private int size;

    void add(int value) {
      if (size == values.length) {
        values = Arrays.copyOf(values, 2 * size);
      }
      values[size++] = value;
    }

    int get(int index) {
      return values[index];
    }

    /// How many are not greater.
    int countUpTo(int value) {
      int found = Arrays.binarySearch(values, 0, size, value);
      return found >= 0 ? found + 1 : -found - 1;
    }
  }
}
