package org.owplanner.batch.feed;

import java.util.List;
import java.util.Optional;

/// A table that is filled from files named after it.
///
/// @param name its name in the schema `feed`, and the file's
/// @param meaning what its rows are
/// @param columns its columns in order
/// @param key columns that tell rows apart
/// @param references rows of other tables that must be there
/// @param checks what must be true of every row
/// @param wholeTruthOf column such that rows that a file doesn't list go, for each value of it that
///   the file names; empty: none goes
public record FeedTable(
    String name,
    String meaning,
    List<FeedColumn> columns,
    List<String> key,
    List<FeedReference> references,
    List<FeedCheck> checks,
    String wholeTruthOf) {

  /// Whether rows that a file doesn't list go.
  boolean isWholeTruth() {
    return !wholeTruthOf.isEmpty();
  }

  /// The column of this name.
  public Optional<FeedColumn> column(String column) {
    return columns.stream().filter(c -> c.name().equals(column)).findFirst();
  }

  /// Name with schema.
  String qualified() {
    return "feed." + name;
  }
}
