package org.owplanner.batch.database;

/// A server of the operator's own; it is there before us and after us.
///
/// @param address where it is
record ExternalServer(DatabaseAddress address) implements DatabaseServer {

  @Override
  public void leave() {}
}
