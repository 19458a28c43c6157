package org.mgmscope.scenario;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What can be wrong with interfaces, routes, clients and policies.
class DeclarationProblemsTest {
  @Test
  void an_interface_index_is_a_dword() {
    for (String number : List.of("-1", "4294967296", "1.5", "1e2", "99999999999999999999")) {
      BadFile.withInterface("{\"name\": \"😀\", \"index\": »" + number + "}")
          .isRefused("/interfaces/1/index", number, "0", "4294967295");
    }
  }

  @Test
  void a_repeated_interface_index_is_refused_at_the_later_one() {
    BadFile.withInterface("»{\"index\": 1, \"name\": \"b\"}").isRefused("/interfaces/1", "1");
  }

  @Test
  void an_interface_has_a_known_type() {
    BadFile.withInterface("{\"index\": 2, \"name\": \"b\", \"type\": »\"loopback\"}")
        .isRefused("/interfaces/1/type", "loopback", "broadcast, pointToPoint, pointToMultipoint");
  }

  @Test
  void next_hops_need_a_point_to_multipoint_interface() {
    BadFile.withInterface("»{\"index\": 2, \"name\": \"b\", \"nextHops\": [\"10.9.0.2\"]}")
        .isRefused("/interfaces/1", "nextHops", "pointToMultipoint");
  }

  @Test
  void a_point_to_multipoint_interface_needs_next_hops() {
    BadFile.withInterface("»{\"index\": 2, \"name\": \"b\", \"type\": \"pointToMultipoint\"}")
        .isRefused("/interfaces/1", "nextHops", "pointToMultipoint");
  }

  @Test
  void a_point_to_multipoint_interface_needs_at_least_one_next_hop() {
    BadFile.withInterface(nextHops("»[]")).isRefused("/interfaces/1/nextHops", "pointToMultipoint");
  }

  @Test
  void a_next_hop_is_an_address() {
    BadFile.withInterface(nextHops("[»\"10.9.0\"]"))
        .isRefused("/interfaces/1/nextHops/0", "10.9.0", "10.1.1.5");
  }

  @Test
  void a_next_hop_is_not_none() {
    BadFile.withInterface(nextHops("[»\"0.0.0.0\"]"))
        .isRefused("/interfaces/1/nextHops/0", "0.0.0.0");
  }

  @Test
  void a_repeated_next_hop_is_refused() {
    BadFile.withInterface(nextHops("[\"10.9.0.2\", »\"10.9.0.2\"]"))
        .isRefused("/interfaces/1/nextHops/1", "10.9.0.2");
  }

  private static String nextHops(String list) {
    return "{\"index\": 2, \"name\": \"😀\", \"type\": \"pointToMultipoint\", \"nextHops\": "
        + list
        + "}";
  }

  @Test
  void a_prefix_is_an_address_and_a_length() {
    for (String text :
        List.of("10.1.0.0", "10.1.0.0/33", "10.1.0/16", "/16", "10.1.0.0/016", "x")) {
      BadFile.withRoute("{\"interface\": \"1\", \"prefix\": »\"" + text + "\"}")
          .isRefused("/routes/1/prefix", text, "10.1.0.0/16");
    }
  }

  @Test
  void a_prefix_with_host_bits_is_refused_with_the_prefix_that_was_meant() {
    BadFile.withRoute("{\"prefix\": »\"10.2.3.4/16\", \"interface\": \"1\"}")
        .isRefused("/routes/1/prefix", "10.2.3.4/16", "10.2.0.0/16");
  }

  @Test
  void a_repeated_prefix_is_refused_at_the_later_route() {
    BadFile.withRoute("»{\"prefix\": \"10.1.0.0/16\", \"interface\": \"2\"}")
        .isRefused("/routes/1", "10.1.0.0/16");
  }

  @Test
  void a_route_leads_to_a_declared_interface() {
    BadFile.withRoute("{\"prefix\": \"10.2.0.0/16\", \"interface\": »\"3\"}")
        .isRefused("/routes/1/interface", "3", "1, 2, 3@10.9.0.2");
  }

  @Test
  void a_key_is_well_written() {
    for (String key : List.of("", "1@", "x", "01", "1@0.0.0.0", "4294967296", "1@10.0.0")) {
      BadFile.withRoute("{\"prefix\": \"10.2.0.0/16\", \"interface\": »\"" + key + "\"}")
          .isRefused("/routes/1/interface", key, "3@10.9.0.2");
    }
  }

