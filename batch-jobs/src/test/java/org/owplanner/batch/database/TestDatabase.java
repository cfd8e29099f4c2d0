package org.owplanner.batch.database;

import java.nio.file.Path;

/// One server for all tests of this module, so that only the first of them waits for it to be made.
public final class TestDatabase {

  private static final Path HOME = Path.of("target", "database-it");

  private TestDatabase() {}

  /// The tests' database with a schema that is as new and empty.
  public static Database empty() {
    var database = Database.open(DatabaseEnvironment.embedded(HOME));
    database.reset();
    return database;
  }
}
