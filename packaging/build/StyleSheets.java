import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.CssParser;
import javafx.css.Stylesheet;
import org.mgmscope.export.Palette;

/// Makes a style sheet for the colours of each theme's pictures, and compiles each style sheet of
/// the program anew: beside `x.css` comes `x.bss`, which JavaFX takes when it is asked for `x.css`,
/// and which it need not parse. One that no sheet belongs to goes.
public final class StyleSheets {
  public static void main(String[] arguments) throws IOException {
    Path classes = Path.of(arguments[0]);
    for (Path old : files(classes, ".bss")) {
      Files.delete(old);
    }
    Path inks = Files.createDirectories(classes.resolve("org/mgmscope/ui/inks"));
    for (Palette palette : Palette.values()) {
      Files.writeString(inks.resolve(palette.word() + ".css"), palette.styleSheet());
    }
    for (Path sheet : files(classes, ".css")) {
      String name = sheet.getFileName().toString();
      File compiled =
          sheet
              .resolveSibling(name.substring(0, name.length() - ".css".length()) + ".bss")
              .toFile();
      Stylesheet.convertToBinary(sheet.toFile(), compiled);
    }
    if (!CssParser.errorsProperty().isEmpty()) {
      CssParser.errorsProperty().forEach(System.err::println);
      System.exit(1);
    }
  }

  private static List<Path> files(Path classes, String ending) throws IOException {
    try (Stream<Path> all = Files.walk(classes)) {
      return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }
}
