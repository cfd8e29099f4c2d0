package org.owplanner.engine.site;

import java.util.List;
import org.owplanner.engine.site.factor.FactorScore;
import org.owplanner.engine.site.geography.Place;

/// A place where a warehouse stands or could stand.
///
/// @param id unique
/// @param name for people
/// @param country ISO 3166-1 alpha-2
/// @param place where it lies
/// @param sizeInForce id of the size that stands there today; empty: none
/// @param closingMicros what it costs once to close what stands there today
/// @param state what the scenario says of it
/// @param sizes at most one of them is open
/// @param costs what goods cost inside
/// @param scores factors that aren't money
public record Site(
    String id,
    String name,
    String country,
    Place place,
    String sizeInForce,
    long closingMicros,
    SiteState state,
    List<SiteSize> sizes,
    SiteCosts costs,
    List<FactorScore> scores) {

  public Site {
    sizes = List.copyOf(sizes);
    scores = List.copyOf(scores);
  }

  /// Whether a warehouse stands there today.
  public boolean isInForce() {
    return !sizeInForce.isEmpty();
  }
}
