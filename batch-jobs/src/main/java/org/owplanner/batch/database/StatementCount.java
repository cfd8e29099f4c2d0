package org.owplanner.batch.database;

import java.util.Locale;

/// What statements of one kind on one table took, as their client saw it.
///
/// @param verb first word of the statement, such as `SELECT`
/// @param table first table of ours in it, with its schema; empty where it has none
/// @param statements times that the server was asked; a batch counts once
/// @param rows rows read or written
/// @param seconds time that the client waited
public record StatementCount(
    String verb, String table, long statements, long rows, double seconds) {

  /// The header of a file of them.
  public static final String HEADER = "verb,table,statements,rows,seconds";

  /// The row as CSV.
  public String csv() {
    return String.format(Locale.ROOT, "%s,%s,%d,%d,%.3f", verb, table, statements, rows, seconds);
  }
}
