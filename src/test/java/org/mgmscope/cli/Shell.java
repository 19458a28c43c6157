package org.mgmscope.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.mgmscope.Cases;
import org.mgmscope.mgm.Invariants;
import org.mgmscope.scenario.Scenario;

/// Gives the command line as a shell would, and keeps what comes of it.
final class Shell {
  /// What came of a command.
  record Said(int status, String out, String err) {}

  /// A window that was opened.
  record Opened(Scenario scenario, Optional<String> file, int moment) {
    boolean nothingAsked() {
      return file.isEmpty() && moment == 0;
    }
  }

  private final Locale system;
  private final List<Opened> windows = new ArrayList<>();
  private final List<String> mended = new ArrayList<>();
  private String large = "";
  private InputStream in = InputStream.nullInputStream();
  private Supplier<Invariants> invariants = Invariants::new;

  Shell(Locale system) {
    this.system = system;
  }

  Shell input(byte[] bytes) {
    in = new ByteArrayInputStream(bytes);
    return this;
  }

  Shell invariants(Invariants watching) {
    invariants = () -> watching;
    return this;
  }

  /// Lets a file be so large that the window reads it.
  Shell large(String file) {
    large = file;
    return this;
  }

  /// The files that were opened to be mended.
  List<String> mended() {
    return mended;
  }

  /// The windows that were opened.
  List<Opened> windows() {
    return windows;
  }

  Said run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status = run(out, err, arguments);
    return new Said(status, text(out), text(err));
  }

  /// Runs a command whose output cannot be written, for a reason.
  Said runWithBrokenOutput(String reason, String... arguments) {
    OutputStream broken =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException(reason);
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    return new Said(run(broken, err, arguments), "", text(err));
  }

  private int run(OutputStream out, OutputStream err, String... arguments) {
    return Commands.run(
        arguments,
        new Console(in, out, err, Commands.locale(arguments, system)),
        () -> Cases.lesson("01-shutdown"),
        new Commands.Window() {
          @Override
          public void show(Scenario scenario, Optional<String> file, int moment) {
            windows.add(new Opened(scenario, file, moment));
          }

          @Override
          public void mend(String file) {
            mended.add(file);
          }

          @Override
          public boolean showLarge(String file, int moment) {
            return file.equals(large);
          }
        },
        invariants);
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