  @Test
  void an_upstream_neighbour_is_an_address() {
    BadFile.withRoute("{\"prefix\": \"10.2.0.0/16\", \"interface\": \"2\", \"upstream\": »\"*\"}")
        .isRefused("/routes/1/upstream", "*", "10.1.1.5");
  }

  @Test
  void two_clients_of_one_name_clash_at_the_later_one() {
    BadFile.withClient("»{\"name\": \"P\", \"kind\": \"routing\", \"protocolId\": 4}")
        .isRefused("/clients/1", "P");
  }

  @Test
  void a_client_needs_a_name() {
    BadFile.withClient("{\"kind\": \"routing\", \"protocolId\": 4, \"name\": »\"\"}")
        .isRefused("/clients/1/name");
  }

  @Test
  void two_clients_of_one_pair_of_ids_clash_at_the_later_one() {
    BadFile.withClient(
            "»{\"name\": \"Q\", \"kind\": \"routing\", \"protocolId\": 8, \"componentId\": 0}")
        .isRefused("/clients/1", "8", "0", "P");
  }

  @Test
  void one_client_is_igmp_at_most() {
    BadFile.withClient(
            "{\"name\": \"I\", \"kind\": \"igmp\", \"protocolId\": 10}, "
                + "»{\"name\": \"J\", \"kind\": \"igmp\", \"protocolId\": 11}")
        .isRefused("/clients/2", "igmp");
  }

  @Test
  void a_client_has_a_known_kind() {
    BadFile.withClient("{\"name\": \"😀\", \"protocolId\": 4, \"kind\": »\"host\"}")
        .isRefused("/clients/1/kind", "host", "routing, igmp");
  }

  @Test
  void protocol_and_component_ids_are_dwords() {
    BadFile.withClient(
            "{\"name\": \"😀\", \"kind\": \"routing\", \"protocolId\": »4294967296, "
                + "\"componentId\": »-1}")
        .problems("/clients/1/protocolId", "/clients/1/componentId");
  }

  @Test
  void igmp_has_no_policy_of_a_routing_client() {
    Map<String, String> policies =
        Map.of(
            "rpf", "{\"interface\": \"1\"}",
            "creationAlert", "{\"disable\": []}",
            "pruneAlert", "{\"timeout\": 3}");
    policies.forEach(
        (name, policy) ->
            BadFile.withClient(
                    "{\"name\": \"😀\", \"kind\": \"igmp\", \"protocolId\": 10, \"policy\": {»\""
                        + name
                        + "\": "
                        + policy
                        + "}}")
                .isRefused("/clients/1/policy/" + name, name, "routing"));
  }

  @Test
  void a_routing_client_has_no_policy_of_igmp() {
    for (String name : List.of("addsInsideEnableCallback", "callsWhileDisabled")) {
      BadFile.withClient(
              "{\"name\": \"😀\", \"kind\": \"routing\", \"protocolId\": 4, \"policy\": {»\""
                  + name
                  + "\": true}}")
          .isRefused("/clients/1/policy/" + name, name, "igmp");
    }
  }

  @Test
  void an_unknown_policy_is_refused_with_those_that_are_known() {
    BadFile.withClient(routing("{»\"sleep\": 3}"))
        .isRefused(
            "/clients/1/policy/sleep", "sleep", "callsWhileDisabled", "creationAlert", "rpf");
  }

  @Test
  void an_interface_in_a_policy_is_declared() {
    BadFile.withClient(
            routing(
                "{\"rpf\": {\"interface\": »\"9\"}, \"creationAlert\": {\"disable\": [\"1\","
                    + " »\"8\"]}}"))
        .problems("/clients/1/policy/rpf/interface", "/clients/1/policy/creationAlert/disable/1");
  }

  @Test
  void what_is_in_a_policy_has_its_type() {
    BadFile.withClient(routing("»3")).isRefused("/clients/1/policy", "{ }");
    BadFile.withClient(routing("{\"pruneAlert\": {\"timeout\": »\"3\"}}"))
        .isRefused("/clients/1/policy/pruneAlert/timeout", "4294967295");
    BadFile.withClient(routing("{\"creationAlert\": {\"disable\": »\"1\"}}"))
        .isRefused("/clients/1/policy/creationAlert/disable", "[ ]");
  }

  private static String routing(String policy) {
    return "{\"name\": \"😀\", \"kind\": \"routing\", \"protocolId\": 4, \"policy\": "
        + policy
        + "}";
  }
}
