package org.owplanner.batch.feed;

/// What was read from a file.
///
/// @param header its header
/// @param read rows without the header
/// @param rejected rows with a field that is wrong in itself
/// @param filled fields of the other rows that hold a value
/// @param mayRepeatKeys whether two rows may have the same key
record StagedRows(
    FeedHeader header, long read, long rejected, long filled, boolean mayRepeatKeys) {}
