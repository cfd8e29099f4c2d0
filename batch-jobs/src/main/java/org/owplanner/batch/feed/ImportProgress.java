package org.owplanner.batch.feed;

/// Hears how far an import is.
@FunctionalInterface
public interface ImportProgress {

  /// Tells what is being done to which file.
  ///
  /// @param phase `READ`, `CHECK` or `LOAD`
  /// @param rows rows read so far
  void report(String file, String phase, long rows);

  /// Hears nothing.
  static ImportProgress silent() {
    return (_, _, _) -> {};
  }
}
