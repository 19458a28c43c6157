import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/// Makes what the packages of every system are built from: `runtime`, the linked modules with the
/// licences of all of them, and `input`, the cache that one start through the first lesson has
/// trained. JavaFX is linked from jmods made here, so that its native libraries lie in the image
/// and nothing is unpacked into anybody's home.
///
/// Arguments: the folder of modular jars; the file of arguments for jpackage; the folder of
/// licences; the program's own licence; an instant, as jmod reads it; a folder for what is made,
/// which is emptied.
public final class Bundle {
  private static final String JAVAFX = "javafx-";
  private static final long MINUTES = 5;

  /// Themes, sheets that stand beside what is compiled of them, fonts and pictures of the libraries
  /// that nothing here asks for.
  private static final List<String> UNUSED =
      List.of(
          "/atlantafx.base/atlantafx/base/theme/cupertino-*",
          "/atlantafx.base/atlantafx/base/theme/dracula*",
          "/atlantafx.base/atlantafx/base/theme/nord-*",
          "/javafx.controls/com/sun/javafx/scene/control/skin/caspian/*.bss",
          "/javafx.controls/com/sun/javafx/scene/control/skin/caspian/*.png",
          "/org.controlsfx.controls/org/controlsfx/control/worldmap*",
          "/org.controlsfx.controls/org/controlsfx/glyphfont/*.ttf");

  private final Path libraries;
  private final Arguments arguments;
  private final Path licences;
  private final Path licence;
  private final String date;
  private final Path out;

  private Bundle(
      Path libraries, Arguments arguments, Path licences, Path licence, String date, Path out) {
    this.libraries = libraries;
    this.arguments = arguments;
    this.licences = licences;
    this.licence = licence;
    this.date = date;
    this.out = out;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    new Bundle(
            Path.of(arguments[0]),
            Arguments.read(Path.of(arguments[1])),
            Path.of(arguments[2]),
            Path.of(arguments[3]),
            arguments[4],
            Path.of(arguments[5]))
        .make();
  }

  private void make() throws IOException, InterruptedException {
    delete(out);
    Path modules = Files.createDirectories(out.resolve("modules"));
    for (Path jar : list(libraries)) {
      String name = jar.getFileName().toString();
      if (name.startsWith(JAVAFX)) {
        jmod(jar, name, modules);
      } else if (name.endsWith(".jar")) {
        Files.copy(jar, modules.resolve(name));
      }
    }
    Path runtime = out.resolve("runtime");
    link(modules, runtime);
    gatherLicences(modules, runtime.resolve("legal"));
    train(runtime, Files.createDirectories(out.resolve("input")).resolve("mgmscope.aot"));
    // The launchers of jpackage bring the virtual machine in themselves; on Linux a script starts
    // it.
    for (Path tool : list(runtime.resolve("bin"))) {
      boolean starts = is("linux") && tool.endsWith("java");
      if (!starts && !tool.toString().endsWith(".dll") && Files.isRegularFile(tool)) {
        Files.delete(tool);
      }
    }
  }

  /// Natives and classes lie in one jar; a jmod has a place for each.
  private void jmod(Path jar, String name, Path modules) throws IOException {
    String[] parts = name.split("-");
    Path classes = Files.createDirectories(out.resolve("classes").resolve(parts[1]));
    Path natives = Files.createDirectories(out.resolve("natives").resolve(parts[1]));
    unpack(jar, classes);
    Files.deleteIfExists(classes.resolve("javafx-swt.jar"));
    for (Path file : list(classes)) {
      if (file.getFileName().toString().matches(".*\\.(so|dll|dylib)")) {
        Files.move(file, natives.resolve(file.getFileName()));
      }
    }
    run(
        "jmod",
        "create",
        "--class-path",
        classes.toString(),
        "--libs",
        natives.toString(),
        "--module-version",
        parts[2],
        "--date",
        date,
        modules.resolve("javafx." + parts[1] + ".jmod").toString());
  }

  private static void unpack(Path jar, Path folder) throws IOException {
    try (var files = FileSystems.newFileSystem(jar)) {
      Path root = files.getPath("/");
      try (Stream<Path> all = Files.walk(root)) {
        for (Path each : all.toList()) {
          Path to = folder.resolve(root.relativize(each).toString());
          if (Files.isDirectory(each)) {
            Files.createDirectories(to);
          } else {
            Files.copy(each, to, StandardCopyOption.REPLACE_EXISTING);
          }
        }
      }
    }
  }

