package org.mgmscope.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.mgmscope.json.Problem;

/// What can be wrong with a step, and what is no error of the file but the lesson.
class StepProblemsTest {
  @Test
  void a_step_without_a_verb_is_refused_at_its_brace() {
    BadFile.withStep("»{\"note\": \"x\"}")
        .isRefused("/steps/1", "call, startUp, shutDown, packet, report, leave, wait, crash");
  }

  @Test
  void a_step_with_two_verbs_is_refused_at_its_brace() {
    BadFile.withStep("»{\"wait\": 3, \"shutDown\": \"P\"}").isRefused("/steps/1", "shutDown, wait");
  }

  @Test
  void an_unknown_member_of_a_step_is_refused_with_what_the_step_may_have() {
    BadFile.withStep("{\"shutDown\": \"P\", »\"interfaces\": [\"1\"]}")
        .isRefused("/steps/1/interfaces", "interfaces", "during, note, predict, shutDown");
  }

  @Test
  void an_unknown_client_in_a_step_is_refused_with_those_that_are_declared() {
    BadFile.withStep("{\"startUp\": »\"Q\", \"interfaces\": []}")
        .isRefused("/steps/1/startUp", "Q", "P, I");
    BadFile.withStep("{\"shutDown\": »\"Q\"}").isRefused("/steps/1/shutDown", "Q", "P, I");
    BadFile.withStep("{\"crash\": »\"Q\"}").isRefused("/steps/1/crash", "Q", "P, I");
    BadFile.withStep("{\"call\": \"MgmDeRegisterMProtocol\", \"client\": »\"Q\"}")
        .isRefused("/steps/1/client", "Q", "P, I");
  }

  @Test
  void an_unknown_interface_in_a_step_is_refused_with_those_that_are_declared() {
    BadFile.withStep("{\"startUp\": \"P\", \"interfaces\": [\"1\", »\"9\"]}")
        .isRefused("/steps/1/interfaces/1", "9", "1, 2, 3@10.9.0.2");
    BadFile.withStep(packet("\"source\": \"10.1.1.1\", \"group\": \"239.1.1.1\"", "»\"3\""))
        .isRefused("/steps/1/packet/interface", "3", "1, 2, 3@10.9.0.2");
    BadFile.withStep("{\"leave\": {\"group\": \"239.1.1.1\", \"interface\": »\"1@10.9.0.2\"}}")
        .isRefused("/steps/1/leave/interface", "1@10.9.0.2", "1, 2, 3@10.9.0.2");
  }

  @Test
  void where_no_client_is_declared_that_is_told_instead_of_an_empty_list() {
    Problem problem =
        BadFile.with("clients", "[]")
            .and("setup", "[]")
            .and("steps", "[{\"shutDown\": »\"Q\"}]")
            .problems("/steps/0/shutDown")
            .getFirst();
    assertThat(problem.text(Locale.ENGLISH))
        .isEqualTo("there is no client Q; no client is declared");
    assertThat(problem.text(Locale.GERMAN))
        .isEqualTo("einen Client Q gibt es nicht; angegeben ist keiner");
  }

  @Test
  void where_no_interface_is_declared_that_is_told_instead_of_an_empty_list() {
    Problem problem =
        BadFile.with("interfaces", "[]")
            .and("setup", "[]")
            .and("routes", "[{\"prefix\": \"10.1.0.0/16\", \"interface\": »\"9\"}]")
            .problems("/routes/0/interface")
            .getFirst();
    assertThat(problem.text(Locale.ENGLISH))
        .isEqualTo("there is no interface 9; no interface is declared");
    assertThat(problem.text(Locale.GERMAN))
        .isEqualTo("eine Schnittstelle 9 gibt es nicht; angegeben ist keine");
  }

  @Test
  void the_group_of_a_packet_a_report_and_a_leave_is_a_multicast_group() {
    for (String group : List.of("10.9.9.9", "223.255.255.255", "240.0.0.0", "0.0.0.0")) {
      BadFile.withStep(packet("\"source\": \"10.1.1.1\", \"group\": »\"" + group + "\"", "\"1\""))
          .isRefused("/steps/1/packet/group", group, "224.0.0.0", "239.255.255.255");
      for (String verb : List.of("report", "leave")) {
        BadFile.withStep(fromHost(verb, "\"group\": »\"" + group + "\""))
            .isRefused("/steps/1/" + verb + "/group", group, "224.0.0.0", "239.255.255.255");
      }
    }
  }

