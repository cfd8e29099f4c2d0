package org.owplanner.batch.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.postgresql.Driver;

/// Opens connections, pooled or not.
final class ConnectionSource {

  private static final int MOST_CONNECTIONS = 16;

  private ConnectionSource() {}

  /// A pool of connections that work as [DatabaseRole#PLANNER].
  static HikariDataSource planner(DatabaseAddress address) {
    var config = config(address, "owp");
    config.setMaximumPoolSize(MOST_CONNECTIONS);
    config.setConnectionInitSql("SET ROLE " + DatabaseRole.PLANNER);
    return new HikariDataSource(config);
  }

  /// A small pool of connections that work as the owner of the schema, for migrations only.
  static HikariDataSource owner(DatabaseAddress address) {
    var config = config(address, "owp-owner");
    config.setMaximumPoolSize(3);
    return new HikariDataSource(config);
  }

  /// One connection as the login itself.
  ///
  /// @throws DatabaseException if there is no way in
  static Connection open(DatabaseAddress address) {
    var properties = new Properties();
    if (!address.user().isEmpty()) {
      properties.setProperty("user", address.user());
      properties.setProperty("password", address.password());
    }
    properties.setProperty("ApplicationName", "owp");
    properties.setProperty("connectTimeout", "10");
    try {
      var connection = new Driver().connect(address.jdbcUrl(), properties);
      if (connection == null) {
        throw new DatabaseException(
            "The address (%s) isn't one of PostgreSQL.".formatted(address.jdbcUrl()));
      }
      return connection;
    } catch (SQLException e) {
      throw new DatabaseException(explanation(address, e), e);
    }
  }

  private static HikariConfig config(DatabaseAddress address, String pool) {
    var config = new HikariConfig();
    config.setJdbcUrl(address.jdbcUrl());
    if (!address.user().isEmpty()) {
      config.setUsername(address.user());
      config.setPassword(address.password());
    }
    config.setPoolName(pool);
    config.setMinimumIdle(0);
    config.setConnectionTimeout(15_000);
    config.setInitializationFailTimeout(-1);
    config.addDataSourceProperty("ApplicationName", pool);
    config.addDataSourceProperty("reWriteBatchedInserts", "true");
    return config;
  }

  private static String explanation(DatabaseAddress address, SQLException e) {
    var state = String.valueOf(e.getSQLState());
    var advice =
        switch (state) {
          case "28P01", "28000" -> "Check OWP_DB_USER and OWP_DB_PASSWORD.";
          case "3D000" -> "Create it (createdb), or name another in OWP_DB_URL.";
          case "08001" -> "Check host and port in OWP_DB_URL, and that the server runs.";
          case "53300" -> "The server has no connection left; raise its max_connections.";
          default -> "Check OWP_DB_URL.";
        };
    return "No connection to %s: %s %s".formatted(address, e.getMessage(), advice);
  }
}
