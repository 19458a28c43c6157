package org.mgmscope.manual;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mgmscope.Cases;
import org.mgmscope.mgm.Event;
import org.mgmscope.mgm.Fact;
import org.mgmscope.run.Run;

/// The parameters of every function and callback that the cases make, against what mgm.h declares.
class ParametersTest {
  private static final String HANDLE = "HANDLE hProtocol";
  private static final String KEY = "DWORD dwIfIndex, DWORD dwIfNextHopAddr";
  private static final String PAIR =
      "DWORD dwSourceAddr, DWORD dwSourceMask, DWORD dwGroupAddr, DWORD dwGroupMask";
  private static final String ENTRY =
      String.join(
          ", ", HANDLE, PAIR, "DWORD dwIfIndex", "DWORD dwIfNextHopIPAddr", "DWORD dwFlags");
  private static final String BUFFER = "DWORD* pdwBufferSize, PBYTE pbBuffer";
  private static final String ENTRIES = ", DWORD* pdwNumEntries";
  private static final String FLAGS = ", DWORD dwFlags";
  private static final String MFE = "PMIB_IPMCAST_MFE pimm, ";
  private static final String START = "PMIB_IPMCAST_MFE pimmStart, ";

  private static final Map<String, String> DECLARED =
      Map.ofEntries(
          Map.entry(
              "MgmRegisterMProtocol",
              "PROUTING_PROTOCOL_CONFIG prpiInfo, DWORD dwProtocolId, DWORD dwComponentId, HANDLE*"
                  + " phProtocol"),
          Map.entry("MgmDeRegisterMProtocol", HANDLE),
          Map.entry("MgmTakeInterfaceOwnership", HANDLE + ", " + KEY),
          Map.entry("MgmReleaseInterfaceOwnership", HANDLE + ", " + KEY),
          Map.entry(
              "MgmGetProtocolOnInterface",
              KEY + ", DWORD* pdwIfProtocolId, DWORD* pdwIfComponentId"),
          Map.entry("MgmAddGroupMembershipEntry", ENTRY),
          Map.entry("MgmDeleteGroupMembershipEntry", ENTRY),
          Map.entry("MgmSetMfe", HANDLE + ", PMIB_IPMCAST_MFE pmimm"),
          Map.entry("MgmGetMfe", MFE + BUFFER),
          Map.entry("MgmGetFirstMfe", BUFFER + ENTRIES),
          Map.entry("MgmGetNextMfe", START + BUFFER + ENTRIES),
          Map.entry("MgmGetMfeStats", MFE + BUFFER + FLAGS),
          Map.entry("MgmGetFirstMfeStats", BUFFER + ENTRIES + FLAGS),
          Map.entry("MgmGetNextMfeStats", START + BUFFER + ENTRIES + FLAGS),
          Map.entry(
              "MgmGroupEnumerationStart",
              HANDLE + ", MGM_ENUM_TYPES metEnumType, HANDLE* phEnumHandle"),
          Map.entry("MgmGroupEnumerationGetNext", "HANDLE hEnum, " + BUFFER + ENTRIES),
          Map.entry("MgmGroupEnumerationEnd", "HANDLE hEnum"),
          Map.entry("PMGM_DISABLE_IGMP_CALLBACK", KEY),
          Map.entry("PMGM_ENABLE_IGMP_CALLBACK", KEY),
          Map.entry("PMGM_JOIN_ALERT_CALLBACK", PAIR + ", BOOL bMemberUpdate"),
          Map.entry(
              "PMGM_PRUNE_ALERT_CALLBACK",
              PAIR + ", " + KEY + ", BOOL bMemberDelete, DWORD* pdwTimeout"),
          Map.entry("PMGM_LOCAL_JOIN_CALLBACK", PAIR + ", " + KEY),
          Map.entry("PMGM_LOCAL_LEAVE_CALLBACK", PAIR + ", " + KEY),
          Map.entry(
              "PMGM_RPF_CALLBACK",
              PAIR
                  + ", DWORD* pdwInIfIndex, DWORD* pdwInIfNextHopAddr, DWORD* pdwUpStreamNbr, DWORD"
                  + " dwHdrSize, PBYTE pbPacketHdr, PBYTE pbRoute"),
          Map.entry(
              "PMGM_CREATION_ALERT_CALLBACK",
              PAIR
                  + ", DWORD dwInIfIndex, DWORD dwInIfNextHopAddr, DWORD dwIfCount, PMGM_IF_ENTRY"
                  + " pmieOutIfList"));

  @Test
  void every_function_and_callback_has_the_parameters_that_the_header_declares() {
    Map<String, String> made = new TreeMap<>();
    for (String name : Cases.names()) {
      Run run = Run.of(Cases.scenario(name));
      for (int number = 1; number <= run.size(); number++) {
        Event event = run.event(number);
        if (event.fact() instanceof Fact.Called called) {
          made.put(
              called.call().function().toString(),
              declared(Parameters.of(called.call(), called.handle())));
        } else if (event.fact() instanceof Fact.CalledBack back) {
          made.put(back.callback().function().toString(), declared(Parameters.of(back.callback())));
        }
      }
    }
    assertThat(new TreeSet<>(made.keySet())).isEqualTo(new TreeSet<>(DECLARED.keySet()));
    assertThat(made).containsExactlyInAnyOrderEntriesOf(DECLARED);
  }

  private static String declared(List<Parameters.Parameter> parameters) {
    return parameters.stream()
        .map(each -> each.type() + " " + each.name())
        .collect(Collectors.joining(", "));
  }
}
