package org.owplanner.batch.feed;

import java.util.List;

/// What became of the files of one import.
///
/// @param files in the order in which they were taken
public record ImportSummary(List<FileSummary> files) {

  /// Whether a file was refused or failed.
  public boolean hasFailures() {
    return files.stream()
        .anyMatch(f -> f.outcome() == ImportOutcome.REFUSED || f.outcome() == ImportOutcome.FAILED);
  }

  /// Whether rows were rejected.
  public boolean hasRejects() {
    return files.stream().anyMatch(f -> f.rowsRejected() > 0);
  }
}
