package org.owplanner.batch.feed;

/// What one look at all staged rows tells.
///
/// @param hasFaults whether any row is bad
/// @param oldest the earliest time or day, empty where there is none
/// @param newest the latest
record Survey(boolean hasFaults, String oldest, String newest) {}
