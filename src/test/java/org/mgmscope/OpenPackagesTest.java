package org.mgmscope;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.JavaType;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What a view in FXML names, JavaFX looks for by reflection: in the packaged program it may only
/// look where the module is opened to it. In the tests every package is opened.
class OpenPackagesTest {
  private static final Path COMPILED = Path.of("target/classes");
  private static final Pattern NAMED =
      Pattern.compile("(?:<\\?import |fx:controller=\")(org\\.mgmscope\\.[\\w.]+)");
  private static final Pattern CONTROLLER = Pattern.compile("fx:controller=\"([\\w.]+)\"");
  private static final Pattern BOUND = Pattern.compile("\\$\\{controller\\.([\\w.]+)");

  private final JavaClasses classes = Compiled.CLASSES;

  @Test
  void every_class_that_a_view_names_or_binds_to_is_where_the_module_is_open_to_fxml()
      throws IOException {
    Map<String, String> named = new TreeMap<>();
    try (Stream<Path> files = Files.walk(COMPILED)) {
      for (Path file : files.filter(it -> it.toString().endsWith(".fxml")).toList()) {
        String text = Files.readString(file);
        String view = file.getFileName().toString();
        for (MatchResult found : NAMED.matcher(text).results().toList()) {
          named.put(found.group(1), view);
          turnedInto(classes.get(found.group(1)), text)
              .forEach(type -> named.put(type.getFullName(), view));
        }
        Matcher controller = CONTROLLER.matcher(text);
        if (controller.find()) {
          JavaClass from = classes.get(controller.group(1));
          BOUND
              .matcher(text)
              .results()
              .flatMap(found -> onTheWay(from, found.group(1), view))
              .forEach(type -> named.put(type.getFullName(), view));
        }
      }
    }
    List<String> open = open();
    assertThat(named)
        .hasSizeGreaterThan(10)
        .allSatisfy(
            (name, view) -> assertThat(open).as("%s in %s", name, view).contains(room(name)));
  }

  private String room(String name) {
    return classes.get(name).getPackageName();
  }

  private static List<String> open() throws IOException {
    try (InputStream compiled = Files.newInputStream(COMPILED.resolve("module-info.class"))) {
      return ModuleDescriptor.read(compiled).opens().stream()
          .filter(opens -> opens.targets().contains("javafx.fxml"))
          .map(ModuleDescriptor.Opens::source)
          .collect(Collectors.toList());
    }
  }

  /// The project's own classes that attributes of an element are turned into.
  private static Stream<JavaClass> turnedInto(JavaClass element, String text) {
    return element.getAllMethods().stream()
        .filter(method -> method.getName().startsWith("set"))
        .filter(method -> text.contains(" " + attribute(method) + "=\""))
        .flatMap(method -> method.getRawParameterTypes().stream())
        .filter(type -> type.getPackageName().startsWith("org.mgmscope"));
  }

  private static String attribute(JavaMethod setter) {
    String name = setter.getName().substring("set".length());
    return name.isEmpty()
        ? name
        : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  /// The project's own classes whose properties are asked for on the way along a path with dots; a
  /// map is asked for a key.
  private static Stream<JavaClass> onTheWay(JavaClass from, String path, String view) {
    Stream.Builder<JavaClass> passed = Stream.builder();
    JavaType at = from;
    for (String name : path.split("\\.", -1)) {
      if (at instanceof JavaParameterizedType map && at.toErasure().isAssignableTo(Map.class)) {
        at = map.getActualTypeArguments().getLast();
      } else if (at.toErasure().getPackageName().startsWith("org.mgmscope")) {
        passed.add(at.toErasure());
        at = property(at.toErasure(), name, view);
      } else {
        throw new AssertionError(view + ": " + path + " goes on behind " + at.getName());
      }
    }
    return passed.build();
  }

  private static JavaType property(JavaClass owner, String name, String view) {
    String upper = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    return Stream.of("get" + upper, "is" + upper, name + "Property")
        .flatMap(getter -> owner.tryGetMethod(getter).stream())
        .findFirst()
        .map(JavaMethod::getReturnType)
        .orElseThrow(
            () ->
                new AssertionError(view + " asks " + owner.getName() + " for " + name + ": none"));
  }
}
