package org.mgmscope.mgm;

import static org.mgmscope.mgm.Code.ERROR_ALREADY_EXISTS;
import static org.mgmscope.mgm.Code.ERROR_CAN_NOT_COMPLETE;
import static org.mgmscope.mgm.Code.ERROR_INSUFFICIENT_BUFFER;
import static org.mgmscope.mgm.Code.ERROR_INVALID_PARAMETER;
import static org.mgmscope.mgm.Code.ERROR_MORE_DATA;
import static org.mgmscope.mgm.Code.ERROR_NOT_FOUND;
import static org.mgmscope.mgm.Code.ERROR_NO_MORE_ITEMS;
import static org.mgmscope.mgm.Code.NO_ERROR;

/// How a call ends: the rule that decided, and with it the code and its basis. MGM itself tells the
/// code alone.
public enum Outcome {
  DONE(NO_ERROR, Basis.DOCUMENTED),

  /// The handle was never given out.
  HANDLE_UNKNOWN(ERROR_INVALID_PARAMETER, Basis.DOCUMENTED),
  HANDLE_DESTROYED(ERROR_INVALID_PARAMETER, Basis.DOCUMENTED),

  /// The pair of protocol id and component id is registered.
  ALREADY_REGISTERED(ERROR_ALREADY_EXISTS, Basis.DOCUMENTED),
  /// The client that deregisters still has a key taken.
  STILL_TAKEN(ERROR_CAN_NOT_COMPLETE, Basis.DOCUMENTED),

  /// Neither a routing protocol nor IGMP is on the interface.
  NO_PROTOCOL(ERROR_NOT_FOUND, Basis.DOCUMENTED),
  /// No routing protocol owns the interface, so IGMP is named.
  IGMP_ALONE(NO_ERROR, Basis.I4),

  TAKE_UNDECLARED(ERROR_CAN_NOT_COMPLETE, Basis.I5),
  TAKEN_BY_ANOTHER(ERROR_ALREADY_EXISTS, Basis.DOCUMENTED),
  TAKEN_BY_ITSELF(ERROR_ALREADY_EXISTS, Basis.I5),
  IGMP_PRESENT(ERROR_ALREADY_EXISTS, Basis.I5),

  RELEASE_UNDECLARED(ERROR_INVALID_PARAMETER, Basis.DOCUMENTED),
  NOT_TAKEN(ERROR_INVALID_PARAMETER, Basis.I23),

  /// A mask means a range, and ranges are not supported.
  RANGE(ERROR_INVALID_PARAMETER, Basis.I9),
  GROUP_NOT_MULTICAST(ERROR_INVALID_PARAMETER, Basis.I9),
  SOURCE_MULTICAST(ERROR_INVALID_PARAMETER, Basis.I9),
  SOURCE_WITHOUT_GROUP(ERROR_INVALID_PARAMETER, Basis.I9),

  ADD_OWNED_BY_ANOTHER(ERROR_INVALID_PARAMETER, Basis.I10),
  ADD_UNDECLARED(ERROR_CAN_NOT_COMPLETE, Basis.I10),
  ADD_NO_OWNER(ERROR_CAN_NOT_COMPLETE, Basis.I10),
  ADD_IGMP_ABSENT(ERROR_CAN_NOT_COMPLETE, Basis.I10),
  /// IGMP adds or deletes between DISABLE and ENABLE.
  IGMP_DISABLED(ERROR_CAN_NOT_COMPLETE, Basis.I10),
  /// The same membership is there already: nothing happens.
  MEMBERSHIP_EXISTS(NO_ERROR, Basis.I10),

  DELETE_OWNED_BY_ANOTHER(ERROR_INVALID_PARAMETER, Basis.DOCUMENTED),
  DELETE_UNDECLARED(ERROR_NOT_FOUND, Basis.DOCUMENTED),
  DELETE_NO_OWNER(ERROR_NOT_FOUND, Basis.I10),
  DELETE_IGMP_ABSENT(ERROR_NOT_FOUND, Basis.I10),
  /// There is no such membership: nothing happens.
  MEMBERSHIP_MISSING(NO_ERROR, Basis.I10),

  MFE_MISSING(ERROR_NOT_FOUND, Basis.DOCUMENTED),

  BUFFER_TOO_SMALL(ERROR_INSUFFICIENT_BUFFER, Basis.DOCUMENTED),
  /// Some entries are given, and some remain.
  MORE_REMAIN(ERROR_MORE_DATA, Basis.I13),
  /// Entries are given, and none remain.
  LAST_GIVEN(ERROR_NO_MORE_ITEMS, Basis.I13),
  NOTHING_LEFT(ERROR_NO_MORE_ITEMS, Basis.DOCUMENTED),

  /// The enumeration was never opened, or has ended.
  ENUMERATION_UNKNOWN(ERROR_INVALID_PARAMETER, Basis.DOCUMENTED);

  private final Code code;
  private final Basis basis;

  Outcome(Code code, Basis basis) {
    this.code = code;
    this.basis = basis;
  }

  public Code code() {
    return code;
  }

  /// Whether the code is documented for this, or which reading chose it.
  public Basis basis() {
    return basis;
  }

  /// Whether MGM did not do what it was asked for. The end of a list is no refusal, and that no
  /// protocol is on an interface is an answer.
  public boolean isRefusal() {
    return this != NO_PROTOCOL && isOfRefusal(code);
  }

  private static boolean isOfRefusal(Code code) {
    return switch (code) {
      case NO_ERROR, ERROR_MORE_DATA, ERROR_NO_MORE_ITEMS -> false;
      case ERROR_NOT_ENOUGH_MEMORY,
          ERROR_INVALID_PARAMETER,
          ERROR_INSUFFICIENT_BUFFER,
          ERROR_ALREADY_EXISTS,
          ERROR_CAN_NOT_COMPLETE,
          ERROR_NOT_FOUND ->
          true;
    };
  }
}
