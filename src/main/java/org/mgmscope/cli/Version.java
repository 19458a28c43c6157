package org.mgmscope.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/// The version that the build wrote down.
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() throws IOException {
    Properties properties = new Properties();
    try (InputStream in = Version.class.getResourceAsStream("/org/mgmscope/version.properties")) {
      properties.load(Objects.requireNonNull(in));
    }
    return new String[] {"MGM Scope " + properties.getProperty("version")};
  }
}
