package org.owplanner.batch.database;

import java.util.List;

/// Settings of the embedded server, given at each start so that a newer owp can change them.
final class ServerSettings {

  private static final List<String> SETTINGS =
      List.of(
          "listen_addresses=127.0.0.1",
          "unix_socket_directories=",
          "max_connections=60",
          "shared_buffers=256MB",
          "work_mem=64MB",
          // A staged file stays in memory; a session takes only what it needs of it.
          "temp_buffers=128MB",
          "maintenance_work_mem=256MB",
          "effective_cache_size=2GB",
          "random_page_cost=1.1",
          // Nobody replicates it, so a bulk load may write less.
          "wal_level=minimal",
          "max_wal_senders=0",
          "max_wal_size=4GB",
          "checkpoint_timeout=15min",
          // Compiling a query costs more than it gains at our sizes.
          "jit=off",
          "timezone=UTC",
          "log_timezone=UTC",
          "log_checkpoints=off");

  private ServerSettings() {}

  /// As `pg_ctl -o` takes them.
  static String asOptions() {
    var options = new StringBuilder();
    for (var setting : SETTINGS) {
      options.append(" -c ").append(setting);
    }
    return options.toString();
  }
}
