package org.mgmscope.mgm;

import org.jspecify.annotations.Nullable;

/// The row of the documentation that a call belongs to.
final class Rows {
  private Rows() {}

  /// Whether the row of the function's next call depends on what this one returns.
  static boolean dependsOnLastAnswer(Function function) {
    return switch (function) {
      case MgmGetFirstMfe, MgmGetNextMfe, MgmGetFirstMfeStats, MgmGetNextMfeStats -> true;
      case MgmRegisterMProtocol,
          MgmDeRegisterMProtocol,
          MgmGetProtocolOnInterface,
          MgmTakeInterfaceOwnership,
          MgmReleaseInterfaceOwnership,
          MgmAddGroupMembershipEntry,
          MgmDeleteGroupMembershipEntry,
          MgmSetMfe,
          MgmGetMfe,
          MgmGetMfeStats,
          MgmGroupEnumerationStart,
          MgmGroupEnumerationGetNext,
          MgmGroupEnumerationEnd ->
          false;
    };
  }

  /// @param startingUp whether the call is one of a startUp step
  static @Nullable Row of(State state, @Nullable String by, Call call, boolean startingUp) {
    return switch (call) {
      case Call.RegisterMProtocol _ -> Row.STARTUP_1;
      case Call.GetProtocolOnInterface _ -> Row.STARTUP_2;
      case Call.TakeInterfaceOwnership _ -> Row.STARTUP_3;
      case Call.ReleaseInterfaceOwnership _ -> Row.SHUTDOWN_1;
      case Call.DeRegisterMProtocol _ -> Row.SHUTDOWN_2;
      case Call.AddGroupMembershipEntry _, Call.DeleteGroupMembershipEntry _ -> Row.OPERATION_1;
      case Call.SetMfe _ -> Row.OPERATION_4;
      case Call.GroupEnumerationStart _ -> startingUp ? Row.STARTUP_4 : Row.ENUMERATION_1;
      case Call.GroupEnumerationGetNext next ->
          startingUp ? Row.STARTUP_4 : ofGetNext(state.enumerations().get(next.enumeration()));
      case Call.GroupEnumerationEnd _ -> startingUp ? Row.STARTUP_4 : Row.ENUMERATION_5;
      case Call.GetMfe _, Call.GetMfeStats _ -> isRegistered(state, by) ? Row.OPERATION_3 : null;
      case Call.GetFirstMfe _, Call.GetFirstMfeStats _ ->
          isRegistered(state, by)
              ? Row.OPERATION_3
              : state.answered(call.function(), by) == Code.ERROR_INSUFFICIENT_BUFFER
                  ? Row.ADMINISTRATION_2
                  : Row.ADMINISTRATION_1;
      case Call.GetNextMfe _, Call.GetNextMfeStats _ ->
          isRegistered(state, by)
              ? Row.OPERATION_3
              : state.answered(call.function(), by) == Code.ERROR_MORE_DATA
                  ? Row.ADMINISTRATION_4
                  : Row.ADMINISTRATION_3;
    };
  }

  private static Row ofGetNext(Enumerations.@Nullable Open enumeration) {
    Code last = enumeration == null ? null : enumeration.last();
    return last == Code.ERROR_INSUFFICIENT_BUFFER
        ? Row.ENUMERATION_3
        : last == Code.ERROR_MORE_DATA ? Row.ENUMERATION_4 : Row.ENUMERATION_2;
  }

  private static boolean isRegistered(State state, @Nullable String by) {
    return state.clients().status(by).handle() != null;
  }
}
