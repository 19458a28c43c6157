package org.mgmscope.mgm;

/// The seventeen functions of mgm.h.
public enum Function {
  MgmRegisterMProtocol(false),
  MgmDeRegisterMProtocol(true),
  MgmGetProtocolOnInterface(false),
  MgmTakeInterfaceOwnership(true),
  MgmReleaseInterfaceOwnership(true),
  MgmAddGroupMembershipEntry(true),
  MgmDeleteGroupMembershipEntry(true),
  MgmSetMfe(true),
  MgmGetMfe(false),
  MgmGetFirstMfe(false),
  MgmGetNextMfe(false),
  MgmGetMfeStats(false),
  MgmGetFirstMfeStats(false),
  MgmGetNextMfeStats(false),
  MgmGroupEnumerationStart(true),
  MgmGroupEnumerationGetNext(false),
  MgmGroupEnumerationEnd(false);

  private final boolean takesHandle;

  Function(boolean takesHandle) {
    this.takesHandle = takesHandle;
  }

  /// Whether the caller must name itself by its protocol handle.
  public boolean takesHandle() {
    return takesHandle;
  }
}