  /// Numbers of lines stay in: a defect report tells them. Nothing is compressed: the packages do
  /// that better, and the program starts sooner.
  private void link(Path modules, Path runtime) {
    run(
        "jlink",
        "--module-path",
        modules.toString(),
        "--add-modules",
        arguments.module() + ",jdk.localedata",
        "--include-locales",
        "en,de",
        // It would need ALSA, and the program makes no sound.
        "--exclude-files",
        "/java.desktop/lib/libjsound.so",
        "--exclude-resources",
        String.join(",", UNUSED),
        "--no-header-files",
        "--no-man-pages",
        "--compress",
        "zip-0",
        "--output",
        runtime.toString());
  }

  /// Those that lie in the jars, and those of `licences`, a file for each library whose jar has
  /// none.
  private void gatherLicences(Path modules, Path legal) throws IOException {
    Files.copy(licence, Files.createDirectories(legal.resolve("mgmscope")).resolve("LICENSE"));
    Files.copy(
        licence.resolveSibling("src/main/resources/org/mgmscope/font/OFL.txt"),
        Files.createDirectories(legal.resolve("noto-sans")).resolve("LICENSE"));
    for (Path each : list(licences)) {
      Path to = Files.createDirectories(legal.resolve(base(each)));
      Files.copy(each, to.resolve("LICENSE"));
    }
    for (Path jar : list(modules)) {
      if (!jar.toString().endsWith(".jar")) {
        continue;
      }
      try (var files = FileSystems.newFileSystem(jar)) {
        for (String name : List.of("LICENSE", "LICENSE.txt", "NOTICE", "NOTICE.txt")) {
          Path found = files.getPath("META-INF", name);
          if (Files.exists(found)) {
            Path to = Files.createDirectories(legal.resolve(base(jar).replaceAll("-[0-9].*", "")));
            Files.copy(found, to.resolve(base(Path.of(name))), StandardCopyOption.REPLACE_EXISTING);
          }
        }
      }
    }
  }

  private static String base(Path file) {
    return file.getFileName().toString().replaceAll("\\.(txt|jar)$", "");
  }

  /// One start that draws without a display, far from anybody's settings, and ends by itself.
  private void train(Path runtime, Path cache) throws IOException, InterruptedException {
    Path home = Files.createDirectories(out.resolve("home").toAbsolutePath());
    rememberSomething(home);
    List<String> command = new ArrayList<>();
    command.add(runtime.resolve("bin").resolve(is("windows") ? "java.exe" : "java").toString());
    arguments.javaOptions().stream()
        .filter(option -> !option.startsWith("-XX:AOT"))
        .forEach(command::add);
    command.add("-XX:AOTCacheOutput=" + cache);
    command.add("-Dglass.platform=Headless");
    command.add("-Dprism.order=sw");
    command.add("-Duser.home=" + home);
    command.add("-Dmgmscope.rehearsal=true");
    command.add("--module");
    command.add(arguments.mainClass());
    ProcessBuilder start = new ProcessBuilder(command);
    for (String place : List.of("XDG_CONFIG_HOME", "XDG_STATE_HOME", "APPDATA", "LOCALAPPDATA")) {
      start.environment().put(place, home.toString());
    }
    start.environment().remove("JAVA_TOOL_OPTIONS");
    Path said = out.resolve("training.log");
    Process process = start.redirectErrorStream(true).redirectOutput(said.toFile()).start();
    boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
    if (!ended) {
      process.destroyForcibly();
    }
    if (!ended || process.exitValue() != 0 || !Files.exists(cache)) {
      System.err.println("The cache could not be trained:");
      System.err.println(Files.readString(said));
      System.exit(1);
    }
  }

  /// Most starts read settings, so this one does.
  private static void rememberSomething(Path home) throws IOException {
    Path settings = Files.createDirectories(home.resolve("mgmscope")).resolve("settings.json");
    Files.writeString(settings, "{\"tourSeen\": true}");
  }

  private static boolean is(String system) {
    return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith(system);
  }

  private static void run(String tool, String... arguments) {
    int status = ToolProvider.findFirst(tool).orElseThrow().run(System.out, System.err, arguments);
    if (status != 0) {
      System.exit(status);
    }
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.sorted().toList();
    }
  }

  private static void delete(Path tree) throws IOException {
    if (!Files.exists(tree)) {
      return;
    }
    Files.walkFileTree(
        tree,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path folder, IOException failed)
              throws IOException {
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /// What stands in a file of arguments for jpackage, an option and its value a line.
  private record Arguments(List<String> lines) {
    static Arguments read(Path file) {
      try {
        return new Arguments(
            Files.readAllLines(file).stream().filter(line -> line.startsWith("--")).toList());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    List<String> javaOptions() {
      return values("--java-options");
    }

    String mainClass() {
      return values("--module").getFirst();
    }

    String module() {
      return mainClass().substring(0, mainClass().indexOf('/'));
    }

    private List<String> values(String option) {
      return lines.stream()
          .filter(line -> line.startsWith(option + " "))
          .map(line -> line.substring(option.length() + 1).replace("\"", ""))
          .toList();
    }
  }
}
