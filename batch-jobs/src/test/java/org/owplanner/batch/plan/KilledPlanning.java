package org.owplanner.batch.plan;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// What the tests that kill a planning process have in common.
public final class KilledPlanning {

  private KilledPlanning() {}

  /// Starts a process of its own that plans a date in this home's database.
  public static Process start(Class<?> main, Path home, LocalDate date, Path log)
      throws IOException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new ProcessBuilder(
            java,
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("surefire.real.class.path", System.getProperty("java.class.path")),
            main.getName(),
            home.toString(),
            date.toString())
        .redirectErrorStream(true)
        .redirectOutput(log.toFile())
        .start();
  }

  /// All rows that a run wrote into these tables, without its number.
  public static List<String> rows(DSLContext sql, List<String> tables, long runId) {
    var rows = new ArrayList<String>();
    for (var table : tables) {
      rows.addAll(
          sql.resultQuery(
                  "SELECT (to_jsonb(t) - 'run_id')::text FROM plan."
                      + table
                      + " t WHERE run_id = {0} ORDER BY 1",
                  DSL.val(runId))
              .fetch(0, String.class));
    }
    return rows;
  }
}
