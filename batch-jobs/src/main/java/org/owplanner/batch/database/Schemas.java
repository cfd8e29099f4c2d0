package org.owplanner.batch.database;

import java.sql.SQLException;
import java.util.List;

/// The schemas that are ours.
final class Schemas {

  static final List<String> NAMES = List.of("feed", "plan", "ops");

  private Schemas() {}

  /// Drops them with all that is in them.
  static void drop(DatabaseAddress owner) {
    try (var connection = ConnectionSource.open(owner);
        var statement = connection.createStatement()) {
      statement.execute("DROP SCHEMA IF EXISTS %s CASCADE".formatted(String.join(", ", NAMES)));
    } catch (SQLException e) {
      throw new DatabaseException("The schemas can't be dropped: " + e.getMessage(), e);
    }
  }
}
