package org.mgmscope.mgm;

/// What an MGM function returns.
public enum Code {
  NO_ERROR(0),
  /// Documented, and never returned here: the model leaves out memory shortage.
  ERROR_NOT_ENOUGH_MEMORY(8),
  ERROR_INVALID_PARAMETER(87),
  ERROR_INSUFFICIENT_BUFFER(122),
  ERROR_ALREADY_EXISTS(183),
  ERROR_MORE_DATA(234),
  ERROR_NO_MORE_ITEMS(259),
  ERROR_CAN_NOT_COMPLETE(1003),
  ERROR_NOT_FOUND(1168);

  private final int value;

  Code(int value) {
    this.value = value;
  }

  public int value() {
    return value;
  }
}
