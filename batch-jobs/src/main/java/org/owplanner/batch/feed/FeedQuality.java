package org.owplanner.batch.feed;

/// How good a file is.
///
/// @param complete share of its fields that hold a value
/// @param valid share of its rows without a field that is wrong in itself
/// @param consistent share of its rows that are not twice there and refer to rows that are there
/// @param oldest the earliest time or day in it, empty where it has none
/// @param newest the latest one: how timely it is
public record FeedQuality(
    double complete, double valid, double consistent, String oldest, String newest) {

  static FeedQuality none() {
    return new FeedQuality(0, 0, 0, "", "");
  }
}
