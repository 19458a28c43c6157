package org.mgmscope.manual;

import java.util.Arrays;
import java.util.List;
import org.mgmscope.mgm.Row;

/// A place where the published pages are wrong or disagree, told beside the rows that it concerns.
public enum Erratum {
  /// The handle to destroy came from MgmRegisterMProtocol, not from MgmDeRegisterMProtocol.
  A(Row.SHUTDOWN_2),
  /// The German page tells the reader to register, and misspells MgmReleaseInterfaceOwnership.
  B(Row.SHUTDOWN_1, Row.SHUTDOWN_2),
  /// To whom the RPF alert goes.
  C(Row.OPERATION_2),
  /// Where DISABLE stands against the change of ownership.
  D(Row.STARTUP_3, Row.SHUTDOWN_1);

  private final List<Row> rows;

  Erratum(Row... rows) {
    this.rows = List.of(rows);
  }

  /// Those of a row.
  public static List<Erratum> of(Row row) {
    return Arrays.stream(values()).filter(each -> each.rows.contains(row)).toList();
  }
}
