package org.owplanner.batch.slotting;

import java.util.List;
import java.util.Locale;
import org.owplanner.batch.database.StatementCount;
import org.owplanner.engine.slotting.SlottingSpeed;

/// How fast one warehouse is planned, from files to the published plan.
///
/// @param locations its locations
/// @param solver the parts of the search
/// @param importedRows rows of its files
/// @param importSeconds time to import them
/// @param planSeconds time of the whole run, from the first read to the publishing
/// @param imports what the database was asked while importing
/// @param plan what it was asked by the run
public record SpeedRow(
    int locations,
    SlottingSpeed solver,
    long importedRows,
    double importSeconds,
    double planSeconds,
    List<StatementCount> imports,
    List<StatementCount> plan) {

  /// The header of the file.
  public static final String HEADER =
      "locations,faces,tours,moves_a_second,judge_seconds,looks_a_second,exchanges_a_second,imported_rows,import_seconds,plan_seconds";

  public SpeedRow {
    imports = List.copyOf(imports);
    plan = List.copyOf(plan);
  }

  /// The row as CSV, without the statements.
  public String csv() {
    return String.format(
        Locale.ROOT,
        "%d,%d,%d,%.0f,%.3f,%.0f,%.0f,%d,%.1f,%.1f",
        locations,
        solver.faces(),
        solver.tours(),
        solver.movesASecond(),
        solver.judgeSeconds(),
        solver.search().looks() / solver.search().seconds(),
        solver.search().exchanges() / solver.search().seconds(),
        importedRows,
        importSeconds,
        planSeconds);
  }
}
