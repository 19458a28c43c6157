package org.mgmscope.program;

import java.io.IOException;

/// Opens windows of the program.
@FunctionalInterface
public interface Windows {
  /// Opens one more, which has nothing to do with the others.
  void open() throws IOException;
}
