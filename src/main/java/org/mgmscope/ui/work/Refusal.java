package org.mgmscope.ui.work;

import java.nio.file.Path;
import org.mgmscope.files.ShownName;

/// How it is told that a file cannot be opened.
enum Refusal {
  /// One was choosing from files, or had it before one: its name is enough. Something was open.
  CHOSEN("files.notOpened", "files.noFile"),
  /// It was named at the start, maybe by a shell that hands over the end of a pipe under a name of
  /// its own: all of the name is told. Nothing was open.
  NAMED("files.namedNotOpened", "files.namedNoFile");

  private final String header;
  private final String noFile;

  Refusal(String header, String noFile) {
    this.header = header;
    this.noFile = noFile;
  }

  /// The key of the text that says so.
  String header() {
    return header;
  }

  /// The key of the text that says that it is no file, and what to do.
  String noFile() {
    return noFile;
  }

  /// What a file is called there.
  String name(Path file) {
    return switch (this) {
      case CHOSEN -> ShownName.of(file);
      case NAMED -> ShownName.whole(file);
    };
  }
}
