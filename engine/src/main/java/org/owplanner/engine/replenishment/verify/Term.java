package org.owplanner.engine.replenishment.verify;

/// What a plan's cost is made of.
enum Term {
  LOST_MARGIN("lostMargin"),
  FREIGHT("freight"),
  DUTY("duty"),
  ORDER_LINES("orderLines"),
  PURCHASE("purchase"),
  CAPITAL("capital"),
  STORAGE("storage"),
  LEFT_OVER("leftOver"),
  FILL_RATE("fillRate"),
  COVER("cover"),
  CHANGE("change");

  final String id;

  Term(String id) {
    this.id = id;
  }
}
