package org.owplanner.engine.slotting;

import org.owplanner.engine.goods.HazardRule;

/// Faces of one hazard class in one bay or aisle.
///
/// @param scope whether `place` is a bay or an aisle
/// @param place number of the bay or aisle
/// @param hazardClass their class
/// @param faces how many there are
record HazardGroup(HazardRule.Scope scope, int place, String hazardClass, long faces) {

  /// How many faces must leave so that both groups, in one place, no longer break a rule.
  static long tooMany(HazardGroup one, HazardGroup other) {
    return one.hazardClass.equals(other.hazardClass)
        ? one.faces - 1
        : Math.min(one.faces, other.faces);
  }
}
