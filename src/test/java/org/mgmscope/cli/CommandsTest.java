package org.mgmscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mgmscope.Cases;
import org.mgmscope.OddThing;
import org.mgmscope.cli.Shell.Opened;
import org.mgmscope.cli.Shell.Said;

/// What the commands print, say and end with.
class CommandsTest {
  @TempDir Path folder;
  private final Shell shell = new Shell(Locale.ENGLISH);
  private String good = "";
  private String bad = "";
  private String deadlock = "";

  @BeforeEach
  void putFilesInAFolderWithASpace() throws IOException {
    Path spaced = Files.createDirectory(folder.resolve("my lessons"));
    good = copy(spaced, "cases/01-shutdown");
    deadlock = copy(spaced, "cases/11-deadlock");
    bad = copy(spaced, "cases/bad/two-problems");
  }

  @AfterEach
  void let_go_of_pipes() {
    OddThing.letGo();
  }

  private static String copy(Path folder, String name) throws IOException {
    Path file = folder.resolve(name.substring(name.lastIndexOf('/') + 1) + ".mgm.json");
    Files.write(file, Cases.bytes(name + ".mgm.json"));
    return file.toString();
  }

  @Test
  void trace_prints_one_event_a_line_and_ends_with_0() {
    Said said = shell.run("trace", good);
    assertThat(said.status()).isZero();
    assertThat(said.err()).isEmpty();
    List<String> expected =
        new String(Cases.bytes("cases/01-shutdown.trace.jsonl"), StandardCharsets.UTF_8)
            .lines()
            .toList();
    assertThat(said.out().lines()).hasSameSizeAs(expected).allMatch(line -> line.startsWith("{"));
    assertThat(said.out()).endsWith("}\n").contains("\"kind\":\"end\"");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void a_command_reads_the_pipe_that_the_shell_hands_over_and_waits_for_who_writes_into_it()
      throws IOException {
    Path pipe = folder.resolve("pipe");
    OddThing.PIPE.putAt(pipe);
    CompletableFuture<Void> writer =
        CompletableFuture.runAsync(() -> write(pipe, Cases.bytes("cases/11-deadlock.mgm.json")));
    assertThat(shell.run("trace", pipe.toString()).status()).isEqualTo(3);
    writer.join();
  }

  private static void write(Path file, byte[] content) {
    try {
      Files.write(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @EnumSource
  @DisabledOnOs(OS.WINDOWS)
  void what_is_no_file_is_not_opened_for_the_window_which_tells_that_too(OddThing odd)
      throws IOException {
    Path place = folder.resolve("odd.mgm.json");
    odd.putAt(place);
    Said said = shell.run(place.toString());
    assertThat(said.status()).isEqualTo(1);
    assertThat(said.err()).contains(place.toString()).contains("name a file");
    if (odd != OddThing.FOLDER) {
      assertThat(said.err()).contains("mgmscope trace").contains("what the shell hands over");
    }
    assertThat(shell.mended()).containsExactly(place.toString());
    assertThat(shell.windows()).isEmpty();
  }

  @Test
  void trace_of_a_deadlock_ends_with_3() {
    Said said = shell.run("trace", deadlock);
    assertThat(said.status()).isEqualTo(3);
    assertThat(said.err()).isEmpty();
    assertThat(said.out()).contains("\"what\":\"deadlock\"", "\"deadlocked\":true");
  }

  @Test
  void trace_of_a_refused_file_prints_nothing_tells_each_problem_and_ends_with_2() {
    Said said = shell.run("trace", bad);
    assertThat(said.status()).isEqualTo(2);
    assertThat(said.out()).isEmpty();
    assertThat(said.err().lines())
        .satisfiesExactly(
            first -> assertThat(first).startsWith(bad + ":8:17: /steps/0/startUp: "),
            second -> assertThat(second).startsWith(bad + ":9:48: /steps/1/packet/group: "));
  }

  @Test
  void a_dash_is_standard_input() {
    byte[] bytes = Cases.bytes("cases/11-deadlock.mgm.json");
    assertThat(shell.input(bytes).run("trace", "-")).isEqualTo(shell.run("trace", deadlock));
    Said said = shell.input(Cases.bytes("cases/bad/no-verb.mgm.json")).run("check", "-");
    assertThat(said.status()).isEqualTo(2);
    assertThat(said.err()).startsWith("-:9:5: /steps/1: ");
  }

  @Test
  void check_says_nothing_of_good_files() {
    assertThat(shell.run("check", good, deadlock)).isEqualTo(new Said(0, "", ""));
  }

  @Test
  void check_has_nothing_to_say_of_any_lesson_that_ships() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("assets", "lessons"))) {
      List<String> arguments = new ArrayList<>(List.of("check"));
      files.map(Path::toString).filter(each -> each.endsWith(".mgm.json")).forEach(arguments::add);
      assertThat(arguments).hasSizeGreaterThan(17);
      assertThat(shell.run(arguments.toArray(String[]::new))).isEqualTo(new Said(0, "", ""));
    }
  }

  @Test
  void check_goes_on_behind_a_bad_file_and_behind_a_missing_one() {
    Said said = shell.run("check", bad, "missing.mgm.json", good, bad);
    assertThat(said.status()).isEqualTo(2);
    assertThat(said.out()).isEmpty();
    assertThat(said.err().lines()).hasSize(5);
  }

  @Test
  void check_warns_of_a_refused_call_in_the_setup_and_ends_with_0() {
    String text =
        """
        {"format": "mgmscope/1", "title": "t", "interfaces": [{"index": 1, "name": "a"}],
         "clients": [{"name": "P", "kind": "routing", "protocolId": 8}],
         "setup": [{"call": "MgmDeRegisterMProtocol", "client": "P"}], "steps": []}
        """;
    Said said = shell.input(text.getBytes(StandardCharsets.UTF_8)).run("check", "-");
    assertThat(said.status()).isZero();
    assertThat(said.err())
        .startsWith("-:3:12: /setup/0: ")
        .contains("warning", "MgmDeRegisterMProtocol", "ERROR_INVALID_PARAMETER");
  }

  @Test
  void a_missing_file_is_named_with_what_to_do_and_ends_with_1() {
    Said said = shell.run("trace", folder.resolve("none.mgm.json").toString());
    assertThat(said.status()).isEqualTo(1);
    assertThat(said.out()).isEmpty();
    assertThat(said.err().lines()).hasSize(1);
    assertThat(said.err()).contains("none.mgm.json", "there is no such file", "check its name");
  }

  @Test
  void a_folder_is_no_file() {
    Said said = shell.run("check", folder.toString());
    assertThat(said.status()).isEqualTo(1);
    assertThat(said.err()).contains(folder.toString(), "it is a folder");
  }

  @Test
  void a_file_may_have_any_name() throws IOException {
    for (String name : List.of("@at.mgm.json", "ä😀 '\"$x.json", "100%s {0}", "trace")) {
      Path file = folder.resolve(name);
      Files.write(file, Cases.bytes("cases/bad/no-verb.mgm.json"));
      Said said = shell.run("check", file.toString());
      assertThat(said.err()).startsWith(file + ":9:5: ");
      assertThat(said.status()).isEqualTo(2);
    }
    assertThat(shell.run("check", "@none").err()).contains("@none: there is no such file");
  }

  @Test
  void a_name_that_no_file_can_have_is_told() {
    Said said = shell.run("check", "a\u0000b");
    assertThat(said.status()).isEqualTo(1);
    assertThat(said.err()).contains("cannot be read");
  }

  @Test
  void a_file_that_is_no_utf_8_is_refused() throws IOException {
    Path file = folder.resolve("latin.mgm.json");
    Files.write(file, "{\"title\": \"für\"}".getBytes(StandardCharsets.ISO_8859_1));
    Said said = shell.run("check", file.toString());
    assertThat(said.status()).isEqualTo(2);
    assertThat(said.err()).startsWith(file + ":1:13: /: ").contains("UTF-8");
  }

  @Test
  void german_is_spoken_where_it_is_asked_for_or_is_the_systems() {
    String english = shell.run("check", bad).err();
    String german = shell.run("--lang", "de", "check", bad).err();
    assertThat(german).isNotEqualTo(english).contains("gibt es nicht");
    assertThat(shell.run("check", "--lang", "de", bad).err()).isEqualTo(german);
    assertThat(shell.run("check", bad, "--lang=de").err()).isEqualTo(german);
    assertThat(new Shell(Locale.GERMANY).run("check", bad).err()).isEqualTo(german);
    assertThat(new Shell(Locale.GERMANY).run("--lang", "en", "check", bad).err())
        .isEqualTo(english);
    assertThat(new Shell(Locale.FRENCH).run("check", bad).err()).isEqualTo(english);
    assertThat(shell.run("trace", "--lang", "de", "none").err()).contains("gibt es nicht");
  }

  @Test
  void a_language_that_is_not_spoken_is_told() {
    Said said = shell.run("--lang", "fr", "check", good);
    assertThat(said.status()).isEqualTo(1);
    assertThat(said.err()).contains("fr", "--help");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--colour", "trace --colour FILE", "check --colour FILE", "trace FILE b"})
  void what_is_not_known_is_told_in_one_line_and_ends_with_1(String line) {
    for (String language : List.of("en", "de")) {
      String[] arguments = ("--lang " + language + " " + line).split(" ", -1);
      for (int i = 0; i < arguments.length; i++) {
        arguments[i] = arguments[i].equals("FILE") ? good : arguments[i];
      }
      Said said = shell.run(arguments);
      assertThat(said.status()).isEqualTo(1);
      assertThat(said.out()).isEmpty();
      assertThat(said.err().lines()).hasSize(1);
      assertThat(said.err())
          .startsWith("mgmscope: ")
          .contains("mgmscope --help")
          .doesNotContain("null");
      assertThat(said.err()).contains(line.contains("--colour") ? "--colour" : "b");
    }
    assertThat(shell.windows()).isEmpty();
  }

  @Test
  void what_is_missing_is_told() {
    assertThat(shell.run("trace").err()).contains("FILE");
    assertThat(shell.run("trace").status()).isEqualTo(1);
    assertThat(shell.run("check").err()).contains("FILE");
    assertThat(shell.run("check").status()).isEqualTo(1);
    assertThat(shell.run("--at").err()).contains("--at");
    assertThat(shell.run("--at").status()).isEqualTo(1);
    assertThat(shell.run("--at", "1", "--at", "2").err()).contains("--at", "twice");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "trace", "check"})
  void everything_has_help_in_both_languages(String command) {
    String[] before = command.isEmpty() ? new String[] {} : new String[] {command};
    Said english = shell.run(with(before, "--help"));
    Said german = shell.run(with(with(before, "--lang"), "de", "--help"));
    assertThat(english.status()).isZero();
    assertThat(german.status()).isZero();
    assertThat(english.err() + german.err()).isEmpty();
    assertThat(english.out()).contains("mgmscope", "--lang", "--check-invariants", "The language");
    assertThat(german.out())
        .contains("Aufruf:", "mgmscope", "--lang", "--check-invariants", "Die Sprache")
        .doesNotContain("Usage", "Commands");
    assertThat(shell.run(with(before, "-h"))).isEqualTo(english);
    if (command.isEmpty()) {
      assertThat(english.out()).contains("trace", "check", "--at", "--version", "FILE");
    } else {
      assertThat(english.out()).contains("Exit status", "FILE");
      assertThat(german.out()).contains("Endstatus", "FILE");
    }
  }

  private static String[] with(String[] before, String... more) {
    String[] all = java.util.Arrays.copyOf(before, before.length + more.length);
    System.arraycopy(more, 0, all, before.length, more.length);
    return all;
  }

  @Test
  void the_version_is_told() {
    Said said = shell.run("--version");
    assertThat(said.status()).isZero();
    assertThat(said.out()).matches("MGM Scope \\d+\\.\\d+\\.\\d+\\R");
  }

  @Test
  void without_a_file_the_first_lesson_is_shown_from_its_beginning() {
    assertThat(shell.run()).isEqualTo(new Said(0, "", ""));
    assertThat(shell.windows())
        .containsExactly(new Opened(Cases.lesson("01-shutdown"), Optional.empty(), 0));
  }

  @Test
  void a_file_is_shown_from_the_moment_that_is_asked_for() {
    assertThat(shell.run("--at", "12", deadlock)).isEqualTo(new Said(0, "", ""));
    assertThat(shell.windows())
        .containsExactly(new Opened(Cases.scenario("11-deadlock"), Optional.of(deadlock), 12));
  }

  @Test
  void who_asks_for_a_file_or_a_moment_is_told_apart_from_who_asks_for_nothing() {
    shell.run(deadlock);
    shell.run("--at", "3");
    shell.run("--lang", "de");
    assertThat(shell.windows())
        .extracting(Opened::nothingAsked)
        .containsExactly(false, false, true);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "x", "1.5", "99999999999"})
  void a_moment_that_is_none_is_told(String moment) {
    Said said = shell.run("--at=" + moment, good);
    assertThat(said.status()).isEqualTo(1);
    assertThat(said.err()).contains(moment, "--help");
    assertThat(shell.windows()).isEmpty();
  }

