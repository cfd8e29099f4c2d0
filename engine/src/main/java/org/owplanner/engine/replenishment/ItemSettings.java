package org.owplanner.engine.replenishment;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/// What a seller asks for of an item.
///
/// @param fillRate share of demand to be met from stock, 0 for no demand
/// @param leastCoverDays days of demand to hold at least, 0 for none
/// @param mostCoverDays days of demand to hold at most, 0 for no limit
/// @param modes modes that may be used
public record ItemSettings(
    double fillRate, int leastCoverDays, int mostCoverDays, Set<TransportMode> modes) {

  public ItemSettings {
    // In the order of the modes: that of Set.copyOf changes from process to process.
    modes = modes.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(modes));
  }
}
