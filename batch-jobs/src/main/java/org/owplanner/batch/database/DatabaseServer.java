package org.owplanner.batch.database;

/// A PostgreSQL server that owp uses for a while.
interface DatabaseServer {

  /// Starts or finds the server that the environment names.
  static DatabaseServer enter(DatabaseEnvironment environment) {
    return environment.isExternal()
        ? new ExternalServer(environment.externalAddress())
        : EmbeddedServer.enter(new ServerFolder(environment.home()));
  }

  /// Where to connect as the owner of the schema.
  DatabaseAddress address();

  /// Says that this caller needs it no more.
  void leave();
}
