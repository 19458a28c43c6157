package org.mgmscope.mgm;

/// A row of one of the five step tables.
public enum Row {
  STARTUP_1,
  STARTUP_2,
  STARTUP_3,
  STARTUP_4,
  OPERATION_1,
  OPERATION_2,
  OPERATION_3,
  OPERATION_4,
  ENUMERATION_1,
  ENUMERATION_2,
  ENUMERATION_3,
  ENUMERATION_4,
  ENUMERATION_5,
  SHUTDOWN_1,
  SHUTDOWN_2,
  ADMINISTRATION_1,
  ADMINISTRATION_2,
  ADMINISTRATION_3,
  ADMINISTRATION_4;

  private final String id;

  Row() {
    int cut = name().lastIndexOf('_');
    id =
        name().substring(0, cut).toLowerCase(java.util.Locale.ROOT)
            + "/"
            + name().substring(cut + 1);
  }

  /// The name in traces, for example `shutdown/1`.
  public String id() {
    return id;
  }

  /// The name of the table, for example `shutdown`.
  public String table() {
    return id.substring(0, id.indexOf('/'));
  }
}
