package org.owplanner.engine.replenishment.replay;

/// What a day that is replayed costs.
public enum ReplayTerm {
  /// Margin of demand that found no stock.
  LOST_MARGIN("lostMargin"),
  /// Freight of what was shipped.
  FREIGHT("freight"),
  /// Import duty of what was shipped.
  DUTY("duty"),
  /// Placing, labelling and booking what was ordered.
  ORDER_LINES("orderLines"),
  /// What orders cost above the supplier's best price.
  PURCHASE("purchase"),
  /// Capital tied up on the shelf and on the way.
  CAPITAL("capital"),
  /// Storage fees by age.
  STORAGE("storage"),
  /// Value that goods lose which are left on the shelf and on their way at the end, less that of
  /// those at the beginning.
  LEFT_OVER("leftOver");

  private final String id;

  ReplayTerm(String id) {
    this.id = id;
  }

  /// The term's id in costs.
  public String id() {
    return id;
  }
}
