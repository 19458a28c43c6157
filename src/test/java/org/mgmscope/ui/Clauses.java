package org.mgmscope.ui;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Which clause of the shutdown table, and of the rows beside it, a line of a trace carries out.
final class Clauses {
  /// The clauses of the shutdown table by column.
  static final Map<String, List<String>> OF_MGM =
      Map.of(
          "shutdown/1",
          List.of(
              "SHUTDOWN_1_DISABLE",
              "SHUTDOWN_1_CHANGES",
              "SHUTDOWN_1_ENABLE",
              "SHUTDOWN_1_DELETES"),
          "shutdown/2",
          List.of("SHUTDOWN_2_DESTROYS"));

  static final Map<String, String> OF_PROTOCOL =
      Map.of("shutdown/1", "SHUTDOWN_1_RELEASES", "shutdown/2", "SHUTDOWN_2_DEREGISTERS");

  static final String NOTE = "SHUTDOWN_2_DEAD";

  private Clauses() {}

  static @Nullable String ofCall(String row) {
    return switch (row) {
      case "startup/3" -> "STARTUP_3_TAKES";
      case "operation/1" -> "OPERATION_1_MEMBERSHIPS";
      default -> OF_PROTOCOL.get(row);
    };
  }

  static @Nullable String ofCallback(String row, String function) {
    return switch (function) {
      case "PMGM_DISABLE_IGMP_CALLBACK" ->
          row.equals("shutdown/1") ? "SHUTDOWN_1_DISABLE" : "STARTUP_3_DISABLE";
      case "PMGM_ENABLE_IGMP_CALLBACK" ->
          row.equals("shutdown/1") ? "SHUTDOWN_1_ENABLE" : "STARTUP_3_ENABLE";
      case "PMGM_JOIN_ALERT_CALLBACK", "PMGM_PRUNE_ALERT_CALLBACK" -> "OPERATION_2_JOIN";
      case "PMGM_LOCAL_JOIN_CALLBACK", "PMGM_LOCAL_LEAVE_CALLBACK" -> "OPERATION_2_LOCAL";
      default -> "OPERATION_2_CREATION";
    };
  }

  static @Nullable String ofChange(String row, String what, String op) {
    return switch (row + " " + what) {
      case "startup/1 handle" -> "STARTUP_1_HANDLE";
      case "startup/3 igmp" -> op.equals("enabled") ? "STARTUP_3_ENABLE" : "STARTUP_3_DISABLE";
      case "startup/3 membership", "startup/3 mfe", "startup/3 ownership" -> "STARTUP_3_CHANGES";
      case "startup/4 enumeration" -> "STARTUP_4_LEARNS";
      case "operation/1 membership" -> "OPERATION_1_LISTS";
      case "operation/4 mfe" -> "OPERATION_4_UPSTREAM";
      case "operation/1 mfe" -> op.equals("updated") ? "OPERATION_1_LISTS" : null;
      case "enumeration/1 enumeration" -> "ENUMERATION_1_HANDLE";
      case "enumeration/5 enumeration" -> "ENUMERATION_5_DESTROYS";
      case "shutdown/1 igmp" -> op.equals("enabled") ? "SHUTDOWN_1_ENABLE" : "SHUTDOWN_1_DISABLE";
      case "shutdown/1 membership", "shutdown/1 ownership" -> "SHUTDOWN_1_CHANGES";
      case "shutdown/1 mfe" -> op.equals("removed") ? "SHUTDOWN_1_DELETES" : "SHUTDOWN_1_CHANGES";
      case "shutdown/2 handle" -> "SHUTDOWN_2_DESTROYS";
      default -> null;
    };
  }
}
