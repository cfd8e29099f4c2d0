package org.owplanner.batch.feed;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.owplanner.batch.database.CopyWriter;

/// The rejects of one import: counted all, written up to a limit.
final class RejectLog {

  /// Most rejects that are written for one reason, so that a wrong file doesn't fill the database.
  static final int MOST_WRITTEN = 10_000;

  private final List<Reject> rejects = new ArrayList<>();

  /// Takes note of a reject.
  void add(Reject reject) {
    if (rejects.size() < MOST_WRITTEN) {
      rejects.add(reject);
    }
  }

  /// Writes them down.
  void write(Connection connection, long importId, String file) throws SQLException {
    if (rejects.isEmpty()) {
      return;
    }
    try (var copy =
        CopyWriter.open(
            connection,
            "ops.reject",
            "import_id",
            "file",
            "line",
            "column_name",
            "value",
            "reason")) {
      for (var reject : rejects) {
        copy.number(importId).text(file).number(reject.line()).text(reject.column());
        // The very fault may be a character that PostgreSQL can't store.
        copy.text(reject.value().replace('\0', '\uFFFD')).text(reject.reason()).endRow();
      }
      copy.finish();
    }
  }
}
