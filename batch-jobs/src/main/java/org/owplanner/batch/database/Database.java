package org.owplanner.batch.database;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/// The database of this owp, open: a running server with a schema that is up to date.
///
/// Close it when done; the last one that closes stops the embedded server.
public final class Database implements AutoCloseable {

  private static final int OLDEST_SERVER = 15;

  private final DatabaseEnvironment environment;
  private final DatabaseServer server;
  private final HikariDataSource planner;
  private final Thread onExit;

  private Database(DatabaseEnvironment environment, DatabaseServer server) {
    this.environment = environment;
    this.server = server;
    this.planner = ConnectionSource.planner(server.address());
    this.onExit = new Thread(server::leave, "owp-database-exit");
    Runtime.getRuntime().addShutdownHook(onExit);
  }

  /// Starts or finds the server and brings the schema up to date.
  ///
  /// @throws DatabaseException if there is no way to a database that owp can work with; says what
  ///   to do
  public static Database open(DatabaseEnvironment environment) {
    var server = DatabaseServer.enter(environment);
    try {
      prepare(server.address());
      return new Database(environment, server);
    } catch (RuntimeException e) {
      server.leave();
      throw e;
    }
  }

  /// Connections that work as `owp_planner`, pooled.
  public DataSource dataSource() {
    return planner;
  }

  /// Statements of those connections, each in a transaction of its own.
  public DSLContext sql() {
    return DSL.using(planner, SQLDialect.POSTGRES);
  }

  /// Where it is.
  public DatabaseAddress address() {
    return server.address();
  }

  /// The environment that it was opened with.
  public DatabaseEnvironment environment() {
    return environment;
  }

  /// What is known of it.
  public DatabaseStatus status() {
    return DatabaseControl.status(environment);
  }

  /// Writes all rows of all our tables into a file, as of one instant.
  public void backup(Path file) {
    new DatabaseBackup(planner).write(file);
  }

  /// Reads a backup into this database, which must hold nothing yet.
  public void restore(Path file) {
    new DatabaseRestore(server.address()).read(file);
    planner.getHikariPoolMXBean().softEvictConnections();
  }

  /// Drops everything and makes the schema anew.
  public void reset() {
    Schemas.drop(server.address());
    prepare(server.address());
    planner.getHikariPoolMXBean().softEvictConnections();
  }

  /// Gives back all connections; stops the embedded server if nobody else uses it.
  @Override
  public void close() {
    planner.close();
    server.leave();
    try {
      Runtime.getRuntime().removeShutdownHook(onExit);
    } catch (IllegalStateException _) {
      // The process is ending, and the hook finds that we have left.
    }
  }

  static void prepare(DatabaseAddress address) {
    int version;
    try (var connection = ConnectionSource.open(address)) {
      refuseOld(connection);
      version = Migrations.version(connection);
    } catch (SQLException e) {
      throw new DatabaseException("The database's schema can't be read: " + e.getMessage(), e);
    }
    if (version > Migrations.LATEST) {
      throw new DatabaseException(
          "The database's schema has version %d, but this owp knows %d. Use the newer owp that made it."
              .formatted(version, Migrations.LATEST));
    }
    if (version < Migrations.LATEST) {
      try (var owner = ConnectionSource.owner(address)) {
        Migrations.migrate(owner, Migrations.LATEST);
      }
    }
  }

  private static void refuseOld(Connection connection) throws SQLException {
    var metadata = connection.getMetaData();
    if (metadata.getDatabaseMajorVersion() < OLDEST_SERVER) {
      throw new DatabaseException(
          "The server is PostgreSQL %s; owp needs %d or newer."
              .formatted(metadata.getDatabaseProductVersion(), OLDEST_SERVER));
    }
  }
}
