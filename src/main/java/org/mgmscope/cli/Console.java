package org.mgmscope.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.mgmscope.scenario.Limits;
import org.mgmscope.text.Filled;
import org.mgmscope.text.Harmless;
import org.mgmscope.text.Texts;

/// Where a command reads and writes, and in which language it speaks. Output is UTF-8.
///
/// @param out for what was asked for
/// @param err for what is said about it
public record Console(InputStream in, OutputStream out, OutputStream err, Locale locale) {
  private static final int BUFFER = 1 << 16;

  /// The console of this process.
  public static Console ofProcess(Locale locale) {
    return new Console(
        System.in,
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        locale);
  }

  Writer writer() {
    return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER);
  }

  /// For JSON.
  Writer json() {
    return new BufferedWriter(
        new Visible(new OutputStreamWriter(out, StandardCharsets.UTF_8)), BUFFER);
  }

  /// Says something about what was asked for. What it names cannot command the terminal.
  void say(String line) {
    PrintWriter writer = errors();
    writer.println(Harmless.text(line));
    writer.flush();
  }

  /// Says that a run is longer than a run may be.
  void tellBrokenOff() {
    say(Filled.in(texts().getString("brokenOff"), grouped(Limits.EVENTS), grouped(Limits.LISTED)));
  }

  private String grouped(long number) {
    return NumberFormat.getIntegerInstance(locale).format(number);
  }

  /// Prints a line of what was asked for.
  public void print(String line) {
    PrintWriter writer = new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    writer.println(Harmless.lines(line));
    writer.flush();
  }

  PrintWriter errors() {
    return new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true);
  }

  ResourceBundle texts() {
    return Texts.of("org.mgmscope.cli", locale);
  }
}
