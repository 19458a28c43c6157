package org.mgmscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.CssParser;
import javafx.css.ParsedValue;
import javafx.css.Rule;
import javafx.css.Stylesheet;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxToolkit;

/// The build compiles the style sheets, and JavaFX takes what is compiled without a look at the
/// text, so an old one would win over it.
class StyleSheetsTest {
  @TempDir private Path folder;

  @BeforeAll
  static void open() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
  }

  static List<Path> sheets() throws IOException, URISyntaxException {
    Path one =
        Path.of(Objects.requireNonNull(StyleSheetsTest.class.getResource("mgmscope.css")).toURI());
    try (Stream<Path> files = Files.walk(one.getParent().getParent())) {
      return files.filter(file -> file.toString().endsWith(".css")).sorted().toList();
    }
  }

  @Test
  void every_theme_and_every_size_of_text_has_a_style_sheet()
      throws IOException, URISyntaxException {
    assertThat(sheets()).hasSize(13);
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void a_style_sheet_says_the_same_compiled_as_in_its_text(Path sheet) throws IOException {
    Path compiled = compiled(sheet);
    assertThat(compiled).isRegularFile();
    assertThat(rules(Stylesheet.loadBinary(compiled.toUri().toURL())))
        .isNotEmpty()
        .isEqualTo(rules(new CssParser().parse(sheet.toUri().toURL())));
  }

  @Test
  void javafx_takes_the_compiled_style_sheet_when_it_is_asked_for_the_text() throws IOException {
    Path sheet = folder.resolve("one.css");
    Files.writeString(sheet, ".region { -fx-background-color: blue; }");
    Stylesheet.convertToBinary(sheet.toFile(), compiled(sheet).toFile());
    Files.writeString(sheet, ".region { -fx-background-color: red; }");
    assertThat(OpenWindow.fx(() -> background(sheet))).isEqualTo(Color.BLUE);
    Files.delete(compiled(sheet));
    Path other = Files.move(sheet, folder.resolve("other.css"));
    assertThat(OpenWindow.fx(() -> background(other))).isEqualTo(Color.RED);
  }

  private static Object background(Path sheet) {
    Region region = new Region();
    region.getStyleClass().add("region");
    Scene scene = new Scene(region);
    scene.getStylesheets().add(sheet.toUri().toString());
    region.applyCss();
    return region.getBackground().getFills().getFirst().getFill();
  }

  private static Path compiled(Path sheet) {
    return sheet.resolveSibling(sheet.getFileName().toString().replace(".css", ".bss"));
  }

  private static List<String> rules(Stylesheet sheet) {
    return sheet.getRules().stream().map(StyleSheetsTest::told).toList();
  }

  private static String told(Rule rule) {
    return rule.getDeclarations().stream()
        .map(
            each ->
                each.getProperty()
                    + ": "
                    + told(each.getParsedValue())
                    + (each.isImportant() ? " !important" : ""))
        .collect(Collectors.joining("; ", rule.getSelectors() + " { ", " }"));
  }

  /// A value to its last part: its own text leaves out what lies deep.
  private static String told(@Nullable Object value) {
    return switch (value) {
      case ParsedValue<?, ?> parsed ->
          parsed.getConverter()
              + (parsed.isLookup() ? " looked up " : " ")
              + told(parsed.getValue());
      case Object[] several -> Stream.of(several).map(StyleSheetsTest::told).toList().toString();
      case null -> "null";
      default -> value.toString();
    };
  }
}
