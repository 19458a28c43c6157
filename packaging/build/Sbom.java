import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Adds the Java runtime that runs this, which is the one that is linked, and the letters that
/// ship, to the list of libraries that Maven has made. Arguments: that list, and the whole one.
public final class Sbom {
  private static final String COMPONENTS = "\"components\" : [";

  private static final String RUNTIME =
      """

          {
            "type" : "platform",
            "bom-ref" : "pkg:generic/openjdk@%3$s",
            "publisher" : "%2$s",
            "name" : "OpenJDK",
            "version" : "%1$s",
            "description" : "The Java runtime in the image, and jpackage's launcher",
            "licenses" : [
              {
                "expression" : "GPL-2.0-only WITH Classpath-exception-2.0"
              }
            ],
            "purl" : "pkg:generic/openjdk@%3$s"
          },
          {
            "type" : "file",
            "bom-ref" : "pkg:generic/noto-sans@2.004",
            "publisher" : "The Noto Project Authors",
            "name" : "Noto Sans",
            "version" : "2.004",
            "description" : "The letters of the program, as MGM Scope Sans",
            "licenses" : [
              {
                "license" : {
                  "id" : "OFL-1.1"
                }
              }
            ],
            "purl" : "pkg:generic/noto-sans@2.004"
          },\
      """;

  public static void main(String[] arguments) throws IOException {
    String libraries = Files.readString(Path.of(arguments[0]));
    int at = libraries.indexOf(COMPONENTS) + COMPONENTS.length();
    if (at < COMPONENTS.length()) {
      System.err.println("Sbom: no " + COMPONENTS + " in " + arguments[0]);
      System.exit(1);
    }
    String version = Runtime.version().toString();
    String runtime =
        RUNTIME.formatted(version, System.getProperty("java.vendor"), version.replace("+", "%2B"));
    Files.writeString(
        Path.of(arguments[1]), libraries.substring(0, at) + runtime + libraries.substring(at));
  }
}
