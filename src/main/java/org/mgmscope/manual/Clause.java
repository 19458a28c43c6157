package org.mgmscope.manual;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.mgmscope.mgm.Row;

/// A part of a row that happens by itself.
public enum Clause {
  STARTUP_1_REGISTERS(Row.STARTUP_1, TableColumn.PROTOCOL),
  STARTUP_1_HANDLE(Row.STARTUP_1, TableColumn.MGM),

  STARTUP_2_ASKS(Row.STARTUP_2, TableColumn.PROTOCOL),
  STARTUP_2_IGMP(Row.STARTUP_2, TableColumn.NOTES),

  STARTUP_3_TAKES(Row.STARTUP_3, TableColumn.PROTOCOL),
  STARTUP_3_DISABLE(Row.STARTUP_3, TableColumn.MGM),
  STARTUP_3_CHANGES(Row.STARTUP_3, TableColumn.MGM),
  STARTUP_3_ENABLE(Row.STARTUP_3, TableColumn.MGM),
  STARTUP_3_OWNER(Row.STARTUP_3, TableColumn.NOTES),

  STARTUP_4_LEARNS(Row.STARTUP_4, TableColumn.PROTOCOL),
  STARTUP_4_GROUPS(Row.STARTUP_4, TableColumn.MGM),
  STARTUP_4_ACTS(Row.STARTUP_4, TableColumn.NOTES),

  OPERATION_1_MEMBERSHIPS(Row.OPERATION_1, TableColumn.PROTOCOL),
  OPERATION_1_LISTS(Row.OPERATION_1, TableColumn.MGM),

  OPERATION_2_JOIN(Row.OPERATION_2, TableColumn.MGM),
  OPERATION_2_LOCAL(Row.OPERATION_2, TableColumn.MGM),
  OPERATION_2_INTERFACE(Row.OPERATION_2, TableColumn.MGM),
  OPERATION_2_CREATION(Row.OPERATION_2, TableColumn.MGM),
  OPERATION_2_SHARE(Row.OPERATION_2, TableColumn.NOTES),

  OPERATION_3_WALKS(Row.OPERATION_3, TableColumn.PROTOCOL),
  OPERATION_3_ENTRIES(Row.OPERATION_3, TableColumn.MGM),
  OPERATION_3_END(Row.OPERATION_3, TableColumn.MGM),
  OPERATION_3_STATISTICS(Row.OPERATION_3, TableColumn.NOTES),

  OPERATION_4_UPSTREAM(Row.OPERATION_4, TableColumn.PROTOCOL),

  ENUMERATION_1_OPENS(Row.ENUMERATION_1, TableColumn.PROTOCOL),
  ENUMERATION_1_HANDLE(Row.ENUMERATION_1, TableColumn.MGM),
  ENUMERATION_2_FETCHES(Row.ENUMERATION_2, TableColumn.PROTOCOL),
  ENUMERATION_2_GROUPS(Row.ENUMERATION_2, TableColumn.MGM),
  ENUMERATION_2_SMALL(Row.ENUMERATION_2, TableColumn.MGM),
  ENUMERATION_2_END(Row.ENUMERATION_2, TableColumn.MGM),
  ENUMERATION_3_AGAIN(Row.ENUMERATION_3, TableColumn.PROTOCOL),
  ENUMERATION_4_ON(Row.ENUMERATION_4, TableColumn.PROTOCOL),
  ENUMERATION_5_CLOSES(Row.ENUMERATION_5, TableColumn.PROTOCOL),
  ENUMERATION_5_DESTROYS(Row.ENUMERATION_5, TableColumn.MGM),

  SHUTDOWN_1_RELEASES(Row.SHUTDOWN_1, TableColumn.PROTOCOL),
  SHUTDOWN_1_DISABLE(Row.SHUTDOWN_1, TableColumn.MGM),
  SHUTDOWN_1_CHANGES(Row.SHUTDOWN_1, TableColumn.MGM),
  SHUTDOWN_1_ENABLE(Row.SHUTDOWN_1, TableColumn.MGM),
  SHUTDOWN_1_DELETES(Row.SHUTDOWN_1, TableColumn.MGM),

  SHUTDOWN_2_DEREGISTERS(Row.SHUTDOWN_2, TableColumn.PROTOCOL),
  SHUTDOWN_2_DESTROYS(Row.SHUTDOWN_2, TableColumn.MGM),
  SHUTDOWN_2_DEAD(Row.SHUTDOWN_2, TableColumn.NOTES),

  ADMINISTRATION_1_FIRST(Row.ADMINISTRATION_1, TableColumn.PROTOCOL),
  ADMINISTRATION_1_ENTRIES(Row.ADMINISTRATION_1, TableColumn.MGM),
  ADMINISTRATION_1_SMALL(Row.ADMINISTRATION_1, TableColumn.MGM),
  ADMINISTRATION_1_STATISTICS(Row.ADMINISTRATION_1, TableColumn.NOTES),
  ADMINISTRATION_2_AGAIN(Row.ADMINISTRATION_2, TableColumn.PROTOCOL),
  ADMINISTRATION_3_NEXT(Row.ADMINISTRATION_3, TableColumn.PROTOCOL),
  ADMINISTRATION_3_ENTRIES(Row.ADMINISTRATION_3, TableColumn.MGM),
  ADMINISTRATION_3_END(Row.ADMINISTRATION_3, TableColumn.MGM),
  ADMINISTRATION_4_ON(Row.ADMINISTRATION_4, TableColumn.PROTOCOL);

  private final Row row;
  private final TableColumn column;

  Clause(Row row, TableColumn column) {
    this.row = row;
    this.column = column;
  }

  public Row row() {
    return row;
  }

  public TableColumn column() {
    return column;
  }

  /// A name that does not change, for example `shutdown/1.disable`.
  public String id() {
    return row.id() + "." + name().substring(row.name().length() + 1).toLowerCase(Locale.ROOT);
  }

  /// The clauses of a cell, in order.
  public static List<Clause> of(Row row, TableColumn column) {
    return Arrays.stream(values())
        .filter(clause -> clause.row == row && clause.column == column)
        .toList();
  }

  /// The clause that a call of a row begins with.
  public static Clause callOf(Row row) {
    return of(row, row == Row.OPERATION_2 ? TableColumn.MGM : TableColumn.PROTOCOL).getFirst();
  }
}
