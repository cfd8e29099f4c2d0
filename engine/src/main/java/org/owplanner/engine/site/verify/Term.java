package org.owplanner.engine.site.verify;

/// What a network's cost is made of.
enum Term {
  FIXED("fixed"),
  CHANGE("change"),
  INBOUND("inbound"),
  ON_THE_WAY("onTheWay"),
  DUTY("duty"),
  HANDLING("handling"),
  STORAGE("storage"),
  DELIVERY("delivery"),
  LATE("late"),
  CARBON("carbon"),
  UNSERVED("unserved");

  final String id;

  Term(String id) {
    this.id = id;
  }
}
