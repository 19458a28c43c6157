package org.mgmscope.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/// The version that the build wrote down.
public final class Version implements IVersionProvider {
  Version() {}

  /// The name of the program with its version.
  public static String named() {
    Properties properties = new Properties();
    try (InputStream in = Version.class.getResourceAsStream("/org/mgmscope/version.properties")) {
      properties.load(Objects.requireNonNull(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return "MGM Scope " + properties.getProperty("version");
  }

  @Override
  public String[] getVersion() {
    return new String[] {named()};
  }
}