  @Test
  void the_source_of_a_packet_a_report_and_a_leave_is_no_multicast_group() {
    BadFile.withStep(packet("\"group\": \"239.1.1.1\", \"source\": »\"224.0.0.1\"", "\"1\""))
        .isRefused("/steps/1/packet/source", "224.0.0.1");
    for (String verb : List.of("report", "leave")) {
      BadFile.withStep(fromHost(verb, "\"group\": \"239.1.1.1\", \"source\": »\"239.9.9.9\""))
          .isRefused("/steps/1/" + verb + "/source", "239.9.9.9");
    }
  }

  @Test
  void a_packet_has_a_source() {
    BadFile.withStep(packet("\"group\": \"239.1.1.1\", \"source\": »\"0.0.0.0\"", "\"1\""))
        .isRefused("/steps/1/packet/source", "0.0.0.0");
  }

  @Test
  void an_address_is_well_written() {
    for (String text :
        List.of("", "10.1.1", "10.1.1.256", "10.1.1.01", "10.1.1.1 ", "::1", "١.1.1.1")) {
      BadFile.withStep(packet("\"group\": \"239.1.1.1\", \"source\": »\"" + text + "\"", "\"1\""))
          .isRefused("/steps/1/packet/source", text, "10.1.1.5");
      BadFile.withStep(
              fromHost("report", "\"group\": \"239.1.1.1\", \"source\": »\"" + text + "\""))
          .isRefused("/steps/1/report/source", text, "10.1.1.5", "*");
    }
  }

  @Test
  void numbers_are_dwords() {
    BadFile.withStep(
            packet(
                "\"source\": \"10.1.1.1\", \"group\": \"239.1.1.1\", \"count\": »-1, \"octets\":"
                    + " »4294967296",
                "\"1\""))
        .problems("/steps/1/packet/count", "/steps/1/packet/octets");
    BadFile.withStep("{\"wait\": »0.5}").isRefused("/steps/1/wait", "0.5", "4294967295");
  }

  @Test
  void during_has_reports_and_leaves() {
    BadFile.withStep("{\"shutDown\": \"P\", \"during\": »{}}").isRefused("/steps/1/during", "[ ]");
    BadFile.withStep("{\"shutDown\": \"P\", \"during\": [»{}]}")
        .isRefused("/steps/1/during/0", "report, leave");
    BadFile.withStep(
            "{\"shutDown\": \"P\", \"during\": [{»\"wait\": 3, \"report\": {\"interface\": \"1\","
                + " \"group\": \"239.1.1.1\"}}]}")
        .isRefused("/steps/1/during/0/wait", "wait", "leave, report");
    String host = "{\"interface\": \"1\", \"group\": \"239.1.1.1\"}";
    BadFile.withStep(
            "{\"shutDown\": \"P\", \"during\": [»{\"report\": "
                + host
                + ", \"leave\": "
                + host
                + "}]}")
        .isRefused("/steps/1/during/0", "report, leave");
    BadFile.withStep("{\"wait\": 3, »\"during\": []}").isRefused("/steps/1/during", "during");
  }

  @Test
  void a_call_is_of_one_of_the_functions() {
    BadFile.withStep("{\"call\": »\"MgmTakeOwnership\", \"client\": \"P\"}")
        .isRefused("/steps/1/call", "MgmTakeOwnership", "MgmTakeInterfaceOwnership");
  }

  @Test
  void what_belongs_to_an_unknown_function_is_checked_as_far_as_it_can_be() {
    BadFile.withStep("{\"call\": »\"x\", \"client\": »5, \"args\": »[], \"handle\": »\"h\"}")
        .problems("/steps/1/call", "/steps/1/client", "/steps/1/args", "/steps/1/handle");
  }

  @Test
  void a_handle_for_a_function_that_takes_none_is_refused_at_its_name() {
    for (String function :
        List.of("MgmRegisterMProtocol", "MgmGetFirstMfe", "MgmGroupEnumerationEnd")) {
      String args =
          switch (function) {
            case "MgmGetFirstMfe" -> "{\"bufferSize\": 1}";
            case "MgmGroupEnumerationEnd" -> "{\"enumeration\": \"E1\"}";
            default -> "{}";
          };
      BadFile.withStep(
              "{\"call\": \""
                  + function
                  + "\", \"client\": \"P\", \"args\": "
                  + args
                  + ", »\"handle\": \"H1\"}")
          .isRefused("/steps/1/handle", function);
    }
  }

  @Test
  void a_handle_is_well_written() {
    for (String handle : List.of("", "H", "H0", "H01", "h1", "1", "E1", "H-1")) {
      BadFile.withStep(
              "{\"call\": \"MgmDeRegisterMProtocol\", \"client\": \"P\", \"handle\": »\""
                  + handle
                  + "\"}")
          .isRefused("/steps/1/handle", handle, "H3");
    }
  }

