package org.owplanner.engine.replenishment.item;

import java.util.List;
import org.owplanner.engine.replenishment.Lane;
import org.owplanner.engine.replenishment.OrderSource;

/// A way that units of an item can take: from where, in which week, on which lane.
///
/// @param source where the units come from
/// @param week week of the horizon in which they are shipped
/// @param lane how they travel
/// @param shipDay day of the hand-over, since 1970-01-01
/// @param orderDay latest day to order; the plan date for goods at the factory
/// @param arrivalWeeks week in which they are on the shelf, in each arrival regime
public record ShipOption(
    OrderSource source,
    int week,
    Lane lane,
    int shipDay,
    int orderDay,
    List<Integer> arrivalWeeks) {

  public ShipOption {
    arrivalWeeks = List.copyOf(arrivalWeeks);
  }
}
