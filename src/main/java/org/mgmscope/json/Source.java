package org.mgmscope.json;

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

/// The text of a file, decoded strictly as UTF-8, which remembers where its lines begin and where
/// it stops being JSON. A byte order mark at the start is passed over and not counted.
public final class Source extends Reader {
  private static final int BUFFER = 1 << 16;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final InputStream in;
  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);
  private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).limit(0);
  private final CharBuffer chars = CharBuffer.allocate(BUFFER).limit(0);
  private final Grammar grammar = new Grammar();
  private final Offsets lineStarts = new Offsets();
  private final Offsets pairs = new Offsets();
  private int length;
  private int stringFrom = -1;
  private boolean ended;
  private boolean broken;
  private boolean started;

  public Source(InputStream in) {
    this.in = in;
    lineStarts.add(0);
  }

  /// Whether the bytes from [#length] on are no UTF-8.
  public boolean isBroken() {
    return broken;
  }

  /// How many characters were decoded.
  public int length() {
    return length;
  }

  /// Where the text that was decoded stops being JSON; -1 if it does not.
  public int notJsonAt() {
    return grammar.brokenAt();
  }

  /// Whether all was read, and is cut off: JSON so far, and not whole.
  public boolean isCutOff() {
    return ended && !chars.hasRemaining() && grammar.brokenAt() < 0 && !grammar.mayEnd();
  }

  /// The place of a character.
  ///
  /// @param offset in characters from 0
  public Place place(int offset) {
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
    while (!chars.hasRemaining()) {
      if (broken || !fill()) {
        return -1;
      }
      decode();
    }
    int given = Math.min(count, chars.remaining());
    chars.get(target, offset, given);
    return given;
  }

  /// Makes sure that there are bytes to decode.
  ///
  /// @return false at the end
  private boolean fill() throws IOException {
    if (ended) {
      return false;
    }
    bytes.compact();
    int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
    if (read < 0) {
      ended = true;
    } else {
      bytes.position(bytes.position() + read);
    }
    bytes.flip();
    return true;
  }

  /// Decodes all the bytes that there are, but for a character that is not whole yet.
  ///
  /// @throws TooMuch at the first character beyond a limit
  private void decode() throws TooMuch {
    chars.clear();
    CoderResult result = decoder.decode(bytes, chars, ended);
    broken = result.isError();
    chars.flip();
    if (!started && chars.hasRemaining()) {
      started = true;
      if (chars.get(0) == BYTE_ORDER_MARK) {
        chars.position(1);
      }
    }
    for (int i = chars.position(); i < chars.limit(); i++) {
      remember(chars.get(i));
    }
  }

  private void remember(char c) throws TooMuch {
    grammar.take(c);
    if (grammar.brokenAt() < 0) {
      limit();
    }
    length++;
    if (c == '\n') {
      lineStarts.add(length);
    } else if (Character.isLowSurrogate(c)) {
      pairs.add(length - 1);
    }
  }

  private void limit() throws TooMuch {
    if (length == JsonLimits.FILE) {
      throw new TooMuch(length, Trail.ROOT, "fileTooLong", JsonLimits.FILE);
    }
    if (lineStarts.size() == JsonLimits.LINES) {
      throw new TooMuch(length, Trail.ROOT, "tooManyLines", JsonLimits.LINES);
    }
    if (pairs.size() == JsonLimits.WIDE) {
      throw new TooMuch(length, Trail.ROOT, "tooManyWide", JsonLimits.WIDE);
    }
    if (!grammar.isInString()) {
      stringFrom = -1;
    } else if (stringFrom < 0) {
      stringFrom = length;
    } else if (length - stringFrom > JsonLimits.WRITTEN) {
      throw new TooMuch(stringFrom, Trail.ROOT, "textTooLong", JsonLimits.TEXT);
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

    int size() {
      return size;
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
