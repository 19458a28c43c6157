package org.mgmscope.cli;

import org.mgmscope.program.Program;
import picocli.CommandLine.IVersionProvider;

/// What `--version` tells.
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {Program.name()};
  }
}
