package org.owplanner.batch.feed;

/// What became of a file.
public enum ImportOutcome {
  /// Its good rows are in the table.
  LOADED,
  /// The very same file was loaded last, without rejects; nothing was done.
  UNCHANGED,
  /// Too many bad rows, or not a file of the feed; nothing of it was loaded.
  REFUSED,
  /// The database failed; nothing of it was loaded.
  FAILED
}