  @Test
  void a_call_that_needs_a_handle_needs_a_client() {
    BadFile.withStep("»{\"call\": \"MgmDeRegisterMProtocol\"}").isRefused("/steps/1", "client");
  }

  @Test
  void arguments_are_those_of_the_function() {
    BadFile.withStep(call("MgmDeRegisterMProtocol", "{»\"interface\": \"1\"}"))
        .isRefused("/steps/1/args/interface", "interface");
    BadFile.withStep(call("MgmTakeInterfaceOwnership", "{\"interface\": \"1\", »\"group\": \"*\"}"))
        .isRefused("/steps/1/args/group", "group", "interface");
    BadFile.withStep(call("MgmTakeInterfaceOwnership", "»{}"))
        .isRefused("/steps/1/args", "interface");
    BadFile.withStep("»{\"call\": \"MgmTakeInterfaceOwnership\", \"client\": \"P\"}")
        .isRefused("/steps/1", "args");
    BadFile.withStep(
            call(
                "MgmGetMfeStats",
                "{\"source\": \"10.1.1.1\", \"group\": \"239.1.1.1\", \"bufferSize\": 1, \"flags\":"
                    + " »\"x\"}"))
        .isRefused("/steps/1/args/flags", "x", "MGM_MFE_STATS_0, MGM_MFE_STATS_1");
    BadFile.withStep(call("MgmGroupEnumerationStart", "{\"type\": »\"x\"}"))
        .isRefused("/steps/1/args/type", "x", "ALL_SOURCES, ANY_SOURCE");
    BadFile.withStep(call("MgmGroupEnumerationEnd", "{\"enumeration\": »\"H1\"}"))
        .isRefused("/steps/1/args/enumeration", "H1", "E3");
  }

  @Test
  void flags_are_not_empty_not_unknown_and_not_repeated() {
    BadFile.withStep(flags("»[]"))
        .isRefused("/steps/1/args/flags", "MGM_JOIN_STATE_FLAG", "MGM_FORWARD_STATE");
    BadFile.withStep(flags("[»\"MGM_JOIN\"]"))
        .isRefused("/steps/1/args/flags/0", "MGM_JOIN", "MGM_JOIN_STATE_FLAG, MGM_FORWARD_STATE");
    BadFile.withStep(flags("[\"MGM_FORWARD_STATE\", »\"MGM_FORWARD_STATE\"]"))
        .isRefused("/steps/1/args/flags/1", "MGM_FORWARD_STATE");
    BadFile.withStep(flags("»\"MGM_FORWARD_STATE\"")).isRefused("/steps/1/args/flags", "[ ]");
  }

  @Test
  void what_the_rules_answer_with_a_code_is_no_error_of_the_file() {
    for (String step :
        List.of(
            call("MgmTakeInterfaceOwnership", "{\"interface\": \"7@10.0.0.1\"}"),
            call("MgmReleaseInterfaceOwnership", "{\"interface\": \"7\"}"),
            call(
                "MgmAddGroupMembershipEntry",
                "{\"source\": \"239.1.1.1\", \"group\": \"10.1.1.1\", \"interface\": \"7\","
                    + " \"sourceMask\": \"1.2.3.4\"}"),
            "{\"call\": \"MgmDeRegisterMProtocol\", \"client\": \"P\", \"handle\": \"H999999999\"}",
            "{\"call\": \"MgmGetFirstMfe\", \"client\": \"nobody that is declared\", \"args\":"
                + " {\"bufferSize\": 0}}",
            "{\"call\": \"MgmGroupEnumerationEnd\", \"args\": {\"enumeration\": \"E9\"}}",
            "{\"startUp\": \"P\", \"interfaces\": [\"1\", \"1\"]}")) {
      assertThat(BadFile.read(BadFile.withStep(step).text()))
          .as(step)
          .isInstanceOf(Reading.Good.class);
    }
  }

  private static String call(String function, String args) {
    return "{\"call\": \"" + function + "\", \"client\": \"P\", \"args\": " + args + "}";
  }

  private static String flags(String flags) {
    return call(
        "MgmDeleteGroupMembershipEntry",
        "{\"group\": \"*\", \"interface\": \"1\", \"flags\": " + flags + "}");
  }

  private static String packet(String addresses, String key) {
    return "{\"note\": \"😀\", \"packet\": {" + addresses + ", \"interface\": " + key + "}}";
  }

  private static String fromHost(String verb, String addresses) {
    return "{\"note\": \"😀\", \"" + verb + "\": {\"interface\": \"1\", " + addresses + "}}";
  }
}
