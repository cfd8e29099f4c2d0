package org.owplanner.batch.database;

/// A PostgreSQL server that owp uses for a while.
interface DatabaseServer {

  /// Where to connect as the owner of the schema.
  DatabaseAddress address();

  /// Says that this caller needs it no more.
  void leave();
}
