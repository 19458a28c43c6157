import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/// Puts together the program that the build leaves behind: its module descriptor in its jar, its
/// jar beside its libraries, and the launchers, which remember the JDK that built it.
public final class Image {
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path jar = Path.of(arguments[0]);
    Path descriptor = Path.of(arguments[1]);
    String main = arguments[2];
    String version = arguments[3];
    String date = arguments[4];
    Path launchers = Path.of(arguments[5]);
    Path image = Path.of(arguments[6]);
    addDescriptor(jar, descriptor, main, version, date);
    Path lib = Files.createDirectories(image.resolve("lib"));
    try (Stream<Path> old = Files.list(lib)) {
      for (Path each : old.filter(file -> isUseless(file)).toList()) {
        Files.delete(each);
      }
    }
    Files.copy(jar, lib.resolve("mgmscope.jar"), StandardCopyOption.REPLACE_EXISTING);
    Path bin = Files.createDirectories(image.resolve("bin"));
    write(launchers.resolve("mgmscope.sh"), bin.resolve("mgmscope"), main);
    write(launchers.resolve("mgmscope.cmd"), bin.resolve("mgmscope.cmd"), main);
    Path cache = lib.resolve("mgmscope.aot");
    Files.deleteIfExists(cache);
    if (arguments[7].equals("trained")) {
      train(lib, cache, main);
    }
  }

  private static void addDescriptor(
      Path jar, Path descriptor, String main, String version, String date) {
    int status =
        ToolProvider.findFirst("jar")
            .orElseThrow()
            .run(
                System.out,
                System.err,
                "--update",
                "--file",
                jar.toString(),
                "--main-class",
                main,
                "--module-version",
                version,
                "--date",
                date,
                "-C",
                descriptor.getParent().toString(),
                "module-info.class");
    if (status != 0) {
      System.exit(status);
    }
  }

  /// One start through the first lesson, with no display and far from anybody's settings, leaves a
  /// cache of loaded classes, with which the launcher starts sooner. Its options are those of the
  /// launcher: the cache fits no others.
  private static void train(Path lib, Path cache, String main)
      throws IOException, InterruptedException {
    Path home = Files.createTempDirectory("mgmscope-training");
    ProcessBuilder start =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:AOTCacheOutput=" + cache.toAbsolutePath(),
            "-XX:TieredStopAtLevel=1",
            "-Dglass.platform=Headless",
            "-Dprism.order=sw",
            "-Dmgmscope.rehearsal=true",
            "-Duser.home=" + home,
            "--module-path=" + lib.toRealPath(),
            "--enable-native-access=javafx.graphics,org.mgmscope",
            "--module=org.mgmscope/" + main);
    for (String place : List.of("XDG_CONFIG_HOME", "XDG_STATE_HOME", "APPDATA", "LOCALAPPDATA")) {
      start.environment().put(place, home.toString());
    }
    Path said = home.resolve("said.txt");
    Process process = start.redirectErrorStream(true).redirectOutput(said.toFile()).start();
    if (!process.waitFor(5, TimeUnit.MINUTES) || process.exitValue() != 0) {
      process.destroyForcibly();
      System.err.println("The cache could not be trained:\n" + Files.readString(said));
      System.exit(1);
    }
  }

  /// OpenJFX comes as pairs of jars, of which the one without a platform in its name is empty.
  private static boolean isUseless(Path file) {
    return file.getFileName().toString().matches("javafx-[a-z]+-[0-9.]+\\.jar");
  }

  private static void write(Path template, Path launcher, String main) throws IOException {
    String text =
        Files.readString(template)
            .replace("@java.home@", System.getProperty("java.home"))
            .replace("@main@", main);
    Files.writeString(launcher, text);
    if (Files.getFileStore(launcher).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }
}
