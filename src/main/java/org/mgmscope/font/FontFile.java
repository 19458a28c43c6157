package org.mgmscope.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/// A TrueType font as a file, and where its tables begin.
final class FontFile {
  private final byte[] bytes;
  private final ByteBuffer data;
  private final Map<String, Integer> tables = new HashMap<>();

  /// @param name of a resource beside this class
  FontFile(String name) {
    bytes = read(name);
    data = ByteBuffer.wrap(bytes);
    int count = unsigned(4);
    for (int i = 0; i < count; i++) {
      byte[] tag = new byte[4];
      data.get(12 + 16 * i, tag);
      tables.put(new String(tag, StandardCharsets.US_ASCII), whole(12 + 16 * i + 8));
    }
  }

  private static byte[] read(String name) {
    try (InputStream in = Objects.requireNonNull(FontFile.class.getResourceAsStream(name), name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] bytes() {
    return bytes;
  }

  /// Where a table begins.
  int table(String name) {
    return Objects.requireNonNull(tables.get(name), name);
  }

  int octet(int at) {
    return Byte.toUnsignedInt(data.get(at));
  }

  int signedOctet(int at) {
    return data.get(at);
  }

  int unsigned(int at) {
    return Short.toUnsignedInt(data.getShort(at));
  }

  int signed(int at) {
    return data.getShort(at);
  }

  /// A number of four bytes.
  int whole(int at) {
    return data.getInt(at);
  }
}
