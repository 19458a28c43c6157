package org.mgmscope.mgm;

import static org.mgmscope.mgm.Outcome.*;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/// How each function may end, by section 3. A code of a function that has several reasons has each
/// of them here; ERROR_NOT_ENOUGH_MEMORY is none's (section 9).
final class Answers {
  private static final Map<Function, Set<Outcome>> BY_FUNCTION = new EnumMap<>(Function.class);

  static {
    may(Function.MgmRegisterMProtocol, DONE, ALREADY_REGISTERED);
    may(Function.MgmDeRegisterMProtocol, DONE, HANDLE_UNKNOWN, HANDLE_DESTROYED, STILL_TAKEN);
    may(Function.MgmGetProtocolOnInterface, DONE, IGMP_ALONE, NO_PROTOCOL);
    may(
        Function.MgmTakeInterfaceOwnership,
        DONE,
        HANDLE_UNKNOWN,
        HANDLE_DESTROYED,
        TAKE_UNDECLARED,
        TAKEN_BY_ANOTHER,
        TAKEN_BY_ITSELF,
        IGMP_PRESENT);
    may(
        Function.MgmReleaseInterfaceOwnership,
        DONE,
        HANDLE_UNKNOWN,
        HANDLE_DESTROYED,
        RELEASE_UNDECLARED,
        NOT_TAKEN);
    may(
        Function.MgmAddGroupMembershipEntry,
        DONE,
        HANDLE_UNKNOWN,
        HANDLE_DESTROYED,
        RANGE,
        GROUP_NOT_MULTICAST,
        SOURCE_MULTICAST,
        SOURCE_WITHOUT_GROUP,
        ADD_OWNED_BY_ANOTHER,
        ADD_UNDECLARED,
        ADD_NO_OWNER,
        ADD_IGMP_ABSENT,
        IGMP_DISABLED,
        MEMBERSHIP_EXISTS);
    may(
        Function.MgmDeleteGroupMembershipEntry,
        DONE,
        HANDLE_UNKNOWN,
        HANDLE_DESTROYED,
        RANGE,
        GROUP_NOT_MULTICAST,
        SOURCE_MULTICAST,
        SOURCE_WITHOUT_GROUP,
        DELETE_OWNED_BY_ANOTHER,
        DELETE_UNDECLARED,
        DELETE_NO_OWNER,
        DELETE_IGMP_ABSENT,
        IGMP_DISABLED,
        MEMBERSHIP_MISSING);
    may(Function.MgmSetMfe, DONE, HANDLE_UNKNOWN, HANDLE_DESTROYED, MFE_MISSING);
    may(Function.MgmGetMfe, DONE, MFE_MISSING, BUFFER_TOO_SMALL);
    may(Function.MgmGetMfeStats, DONE, MFE_MISSING, BUFFER_TOO_SMALL);
    may(Function.MgmGetFirstMfe, BUFFER_TOO_SMALL, MORE_REMAIN, LAST_GIVEN, NOTHING_LEFT);
    may(Function.MgmGetFirstMfeStats, BUFFER_TOO_SMALL, MORE_REMAIN, LAST_GIVEN, NOTHING_LEFT);
    may(Function.MgmGetNextMfe, BUFFER_TOO_SMALL, MORE_REMAIN, LAST_GIVEN, NOTHING_LEFT);
    may(Function.MgmGetNextMfeStats, BUFFER_TOO_SMALL, MORE_REMAIN, LAST_GIVEN, NOTHING_LEFT);
    may(Function.MgmGroupEnumerationStart, DONE, HANDLE_UNKNOWN, HANDLE_DESTROYED);
    may(
        Function.MgmGroupEnumerationGetNext,
        ENUMERATION_UNKNOWN,
        BUFFER_TOO_SMALL,
        MORE_REMAIN,
        LAST_GIVEN,
        NOTHING_LEFT);
    may(Function.MgmGroupEnumerationEnd, DONE, ENUMERATION_UNKNOWN);
  }

  private Answers() {}

  private static void may(Function function, Outcome first, Outcome... more) {
    BY_FUNCTION.put(function, EnumSet.of(first, more));
  }

  static Set<Outcome> of(Function function) {
    return BY_FUNCTION.get(function);
  }
}
