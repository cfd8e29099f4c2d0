package org.owplanner.batch.plan;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.owplanner.batch.database.DatabaseException;
import org.owplanner.engine.solve.Text;

/// Keeps a second process from planning the same night at the same time.
///
/// It is an advisory lock of a connection of its own, so the database lets go of it by itself when
/// the process that held it dies.
final class RunLock implements AutoCloseable {

  private final Connection connection;

  private RunLock(Connection connection) {
    this.connection = connection;
  }

  /// @throws PlanningException if another process is planning the same
  static RunLock take(DataSource source, PlanRequest request) {
    try {
      var connection = source.getConnection();
      try (var statement =
          connection.prepareStatement("SELECT pg_try_advisory_lock(hashtextextended(?, 0))")) {
        statement.setString(1, "owp run " + request.identity());
        try (var answer = statement.executeQuery()) {
          answer.next();
          if (answer.getBoolean(1)) {
            return new RunLock(connection);
          }
        }
      }
      connection.close();
      throw new PlanningException(
          new Text(
              "计划（%s）正由另一个进程制定。请等待，或用 owp plans 查看。".formatted(request.identity()),
              "The plan (%s) is being made by another process right now. Wait for it, or look at it with: owp plans"
                  .formatted(request.identity())));
    } catch (SQLException e) {
      throw new DatabaseException("The run can't be locked: " + e.getMessage(), e);
    }
  }

  @Override
  public void close() {
    try (connection;
        var statement = connection.createStatement()) {
      statement.execute("SELECT pg_advisory_unlock_all()");
    } catch (SQLException e) {
      // A connection that is gone holds no lock.
      return;
    }
  }
}
