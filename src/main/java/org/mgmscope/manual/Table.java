package org.mgmscope.manual;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.mgmscope.mgm.Row;

/// One of the documentation's step tables.
public enum Table {
  STARTUP,
  OPERATION,
  ENUMERATION,
  SHUTDOWN,
  ADMINISTRATION;

  /// The table that a row stands in.
  public static Table of(Row row) {
    return valueOf(row.table().toUpperCase(Locale.ROOT));
  }

  /// Its rows in order.
  public List<Row> rows() {
    return Arrays.stream(Row.values()).filter(row -> of(row) == this).toList();
  }

  /// Its columns as published: the enumeration table has no notes.
  public List<TableColumn> columns() {
    return switch (this) {
      case ENUMERATION -> List.of(TableColumn.PROTOCOL, TableColumn.MGM);
      case STARTUP, OPERATION, SHUTDOWN, ADMINISTRATION -> List.of(TableColumn.values());
    };
  }
}
