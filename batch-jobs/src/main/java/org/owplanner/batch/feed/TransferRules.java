package org.owplanner.batch.feed;

import java.util.List;

/// What the import checks of transfers' files in other tables. The row stands in a relation called
/// `s`.
final class TransferRules {

  static final FeedCheck LANE_ENDS_SOMEWHERE =
      new FeedCheck(
          List.of("to_id", "is_home"),
          """
          is_home <> EXISTS (SELECT FROM feed.warehouse w WHERE w.warehouse_id = s.to_id)""",
          "must be a warehouse_id of warehouse.csv, or another place with is_home true; import warehouse.csv first.");

  static final FeedCheck DEPARTURE_IS_LISTED =
      new FeedCheck(
          List.of("departure_id"),
          "EXISTS (SELECT FROM feed.departure d WHERE d.departure_id = s.departure_id)",
          "must be a departure_id of departure.csv; import that first.");

  /// Goods that come back to where they lay would travel for nothing.
  static final FeedCheck DEPARTURE_GOES_ON =
      new FeedCheck(
          List.of("onward_departure_id", "departure_id"),
          """
          onward_departure_id = '' OR EXISTS (
          SELECT FROM feed.departure d JOIN feed.transfer_lane l USING (lane_id),
            feed.departure e JOIN feed.transfer_lane m USING (lane_id)
          WHERE d.departure_id = s.departure_id AND e.departure_id = s.onward_departure_id
            AND m.warehouse_id = l.to_id AND m.to_id <> l.warehouse_id AND NOT m.is_home
            AND e.departs_on >= d.departs_on)""",
          "must be a departure that goes on from where the first one ends, not before it, and neither home nor back to where the goods lie.");

  private TransferRules() {}
}
