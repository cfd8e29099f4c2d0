package org.owplanner.engine.transfer.verify;

/// What a plan's cost is made of.
enum Term {
  TRIPS("trips"),
  FREIGHT("freight"),
  HANDLING("handling"),
  LOST_MARGIN("lostMargin"),
  CAPITAL("capital"),
  STORAGE("storage"),
  LEFT_OVER("leftOver");

  final String id;

  Term(String id) {
    this.id = id;
  }
}
