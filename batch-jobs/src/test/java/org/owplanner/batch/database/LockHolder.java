package org.owplanner.batch.database;

import java.io.IOException;
import java.nio.file.Path;

/// Another process that holds the transition lock until it is killed.
public final class LockHolder {

  private LockHolder() {}

  /// The process.
  public static void main(String[] args) throws IOException {
    try (var _ = TransitionLock.acquire(Path.of(args[0]))) {
      System.out.write('+');
      System.out.flush();
      while (System.in.read() >= 0) {
        // until killed
      }
    }
  }
}
