package org.owplanner.batch.plan;

/// What a replay measures. Every measure adds up over days and partitions.
public enum ReplayMeasure {
  /// All that it costs, in micro-units of the plan's currency.
  COST_MICROS("micros"),
  /// Picking tours walked.
  TOURS("tours"),
  /// Vehicles that left.
  TRIPS("trips"),
  /// Lines picked, or loaded on vehicles.
  LINES("lines"),
  /// Metres walked.
  METRES("metres"),
  /// Seconds walked, reached and refilled.
  SECONDS("seconds"),
  /// Units asked for.
  DEMAND_UNITS("demandUnits"),
  /// Units that found no stock.
  LOST_UNITS("lostUnits"),
  /// Units on the shelf in the evening, times days.
  STOCK_UNIT_DAYS("stockUnitDays"),
  /// What these cost to buy, times days.
  STOCK_MICRO_DAYS("stockMicroDays"),
  /// Orders of a SKU that were placed.
  ORDERS("orders"),
  /// Margin of demand that found no stock.
  LOST_MARGIN_MICROS("lostMarginMicros"),
  /// Freight.
  FREIGHT_MICROS("freightMicros"),
  /// Handling of cases.
  HANDLING_MICROS("handlingMicros"),
  /// Import duty.
  DUTY_MICROS("dutyMicros"),
  /// Placing, labelling and booking what was ordered.
  ORDER_LINES_MICROS("orderLinesMicros"),
  /// What orders cost above the supplier's best price.
  PURCHASE_MICROS("purchaseMicros"),
  /// Capital tied up.
  CAPITAL_MICROS("capitalMicros"),
  /// Storage fees.
  STORAGE_MICROS("storageMicros"),
  /// Value lost with goods that are left over, less what it was at the beginning.
  LEFT_OVER_MICROS("leftOverMicros");

  private final String id;

  ReplayMeasure(String id) {
    this.id = id;
  }

  /// Its name in JSON.
  public String id() {
    return id;
  }
}
