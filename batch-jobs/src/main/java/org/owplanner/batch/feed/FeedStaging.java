package org.owplanner.batch.feed;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.owplanner.batch.database.CopyWriter;

/// Brings a file's rows into a temporary table of the feed table's shape, or into the feed table
/// itself where that is open, by `COPY`.
///
/// What a field looks like is told here, since a typed column can't take it otherwise; all that
/// needs other rows or tables is told by [FeedValidation], for all rows at once.
final class FeedStaging {

  /// The temporary table: the feed table's columns and `line`.
  static final String TABLE = "pg_temp.feed_stage";

  private static final int NONE = -1;
  private static final int ROWS_A_REPORT = 20_000;

  private final FeedTable table;
  private final FeedSource source;
  private final RejectLog rejects;
  private final ImportProgress progress;
  private final boolean isStaged;
  private final List<SeenReferences> references;
  private final SeenTimes times = new SeenTimes();
  private final int timeColumn;
  private final FeedColumn[] columns;
  private final boolean[] isKey;
  private final KeyFilter keys = new KeyFilter();
  private long read;
  private long rejected;
  private long filled;

  private FeedStaging(
      FeedTable table,
      FeedSource source,
      RejectLog rejects,
      ImportProgress progress,
      boolean isStaged) {
    this.table = table;
    this.source = source;
    this.rejects = rejects;
    this.progress = progress;
    this.isStaged = isStaged;
    this.references = isStaged ? List.of() : SeenReferences.of(table);
    this.columns = table.columns().toArray(FeedColumn[]::new);
    this.isKey = new boolean[columns.length];
    for (var i = 0; i < columns.length; i++) {
      isKey[i] = table.key().contains(columns[i].name());
    }
    this.timeColumn = isStaged ? NONE : timeColumn(table);
  }

  /// Place of the column that tells how timely a file is, or none where no column holds times.
  private static int timeColumn(FeedTable table) {
    var column = FeedValidation.timeOf(table);
    return column.type() == FeedType.TIME || column.type() == FeedType.DATE
        ? table.columns().indexOf(column)
        : NONE;
  }

  /// Into the temporary table.
  static FeedStaging aside(
      FeedTable table, FeedSource source, RejectLog rejects, ImportProgress progress) {
    return new FeedStaging(table, source, rejects, progress, true);
  }

  /// Into the feed table, which must be open for `COPY`.
  static FeedStaging into(
      FeedTable table, FeedSource source, RejectLog rejects, ImportProgress progress) {
    return new FeedStaging(table, source, rejects, progress, false);
  }

  /// Whether all is there that the rows refer to and that no constraint holds.
  boolean areReferencesThere(Connection connection) throws SQLException {
    for (var reference : references) {
      if (!reference.areThere(connection)) {
        return false;
      }
    }
    return true;
  }

  /// What the rows are like that went into the feed table.
  Survey survey(Connection connection) throws SQLException {
    return times.survey(connection, columns[Math.max(0, timeColumn)].type());
  }

  /// Reads the file.
  ///
  /// @throws FeedException if it can't be read as this table's
  StagedRows read(Connection connection) throws SQLException, IOException {
    try (var rows = FeedRows.open(source)) {
      var file = source.path().getFileName().toString();
      if (!rows.hasNext()) {
        throw new FeedException(
            "%s is empty. It needs a header; owp template DIR shows it.".formatted(source.path()));
      }
      var header = FeedHeader.of(table, file, rows.next().fields());
      var names = table.columns().stream().map(FeedColumn::name);
      if (isStaged) {
        createTable(connection);
        names = Stream.concat(Stream.of("line"), names);
      }
      var target = isStaged ? TABLE : table.qualified();
      try (var copy = CopyWriter.open(connection, target, names.toArray(String[]::new))) {
        while (rows.hasNext()) {
          var row = rows.next();
          read++;
          stage(copy, header, row);
          if (read % ROWS_A_REPORT == 0) {
            progress.report(file, "READ", read);
          }
        }
        copy.finish();
      }
      return new StagedRows(header, read, rejected, filled, keys.isSuspicious());
    }
  }

  private void createTable(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("DROP TABLE IF EXISTS " + TABLE);
      statement.execute(
          "CREATE TEMPORARY TABLE feed_stage (line bigint NOT NULL, LIKE %s) ON COMMIT DROP"
              .formatted(table.qualified()));
    }
  }

  private void stage(CopyWriter copy, FeedHeader header, FeedRow row) throws SQLException {
    if (row.size() != header.names().size()) {
      reject(new Reject(row.line(), "", "", raggedFault(row.size(), header.names().size())));
      return;
    }
    if (!isSound(header, row)) {
      return;
    }
    if (isStaged) {
      copy.number(row.line());
    }
    for (var reference : references) {
      reference.add(header, row);
    }
    var hash = KeyFilter.begin();
    for (var i = 0; i < columns.length; i++) {
      var place = header.fieldOf()[i];
      CharSequence field = place < 0 ? "" : row.field(place);
      if (field.isEmpty()) {
        field = columns[i].defaultValue();
      } else {
        filled++;
      }
      if (field.isEmpty() && !columns[i].isText()) {
        copy.nothing();
      } else {
        copy.text(field);
        if (i == timeColumn) {
          times.add(field);
        }
      }
      if (isKey[i]) {
        hash = KeyFilter.add(hash, columns[i].type().canonical(field));
      }
    }
    copy.endRow();
    keys.add(hash);
  }

  private boolean isSound(FeedHeader header, FeedRow row) {
    var isSound = true;
    for (var i = 0; i < columns.length; i++) {
      var place = header.fieldOf()[i];
      CharSequence field = place < 0 ? "" : row.field(place);
      var fault = "";
      if (!field.isEmpty()) {
        fault = columns[i].type().fault(field);
      } else if (columns[i].isRequired()) {
        fault = "must not be empty.";
      }
      if (!fault.isEmpty()) {
        var value = field.toString();
        if (isSound && header.isRepeatedBy(row.fields())) {
          reject(new Reject(row.line(), "", "", "repeats the header. Take it out."));
          return false;
        }
        rejects.add(new Reject(row.line(), columns[i].name(), value, fault));
        rejected += isSound ? 1 : 0;
        isSound = false;
      }
    }
    return isSound;
  }

  private void reject(Reject reject) {
    rejects.add(reject);
    rejected++;
  }

  private static String raggedFault(int fields, int expected) {
    return "has %d fields, but the header has %d. Maybe a field with a comma or a quote isn't quoted."
        .formatted(fields, expected);
  }
}
