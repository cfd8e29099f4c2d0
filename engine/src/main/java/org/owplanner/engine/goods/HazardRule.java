package org.owplanner.engine.goods;

/// Goods of two hazard classes that must not lie together.
///
/// @param classA one hazard class
/// @param classB the other, which may be the same
/// @param scope how far apart they must be
public record HazardRule(String classA, String classB, Scope scope) {

  /// The place that the two classes may not share.
  public enum Scope {
    /// Not in one bay of an aisle.
    BAY,
    /// Not in one aisle.
    AISLE
  }
}
