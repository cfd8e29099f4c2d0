package org.owplanner.batch.feed;

/// A column of a feed table.
///
/// @param name its name, in the table and in the file's header
/// @param type what its fields look like
/// @param isRequired whether a file must have it and every row a value
/// @param defaultValue what an empty field stands for; empty: for no value, or the empty text
/// @param isText whether an empty field without default is the empty text and not no value
/// @param meaning what it means
/// @param example a value
public record FeedColumn(
    String name,
    FeedType type,
    boolean isRequired,
    String defaultValue,
    boolean isText,
    String meaning,
    String example) {}
