import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/// Calls the script that builds what people install on the system it runs on, with the JDK that
/// runs this. Arguments: `NAME=VALUE` for each of the variables that the scripts name.
public final class Installers {
  public static void main(String[] arguments) throws IOException, InterruptedException {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    List<String> command =
        system.startsWith("windows")
            ? List.of(
                "powershell",
                "-NoProfile",
                "-ExecutionPolicy",
                "Bypass",
                "-File",
                "packaging" + File.separator + "build.ps1")
            : List.of("bash", "packaging/build.sh");
    ProcessBuilder script = new ProcessBuilder(command).inheritIO();
    script.environment().put("JAVA_HOME", System.getProperty("java.home"));
    for (String argument : arguments) {
      int equals = argument.indexOf('=');
      script.environment().put(argument.substring(0, equals), argument.substring(equals + 1));
    }
    System.exit(script.start().waitFor());
  }
}
