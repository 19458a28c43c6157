package org.mgmscope.ui.about;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ResolvedModule;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mgmscope.Main;
import org.mgmscope.font.Typeface;
import org.mgmscope.program.Library;

/// The list of what the program is built on, against what it is built on.
class LibraryTest {
  private static final Pattern DEPENDENCY =
      Pattern.compile("<dependency>(.*?)</dependency>", Pattern.DOTALL);

  @Test
  void every_module_that_the_program_uses_is_listed_with_its_version() {
    Set<ResolvedModule> used = new HashSet<>();
    addUsed(
        ModuleLayer.boot()
            .configuration()
            .findModule(Main.class.getModule().getName())
            .orElseThrow(),
        used);
    List<String> jars =
        used.stream()
            .map(module -> module.reference().location().orElseThrow())
            .filter(place -> !place.getScheme().equals("jrt"))
            .filter(place -> place.getPath().endsWith(".jar"))
            .map(LibraryTest::fileName)
            .toList();
    assertThat(jars).hasSizeGreaterThan(8);
    assertThat(jars).allMatch(LibraryTest::isListed);
  }

  private static void addUsed(ResolvedModule module, Set<ResolvedModule> used) {
    for (ResolvedModule each : module.reads()) {
      if (used.add(each)) {
        addUsed(each, used);
      }
    }
  }

  private static String fileName(URI place) {
    return Path.of(place).getFileName().toString();
  }

  @Test
  void every_library_that_the_build_names_is_listed() throws IOException {
    List<String> shipped =
        DEPENDENCY
            .matcher(Files.readString(Path.of("pom.xml")))
            .results()
            .map(found -> found.group(1))
            .filter(dependency -> !dependency.contains("<scope>"))
            .map(
                dependency ->
                    dependency.replaceFirst("(?s).*<artifactId>(.*)</artifactId>.*", "$1"))
            .toList();
    assertThat(shipped).contains("jspecify", "javafx-base").doesNotContain("archunit");
    assertThat(Library.all().stream().flatMap(each -> each.artifacts().stream()))
        .containsAll(shipped);
  }

  @Test
  void nothing_is_listed_that_the_program_is_not_built_on() {
    List<String> jars =
        Stream.of("jdk.module.path", "java.class.path", "surefire.test.class.path")
            .map(place -> System.getProperty(place, ""))
            .flatMap(path -> Stream.of(path.split(File.pathSeparator, -1)))
            .map(jar -> Path.of(jar).getFileName().toString())
            .toList();
    for (Library library : Library.all()) {
      for (String artifact : library.artifacts()) {
        String file = artifact + "-" + library.version();
        assertThat(jars).as(file).anyMatch(jar -> jar.startsWith(file));
      }
    }
  }

  @Test
  void the_letters_that_ship_are_listed_and_their_licence_ships_with_them() throws IOException {
    assertThat(Library.all())
        .anyMatch(each -> each.name().contains("Noto Sans") && each.licence().equals("OFL-1.1"));
    try (InputStream licence =
        Objects.requireNonNull(Typeface.class.getResourceAsStream("OFL.txt"))) {
      assertThat(new String(licence.readAllBytes(), StandardCharsets.UTF_8))
          .contains("Noto Sans", "SIL OPEN FONT LICENSE Version 1.1");
    }
  }

  private static boolean isListed(String jar) {
    return Library.all().stream()
        .flatMap(each -> each.artifacts().stream().map(name -> name + "-" + each.version()))
        .anyMatch(jar::startsWith);
  }
}
