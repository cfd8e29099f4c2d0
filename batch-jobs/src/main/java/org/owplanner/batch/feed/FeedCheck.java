package org.owplanner.batch.feed;

import java.util.List;

/// Says what must be true of a row.
///
/// @param columns the columns that it looks at
/// @param condition in SQL, by the columns' bare names
/// @param words what to tell where it is false, going on after «column (value) »
public record FeedCheck(List<String> columns, String condition, String words) {}
