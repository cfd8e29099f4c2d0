package org.owplanner.datasets.sample;

import java.util.List;
import org.owplanner.datasets.generate.CartSpec;
import org.owplanner.datasets.generate.CrewFeed;
import org.owplanner.datasets.generate.FeedFolder;

/// Writes what the shift of the plan date has to pick: real orders, generated stock, carts and
/// people.
///
/// Orders here are wholesale, about 20 lines of a dozen units: a roll cage holds four in
/// compartments of their own, a truck takes what is larger, and the few largest are cut.
final class SampleShiftFeed {

  private static final int PACKED_AN_HOUR = 12;

  private SampleShiftFeed() {}

  static void write(FeedFolder files, SampleFeed feed, SampleNight night) {
    SampleOpenOrders.write(files, feed, night.problem().planDate());
    SampleLocationStock.write(files, feed, night);
    CrewFeed.write(files, night.problem().warehouseId(), carts(), PACKED_AN_HOUR);
  }

  private static List<CartSpec> carts() {
    return List.of(
        new CartSpec("CAGE-4", 4, 1_200, 400, 4, 2), new CartSpec("TRUCK", 3, 2_400, 900, 0, 1));
  }
}
