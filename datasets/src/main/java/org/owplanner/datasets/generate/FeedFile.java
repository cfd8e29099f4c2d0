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
  PACKING_CAPACITY("warehouse_id", "from_time", "to_time", "most_orders");

  private final List<String> columns;

  FeedFile(String... columns) {
    this.columns = List.of(columns);
  }

  /// Names of its columns in order.
  public List<String> columns() {
    return columns;
  }

  /// Name of the file.
  public String fileName() {
    return name().toLowerCase(java.util.Locale.ROOT) + ".csv";
  }
}
