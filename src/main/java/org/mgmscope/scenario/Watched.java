package org.mgmscope.scenario;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.function.DoublePredicate;

/// A stream that tells how much of it has been read, and breaks off when nobody waits for the rest.
public final class Watched extends FilterInputStream {
  private final double size;
  private final DoublePredicate goOn;
  private long done;

  /// @param size of the whole, in bytes
  /// @param goOn is told again and again the share that is done, from 0 to 1, and says whether to
  ///   go on; if not, reading throws an [InterruptedIOException]
  public Watched(InputStream in, long size, DoublePredicate goOn) {
    super(in);
    this.size = Math.max(1, size);
    this.goOn = goOn;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (!goOn.test(Math.min(1, done / size))) {
      throw new InterruptedIOException();
    }
    int count = super.read(target, offset, length);
    done += Math.max(0, count);
    return count;
  }
}
