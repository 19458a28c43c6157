package org.mgmscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mgmscope.Cases;
import org.mgmscope.cli.Shell.Said;
import org.mgmscope.mgm.Callback;
import org.mgmscope.mgm.Fact;
import org.mgmscope.mgm.Invariants;
import org.mgmscope.mgm.Mgm;
import org.mgmscope.mgm.State;
import org.mgmscope.run.Run;
import org.mgmscope.scenario.Scenario;
import org.mgmscope.scenario.Step;

/// The invariants, checked in the program where that is asked for.
class SelfCheckTest {
  @TempDir Path folder;

  static List<String> cases() {
    return Cases.names();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void no_case_breaks_an_invariant_and_the_trace_is_the_same(String name) throws Exception {
    String file = file("cases/" + name);
    Shell shell = new Shell(Locale.ENGLISH);
    assertThat(shell.run("--check-invariants", "trace", file)).isEqualTo(shell.run("trace", file));
    assertThat(shell.run("check", "--check-invariants", file)).isEqualTo(new Said(0, "", ""));
    assertThat(shell.run("--check-invariants", file)).isEqualTo(new Said(0, "", ""));
    assertThat(shell.windows()).hasSize(1);
  }

  @Test
  void a_broken_invariant_is_told_as_a_defect_of_the_program() throws Exception {
    String file = file("cases/01-shutdown");
    for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.GERMAN}) {
      for (String[] arguments :
          new String[][] {
            {"trace", file, "--check-invariants"},
            {"check", file, "--check-invariants"},
            {file, "--check-invariants"}
          }) {
        Shell shell = new Shell(locale).invariants(anIgmpThatIsPaused());
        Said said = shell.run(arguments);
        assertThat(said.status()).isEqualTo(1);
        assertThat(said.err().lines()).hasSize(1);
        assertThat(said.err())
            .contains(
                locale.equals(Locale.GERMAN) ? "Fehler des Programms" : "defect of the program")
            .contains("8", "PMGM_ENABLE_IGMP_CALLBACK");
        assertThat(shell.windows()).isEmpty();
      }
    }
  }

  @Test
  void nothing_is_watched_where_it_is_not_asked_for() throws Exception {
    Shell shell = new Shell(Locale.ENGLISH).invariants(anIgmpThatIsPaused());
    Said said = shell.run("trace", file("cases/01-shutdown"));
    assertThat(said.status()).isZero();
    assertThat(said.err()).isEmpty();
  }

  @Test
  void the_setup_is_watched_too() throws Exception {
    Path file = folder.resolve("setup.mgm.json");
    Files.writeString(
        file,
        """
        {"format": "mgmscope/1", "title": "t", "interfaces": [{"index": 1, "name": "a"}],
         "clients": [{"name": "P", "kind": "routing", "protocolId": 8}],
         "setup": [{"startUp": "P", "interfaces": ["1"]}], "steps": []}
        """);
    for (String[] arguments :
        new String[][] {
          {"trace", file.toString()}, {"check", file.toString()}, {file.toString()}
        }) {
      Shell shell = new Shell(Locale.ENGLISH).invariants(anIgmpThatIsPaused());
      String[] watched = Arrays.copyOf(arguments, arguments.length + 1);
      watched[arguments.length] = "--check-invariants";
      assertThat(shell.run(watched).status()).isEqualTo(1);
      assertThat(shell.run(arguments).status()).isZero();
    }
  }

  /// Invariants that have seen a DISABLE callback whose ENABLE never comes. They are broken as soon
  /// as they see that no call is in progress any more.
  private static Invariants anIgmpThatIsPaused() {
    Invariants invariants = new Invariants();
    boolean[] paused = {false};
    Mgm.Observer untilDisabled =
        (event, after) -> {
          if (!paused[0]) {
            invariants.happened(event, after);
          }
          paused[0] |=
              event.fact() instanceof Fact.CalledBack called
                  && called.callback() instanceof Callback.DisableIgmp;
        };
    Scenario scenario = Cases.scenario("01-shutdown");
    State state = Run.beginning(scenario);
    int number = 0;
    for (Step step : scenario.steps()) {
      state = Mgm.step(state, ++number, step.input(), untilDisabled);
    }
    assertThat(paused[0]).isTrue();
    assertThat(invariants.broken()).isEmpty();
    return invariants;
  }

  private String file(String name) throws Exception {
    Path file = folder.resolve("some.mgm.json");
    Files.write(file, Cases.bytes(name + ".mgm.json"));
    return file.toString();
  }
}
