package org.owplanner.batch.feed;

import java.util.List;

/// What became of one file.
///
/// @param file file as it was named
/// @param table feed table, empty where it is none's
/// @param outcome what became of it
/// @param message why it was refused or failed; empty where it wasn't
/// @param rowsRead rows in it, without the header
/// @param rowsLoaded rows accepted
/// @param rowsRejected rows with at least one reject
/// @param firstRejects the first few rejects; all of them are in `ops.reject`
/// @param quality how good it is
/// @param millis how long it took
public record FileSummary(
    String file,
    String table,
    ImportOutcome outcome,
    String message,
    long rowsRead,
    long rowsLoaded,
    long rowsRejected,
    List<Reject> firstRejects,
    FeedQuality quality,
    long millis) {}
