package org.owplanner.batch.feed;

import java.util.List;

/// Says that a row of another table must be there.
///
/// @param columns the columns that refer
/// @param target the other table with its schema
/// @param targetColumns its columns, in the same order
/// @param words what to tell where it isn't there, going on after «column (value) »
public record FeedReference(
    List<String> columns, String target, List<String> targetColumns, String words) {}
