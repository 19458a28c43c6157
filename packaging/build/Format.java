import com.google.googlejavaformat.java.Main;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Formats all Java sources, or says which are not formatted and how to mend it.
public final class Format {
  public static void main(String[] arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of(arguments));
    for (String root : List.of("src", "packaging")) {
      try (Stream<Path> files = Files.walk(Path.of(root))) {
        files
            .filter(file -> file.toString().endsWith(".java"))
            .sorted()
            .map(Path::toString)
            .forEach(command::add);
      }
    }
    int status =
        new Main(new PrintWriter(System.out, true), new PrintWriter(System.err, true), System.in)
            .format(command.toArray(String[]::new));
    if (status != 0) {
      System.err.println("These files are not formatted. To format them: mvn -q -Pformat");
    }
    System.exit(status);
  }
}
