package org.owplanner.batch.database;

/// Waiting between two looks at something that no one tells us about.
final class Pause {

  private Pause() {}

  /// Waits so long, or gives up where the thread is interrupted.
  static void millis(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DatabaseException("Interrupted while waiting for the database.", e);
    }
  }
}