  @Test
  void a_file_that_is_refused_or_missing_is_told_and_opened_in_the_window_as_well() {
    assertThat(shell.run(bad).status()).isEqualTo(2);
    assertThat(shell.run("none.mgm.json").status()).isEqualTo(1);
    assertThat(shell.windows()).isEmpty();
    assertThat(shell.mended()).containsExactly(bad, "none.mgm.json");
  }

  @Test
  void a_large_file_is_read_by_the_window_unless_the_engine_is_to_be_checked_with_it() {
    shell.large("none.mgm.json");
    assertThat(shell.run("none.mgm.json")).isEqualTo(new Said(0, "", ""));
    assertThat(shell.run("--check-invariants", "none.mgm.json").status()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Broken pipe",
        "Datenübergabe unterbrochen (broken pipe)",
        "Die Pipe wird gerade geschlossen"
      })
  void output_that_nobody_reads_any_more_is_no_error(String reason) {
    assertThat(shell.runWithBrokenOutput(reason, "trace", good)).isEqualTo(new Said(0, "", ""));
  }

  @Test
  void output_that_cannot_be_written_is_an_error() {
    Said said = shell.runWithBrokenOutput("No space left on device", "trace", good);
    assertThat(said.status()).isEqualTo(1);
    assertThat(said.err()).contains("No space left on device");
  }

  @Test
  void every_text_stands_in_both_languages() {
    ResourceBundle english = ResourceBundle.getBundle("org.mgmscope.cli.messages", Locale.ROOT);
    ResourceBundle german = ResourceBundle.getBundle("org.mgmscope.cli.messages", Locale.GERMAN);
    assertThat(german.keySet()).isEqualTo(english.keySet()).isNotEmpty();
    for (String key : english.keySet()) {
      assertThat(german.getString(key)).as(key).isNotEqualTo(english.getString(key));
    }
  }
}
