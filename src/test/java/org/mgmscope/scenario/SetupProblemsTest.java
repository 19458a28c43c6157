package org.mgmscope.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mgmscope.json.Place;
import org.mgmscope.json.Problem;

/// What can be wrong with what happened before a lesson.
class SetupProblemsTest {
  private static final String HASTY =
      """
      [{"name": "P", "kind": "routing", "protocolId": 8}, {"name": "I", "kind": "igmp", \
      "protocolId": 10, "policy": {"addsInsideEnableCallback": true}}]\
      """;
  private static final String DEADLOCK =
      """
      [{"startUp": "I", "interfaces": ["2"], "note": "😀"}, \
      {"report": {"interface": "2", "group": "239.1.1.1"}}, \
      »{"startUp": "P", "interfaces": ["2"]}, {"wait": 3}]\
      """;

  @Test
  void a_deadlock_in_the_setup_is_refused_at_its_step() {
    BadFile.withSetup(DEADLOCK)
        .and("clients", HASTY)
        .isRefused("/setup/2", "PMGM_ENABLE_IGMP_CALLBACK", "2");
  }

  @Test
  void a_call_of_a_crashed_client_in_the_setup_is_refused_at_its_step() {
    BadFile.withSetup(
            "[{\"startUp\": \"P\", \"interfaces\": [], \"note\": \"😀\"}, {\"crash\": \"P\"},"
                + " »{\"shutDown\": \"P\"}]")
        .isRefused("/setup/2", "P", "MgmDeRegisterMProtocol");
  }

  @Test
  void a_fault_in_the_setup_is_told_only_when_nothing_else_is_wrong() {
    BadFile.withSetup(DEADLOCK.replace("»", ""))
        .and("clients", HASTY)
        .and("title", "»5")
        .isRefused("/title");
  }

  @Test
  void a_setup_is_read_as_strictly_as_the_steps() {
    BadFile.withSetup("[{\"shutDown\": »\"Q\", \"note\": \"x\"}, »{}]")
        .problems("/setup/0/shutDown", "/setup/1");
  }

  @Test
  void a_call_in_the_setup_that_the_rules_refuse_is_a_warning_and_the_file_is_good() {
    Reading reading =
        BadFile.read(
            BadFile.withSetup(
                    """
                    [{"startUp": "P", "interfaces": ["1"]},
                    {"call": "MgmTakeInterfaceOwnership", "client": "P", "args": {"interface": "1"}},
                    {"call": "MgmGetFirstMfe", "args": {"bufferSize": 100}}]\
                    """)
                .text());

    assertThat(reading).isInstanceOf(Reading.Good.class);
    List<Problem> warnings = ((Reading.Good) reading).warnings();
    assertThat(warnings).hasSize(1);
    assertThat(warnings.getFirst().pointer()).isEqualTo("/setup/1");
    assertThat(warnings.getFirst().place()).isEqualTo(new Place(9, 1));
    BadFile.isTold(warnings.getFirst(), "MgmTakeInterfaceOwnership", "ERROR_ALREADY_EXISTS");
  }
}
