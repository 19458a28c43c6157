package org.mgmscope.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Random;
import org.mgmscope.files.SafeWriter.Outcome;

/// Saves a file, as a process of its own.
///
/// `loop FILE N`: saves versions N, N + 1, … for ever, and prints the number of each that is saved.
/// `once FILE SIZE`: saves so many bytes and prints the outcome.
final class Saver {
  private static final int MOST = 300_000;

  private Saver() {}

  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[1]);
    int number = Integer.parseInt(arguments[2]);
    if (arguments[0].equals("once")) {
      System.out.println(said(SafeWriter.write(file, out -> out.write(new byte[number]))));
      return;
    }
    for (int version = number; ; version++) {
      byte[] content = content(version);
      Outcome outcome = SafeWriter.write(file, out -> inPieces(out, content));
      if (outcome instanceof Outcome.Failed) {
        System.out.println(said(outcome));
        return;
      }
      System.out.println(version);
    }
  }

  private static void inPieces(OutputStream out, byte[] content) throws IOException {
    for (int at = 0; at < content.length; at += 5_000) {
      out.write(content, at, Math.min(5_000, content.length - at));
    }
  }

  private static String said(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Written _ -> "WRITTEN";
      case Outcome.Failed failed -> failed.reason() + ": " + failed.detail();
    };
  }

  /// What a version of the file has in it: its number in four bytes, and bytes that follow from it.
  static byte[] content(int version) {
    Random random = new Random(version);
    byte[] content = new byte[4 + random.nextInt(MOST)];
    random.nextBytes(content);
    for (int i = 0; i < 4; i++) {
      content[i] = (byte) (version >> (8 * i));
    }
    return content;
  }

  static int version(byte[] content) {
    int version = 0;
    for (int i = 0; i < 4; i++) {
      version |= (content[i] & 0xFF) << (8 * i);
    }
    return version;
  }
}
