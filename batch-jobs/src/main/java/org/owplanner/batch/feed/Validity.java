package org.owplanner.batch.feed;

/// What the set-wise checks found.
///
/// @param rejected rows that were taken out
/// @param wrongAlone those that were wrong in themselves
/// @param oldest the earliest time or day, empty where there is none
/// @param newest the latest
record Validity(long rejected, long wrongAlone, String oldest, String newest) {}
