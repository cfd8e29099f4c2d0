package org.owplanner.batch.feed;

import java.util.List;
import java.util.Map;

/// What the import checks though no constraint of the database can or should.
final class UnenforcedRules {

  private static final List<FeedReference> GOODS_IN_WAREHOUSE =
      List.of(
          new FeedReference(
              List.of("warehouse_id"),
              "feed.warehouse",
              List.of("warehouse_id"),
              "must be a warehouse_id of warehouse.csv; import that first."),
          new FeedReference(
              List.of("seller_id", "sku_id"),
              "feed.sku",
              List.of("seller_id", "sku_id"),
              "must be a SKU of that seller in sku.csv; import that first."));

  private static final List<FeedReference> GOODS_AT_LOCATION =
      List.of(
          new FeedReference(
              List.of("warehouse_id", "location_id"),
              "feed.location",
              List.of("warehouse_id", "location_id"),
              "must be a location of that warehouse in location.csv; import that first."),
          GOODS_IN_WAREHOUSE.getLast());

  private static final Map<String, List<FeedReference>> REFERENCES =
      Map.of(
          "order_line", GOODS_IN_WAREHOUSE,
          "stock_day", GOODS_IN_WAREHOUSE,
          "stock_age", GOODS_IN_WAREHOUSE,
          "location_stock", GOODS_AT_LOCATION);

  private static final Map<String, List<FeedCheck>> CHECKS =
      Map.of(
          "warehouse",
          List.of(
              new FeedCheck(
                  List.of("time_zone"),
                  "time_zone IN (SELECT name FROM pg_timezone_names)",
                  "must be a time zone that PostgreSQL knows, such as Europe/London.")),
          "slot",
          List.of(
              new FeedCheck(
                  List.of("location_id", "division"),
                  """
                  division = 1 OR division <= (SELECT l.divisions FROM feed.location l
                  WHERE l.warehouse_id = s.warehouse_id AND l.location_id = s.location_id)""",
                  "must be a division that the location has, by location.csv.")),
          "seller_budget",
          List.of(
              new FeedCheck(
                  List.of("from_date", "to_date"),
                  """
                  NOT EXISTS (SELECT FROM %s o WHERE o.seller_id = s.seller_id
                  AND o.from_date < s.from_date AND o.to_date >= s.from_date)"""
                      .formatted(FeedStaging.TABLE),
                  "must not overlap another cycle of that seller.")),
          "transfer_lane",
          List.of(TransferRules.LANE_ENDS_SOMEWHERE),
          "transfer_edit",
          List.of(TransferRules.DEPARTURE_IS_LISTED, TransferRules.DEPARTURE_GOES_ON),
          "replenishment_setting",
          List.of(
              new FeedCheck(
                  List.of("seller_id", "sku_id"),
                  """
                  sku_id = '' OR EXISTS (SELECT FROM feed.sku k
                  WHERE k.seller_id = s.seller_id AND k.sku_id = s.sku_id)""",
                  "must be a SKU of that seller in sku.csv, or none for all of them."),
              new FeedCheck(
                  List.of("warehouse_id"),
                  """
                  warehouse_id = '' OR EXISTS (SELECT FROM feed.warehouse w
                  WHERE w.warehouse_id = s.warehouse_id)""",
                  "must be a warehouse_id of warehouse.csv, or none for all of them.")));

  private UnenforcedRules() {}

  /// References of order lines, stock days, ages of stock and stock by location: foreign keys,
  /// checked row by row, would make their load several times as slow.
  static List<FeedReference> references(String table) {
    return REFERENCES.getOrDefault(table, List.of());
  }

  /// Checks that look at other tables. The row stands in a relation called `s`.
  static List<FeedCheck> checks(String table) {
    return CHECKS.getOrDefault(table, List.of());
  }
}
