package org.owplanner.batch.database;

/// What is known of the database.
///
/// @param isExternal whether it is a server of the operator's own
/// @param isRunning whether the server answers
/// @param isKept whether the embedded server goes on when the last owp has left it
/// @param place folder of the embedded server, or address of the other
/// @param psqlUrl how `psql` gets there; empty where the server doesn't run
/// @param serverVersion PostgreSQL's version; empty where the server doesn't run
/// @param schemaVersion version of the schema, 0 where there is none or the server doesn't run
/// @param latestSchemaVersion version that this owp works with
/// @param sizeBytes size of the database, 0 where the server doesn't run
public record DatabaseStatus(
    boolean isExternal,
    boolean isRunning,
    boolean isKept,
    String place,
    String psqlUrl,
    String serverVersion,
    int schemaVersion,
    int latestSchemaVersion,
    long sizeBytes) {}
