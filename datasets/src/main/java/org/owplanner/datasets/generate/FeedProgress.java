package org.owplanner.datasets.generate;

/// Hears which feed file has been written.
@FunctionalInterface
public interface FeedProgress {

  /// Tells that a file is complete.
  void wrote(String fileName, long rows);

  /// Hears nothing.
  static FeedProgress silent() {
    return (fileName, rows) -> {};
  }
}
