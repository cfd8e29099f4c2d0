package org.owplanner.datasets.generate;

import java.util.List;

/// The canonical feed's files that generated data fill, with their columns.
public enum FeedFile {
  SELLER("seller_id", "name"),
  WAREHOUSE("warehouse_id", "name", "country", "time_zone", "currency", "depot_aisle"),
  AISLE("warehouse_id", "aisle", "x_mm"),
  CROSS_AISLE("warehouse_id", "cross_aisle", "y_mm"),
  LOCATION(
      "warehouse_id",
      "location_id",
      "zone",
      "aisle",
      "bay",
      "level",
      "y_mm",
      "length_mm",
      "width_mm",
      "height_mm",
      "load_limit_g",
      "storage_class",
      "pick_type",
      "divisions",
      "dedicated_seller_id",
      "is_buffer"),
  SKU(
      "seller_id",
      "sku_id",
      "description",
      "length_mm",
      "width_mm",
      "height_mm",
      "weight_g",
      "case_pack",
      "storage_class",
      "hazard_class",
      "pick_type",
      "price_cents",
      "is_generated_size"),
  HAZARD_RULE("class_a", "class_b", "scope"),
  SLOT("warehouse_id", "location_id", "division", "seller_id", "sku_id", "pinned", "since"),
  STOCK("warehouse_id", "seller_id", "sku_id", "on_hand_units", "stock_to_hold_units", "as_of"),
  ORDER_LINE(
      "warehouse_id",
      "order_id",
      "line_no",
      "seller_id",
      "sku_id",
      "units",
      "ordered_at",
      "country",
      "kind",
      "price_cents"),
  STOCK_DAY(
      "warehouse_id",
      "seller_id",
      "sku_id",
      "day",
      "on_hand_units",
      "share_in_stock",
      "is_generated"),
  CALENDAR_EVENT(
      "country",
      "event_id",
      "from_day",
      "to_day",
      "name",
      "kind",
      "warehouse_id",
      "seller_id",
      "is_generated"),
  OPEN_ORDER(
      "warehouse_id",
      "order_id",
      "received_at",
      "cut_off_at",
      "is_hard_cut_off",
      "priority",
      "carrier",
      "state",
      "is_generated"),
  OPEN_ORDER_LINE("warehouse_id", "order_id", "line_no", "seller_id", "sku_id", "units"),
  LOCATION_STOCK(
      "warehouse_id",
      "location_id",
      "division",
      "seller_id",
      "sku_id",
      "lot",
      "expires_on",
      "units",
      "as_of",
      "is_generated"),
  SHIFT("warehouse_id", "shift", "from_time", "to_time"),
  EQUIPMENT(
      "warehouse_id",
      "equipment_id",
      "kind",
      "most_orders",
      "most_volume_cm3",
      "most_weight_g",
      "compartments",
      "is_generated"),
  PICKER("warehouse_id", "shift", "picker_id", "equipment_id", "is_generated"),
  PACKING_CAPACITY("warehouse_id", "from_time", "to_time", "most_orders"),
  EXCHANGE_RATE("currency", "valid_from", "per_unit"),
  LANE(
      "warehouse_id",
      "mode",
      "service",
      "lead_p10_days",
      "lead_p50_days",
      "lead_p90_days",
      "inspected_share",
      "inspection_days",
      "currency",
      "cents_per_m3",
      "cents_per_kg",
      "shipment_cents",
      "container_cents",
      "container_volume_cm3",
      "container_weight_g",
      "is_generated"),
  LANE_FORBIDDEN("warehouse_id", "mode", "hazard_class"),
  STORAGE_FEE("warehouse_id", "from_age_days", "cents_per_m3_day", "is_generated"),
  SKU_SUPPLY(
      "seller_id",
      "sku_id",
      "currency",
      "unit_cost_cents",
      "production_days",
      "moq_units",
      "duty_share",
      "at_factory_units",
      "is_generated"),
  PRICE_BREAK("seller_id", "sku_id", "from_units", "unit_cost_cents"),
  INBOUND(
      "seller_id",
      "warehouse_id",
      "shipment_id",
      "sku_id",
      "mode",
      "units",
      "expected_on",
      "state",
      "placed_at",
      "ship_on",
      "is_generated"),
  STOCK_AGE("seller_id", "warehouse_id", "sku_id", "received_on", "units", "is_generated"),
  SELLER_BUDGET("seller_id", "from_date", "to_date", "currency", "budget_cents", "is_generated"),
  CAPACITY_GRANT("seller_id", "warehouse_id", "from_date", "volume_cm3", "is_generated"),
  REPLENISHMENT_SETTING(
      "seller_id",
      "sku_id",
      "warehouse_id",
      "fill_rate",
      "least_cover_days",
      "most_cover_days",
      "modes"),
  FACTORY_CLOSURE("seller_id", "from_date", "to_date"),
  TRANSFER_LANE(
      "lane_id",
      "warehouse_id",
      "to_id",
      "is_home",
      "mode",
      "lead_p10_days",
      "lead_p50_days",
      "lead_p90_days",
      "currency",
      "trip_cents",
      "cents_per_m3",
      "cents_per_kg",
      "vehicle_volume_cm3",
      "vehicle_weight_g",
      "handling_from_cents",
      "handling_to_cents",
      "is_generated"),
  TRANSFER_LANE_FORBIDDEN("lane_id", "hazard_class"),
  DEPARTURE("departure_id", "lane_id", "departs_on", "cut_off_on", "is_generated"),
  WAREHOUSE_SPACE("warehouse_id", "from_date", "volume_cm3", "is_generated"),
  DOCK_CAPACITY("warehouse_id", "day", "trips", "is_generated"),
  RETURNED_STOCK("warehouse_id", "seller_id", "sku_id", "received_on", "units", "is_generated");

  private final List<String> columns;

  FeedFile(String... columns) {
    this.columns = List.of(columns);
  }

  /// Names of its columns in order.
  public List<String> columns() {
    return columns;
  }

  /// Name of a file that holds a part of its rows.
  public String fileName(String part) {
    return part.isEmpty()
        ? fileName()
        : name().toLowerCase(java.util.Locale.ROOT) + '-' + part + ".csv";
  }

  /// Name of the file.
  public String fileName() {
    return name().toLowerCase(java.util.Locale.ROOT) + ".csv";
  }
}
