package org.owplanner.engine.replenishment.item;

/// What an item's orders cost, but for what its shipments share with other items.
public enum ItemTerm {
  /// Margin of demand that finds no stock.
  LOST_MARGIN(0, "lostMargin"),
  /// Freight by volume or weight.
  FREIGHT(1, "freight"),
  /// Import duty.
  DUTY(2, "duty"),
  /// Placing, labelling and booking each order.
  ORDER_LINES(3, "orderLines"),
  /// What orders cost above the supplier's best price.
  PURCHASE(4, "purchase"),
  /// Capital tied up on the way and on the shelf.
  CAPITAL(5, "capital"),
  /// Storage fees by age.
  STORAGE(6, "storage"),
  /// Value that stock left over loses.
  LEFT_OVER(7, "leftOver"),
  /// Shortfall against the fill rate asked for.
  FILL_RATE(8, "fillRate"),
  /// Stock outside the cover limits.
  COVER(9, "cover"),
  /// Changes against last night's advice.
  CHANGE(10, "change");

  private final int index;
  private final String id;

  ItemTerm(int index, String id) {
    this.index = index;
    this.id = id;
  }

  /// The term's id in costs and reasons.
  public String id() {
    return id;
  }

  /// Its place in an array of all terms.
  public int index() {
    return index;
  }
}
