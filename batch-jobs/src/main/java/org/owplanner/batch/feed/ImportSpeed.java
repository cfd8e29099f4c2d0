package org.owplanner.batch.feed;

import java.util.Locale;

/// How fast an import is, against the least that PostgreSQL needs: a bare `COPY` of the same file
/// into a table without index, in the same run and database.
///
/// @param run number of the run in its process, from 1: the first one finds everything cold
/// @param situation what the table held before: `FIRST` nothing, `APPENDED` as many other rows,
///   `CORRECTED` the same rows, of which one in a hundred differs
/// @param rows rows of the file
/// @param copyMillis what the bare `COPY` took
/// @param importMillis what the import took, from opening the file to the commit
public record ImportSpeed(
    int run, String situation, long rows, long copyMillis, long importMillis) {

  /// The header of the file.
  public static final String HEADER = "run,situation,rows,copy_millis,import_millis,ratio";

  /// The import's time by the copy's.
  public double ratio() {
    return importMillis / (double) copyMillis;
  }

  /// The row as CSV.
  public String csv() {
    return String.format(
        Locale.ROOT,
        "%d,%s,%d,%d,%d,%.2f",
        run,
        situation,
        rows,
        copyMillis,
        importMillis,
        ratio());
  }

  /// The row for a person to read.
  public String text() {
    return String.format(
        Locale.ROOT,
        "run %d %-9s %,d rows: bare COPY %,5d ms, import %,5d ms, ratio %.2f",
        run,
        situation,
        rows,
        copyMillis,
        importMillis,
        ratio());
  }
}
