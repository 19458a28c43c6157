package org.mgmscope.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/// How another window is started: as this one was.
class ProcessesTest {
  private final Properties properties = new Properties();

  ProcessesTest() {
    properties.setProperty("java.home", "/jdk");
    properties.setProperty("jdk.module.path", "/lib");
    properties.setProperty("jdk.module.main", "org.mgmscope");
    properties.setProperty("jdk.module.main.class", "org.mgmscope.Main");
  }

  private List<String> command(String... arguments) {
    return Processes.command(properties, Optional.of("/jdk/bin/java"), List.of(arguments));
  }

  @Test
  void with_the_same_java_and_its_options_but_not_what_this_one_was_asked_for() {
    assertThat(
            command(
                "-Xmx4g",
                "--module-path=/lib",
                "--module=org.mgmscope/org.mgmscope.Main",
                "--lang",
                "de",
                "mine.mgm.json"))
        .containsExactly(
            "/jdk/bin/java",
            "-Xmx4g",
            "--module-path=/lib",
            "--module=org.mgmscope/org.mgmscope.Main");
    assertThat(command("-p", "/lib", "-m", "org.mgmscope/org.mgmscope.Main", "mine.mgm.json"))
        .containsExactly("/jdk/bin/java", "-p", "/lib", "-m", "org.mgmscope/org.mgmscope.Main");
  }

  @Test
  void by_its_launcher_where_it_is_installed() {
    properties.setProperty("jpackage.app-path", "/opt/mgmscope/bin/mgmscope");
    assertThat(command("--module=org.mgmscope/org.mgmscope.Main"))
        .containsExactly("/opt/mgmscope/bin/mgmscope");
  }

  @Test
  void where_the_system_does_not_tell_the_arguments_by_what_java_knows() {
    assertThat(command())
        .containsExactly(
            "/jdk/bin/java", "--module-path", "/lib", "--module", "org.mgmscope/org.mgmscope.Main");
    properties.remove("jdk.module.path");
    assertThat(Processes.command(properties, Optional.empty(), List.of()))
        .containsExactly("/jdk/bin/java", "--module", "org.mgmscope/org.mgmscope.Main");
  }
}
