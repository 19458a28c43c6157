package org.mgmscope;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A new call, fact or other member of a sealed type does not compile until it is everywhere.
class CatchAllsTest {
  private static final Path PROGRAM = Path.of("src/main/java");

  private static final String SHAPE =
      """
      package shapes;
      sealed interface Shape {
        interface Round {}
        record Circle() implements Shape, Round {}
        record Oval() implements Shape, Round {}
        record Box(Shape inner) implements Shape {}
        sealed interface Angular extends Shape {}
        record Square() implements Angular {}
        record Triangle() implements Angular {}
        enum Colour { RED { }, BLUE }
        static boolean one() { return true; }
      }
      """;

  /// Knows Java itself and nothing else: that is all that these tests' own sources use.
  private static final StandardJavaFileManager JAVA = knowing(List.of());

  private static StandardJavaFileManager knowing(List<Path> libraries) {
    StandardJavaFileManager manager =
        ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, null, null);
    try {
      manager.setLocationFromPaths(StandardLocation.CLASS_PATH, libraries);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return manager;
  }

  @AfterAll
  static void close() throws IOException {
    JAVA.close();
  }

  @Test
  void no_switch_of_the_program_over_a_sealed_type_catches_what_it_does_not_name()
      throws IOException {
    try (Stream<Path> files = Files.walk(PROGRAM);
        StandardJavaFileManager manager = knowing(libraries())) {
      List<Path> sources = files.filter(CatchAllsTest::mayHaveSwitch).toList();
      assertThat(sources).hasSizeGreaterThan(100);
      assertThat(CatchAlls.in(manager.getJavaFileObjectsFromPaths(sources), manager)).isEmpty();
    }
  }

  private static List<Path> libraries() {
    return Stream.of("jdk.module.path", "java.class.path")
        .map(name -> System.getProperty(name, ""))
        .flatMap(Pattern.compile(Pattern.quote(File.pathSeparator))::splitAsStream)
        .filter(place -> !place.isEmpty())
        .map(Path::of)
        .toList();
  }

  /// All else is taken as it is compiled already.
  private static boolean mayHaveSwitch(Path file) {
    try {
      return file.toString().endsWith(".java") && Files.readString(file).contains("switch");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          default            | case Circle _ -> 1; default -> 2;
          null, default      | case Circle _ -> 1; case null, default -> 2;
          the type itself    | case Circle _ -> 1; case Shape _ -> 2;
          the type itself    | case Circle _ -> 1; case Shape _ when true -> 2;
          the type itself    | case Circle _ -> 1; case Object _ -> 2;
          the family Angular | case Square _ -> 1; case Angular _ -> 2; case Circle _, Oval _, Box _ -> 3;
          the family Angular | case Square _ when one() -> 1; case Angular _ -> 2; case Circle _, Oval _, Box _ -> 3;
          the family Round   | case Oval _ -> 1; case Round _ -> 2; case Angular _, Box _ -> 3;
          the family Shape   | case Box(Circle _) -> 1; case Box(Shape _) -> 2; case Circle _, Oval _, Angular _ -> 3;
          the family Shape   | case Box(Circle _) -> 1; case Box(_) -> 2; case Circle _, Oval _, Angular _ -> 3;
          the family Shape   | case Box(Circle _) -> 1; case Box _ -> 2; case Circle _, Oval _, Angular _ -> 3;
          """)
  void a_catch_all_is_found_in_each_of_its_forms(String form, String cases) {
    assertThat(found("", "Shape", cases)).containsExactly("Drawing.java:3: " + form);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "case Circle _ -> 1; case Oval _, Square _, Triangle _, Box _ -> 2;",
        "case Circle _, Oval _ -> 1; case Angular _ -> 2; case Box(_) -> 3;",
        "case Circle _ -> 1; case null -> 2; case Oval _, Angular _, Box _ -> 3;",
        "case Shape _ when one() -> 1; case Circle _, Oval _, Angular _, Box _ -> 2;",
        "case Round _ -> 1; case Angular _, Box _ -> 2;",
        "case Box(Circle _) -> 1; case Box(Oval _) -> 2; case Box(Angular _) -> 3;"
            + " case Box(Box _) -> 4; case Circle _, Oval _, Angular _ -> 5;"
      })
  void what_names_each_member_or_its_family_is_no_catch_all(String cases) {
    assertThat(found("", "Shape", cases)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
                                        | Shape.Angular
          <T extends Shape>             | T
          <T extends Record & Shape>    | T
          <S extends Shape, T extends S> | T
          """)
  void a_sealed_type_is_known_where_it_is_nested_or_bounds_a_type_variable(
      @Nullable String variables, String over) {
    assertThat(found(variables == null ? "" : variables, over, "case Square _ -> 1; default -> 2;"))
        .containsExactly("Drawing.java:3: default");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Object       | case Circle _ -> 1; default -> 2;
          Shape.Colour | case RED -> 1; default -> 2;
          String       | case "red" -> 1; default -> 2;
          """)
  void what_is_not_sealed_may_have_a_default(String over, String cases) {
    assertThat(found("", over, cases)).isEmpty();
  }

  @Test
  void a_switch_that_is_a_statement_is_looked_at_too() {
    assertThat(
            CatchAlls.in(
                List.of(
                    source("Shape", SHAPE),
                    source(
                        "Drawing",
                        """
                        package shapes;
                        class Drawing {
                          void draw(Shape shape) {
                            switch (shape) {
                              case Shape.Circle _: break;
                              default: break;
                            }
                          }
                        }
                        """)),
                JAVA))
        .containsExactly("Drawing.java:6: default");
  }

  private static List<String> found(String variables, String over, String cases) {
    String drawing =
        """
        package shapes; import shapes.Shape.*; import static shapes.Shape.one;
        class Drawing { %s int draw(%s shape) { return switch (shape) {
        %s }; } }
        """
            .formatted(variables, over, cases);
    return CatchAlls.in(List.of(source("Shape", SHAPE), source("Drawing", drawing)), JAVA);
  }

  private static JavaFileObject source(String name, String text) {
    return new SimpleJavaFileObject(
        URI.create("string:///" + name + ".java"), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
      }
    };
  }
}
