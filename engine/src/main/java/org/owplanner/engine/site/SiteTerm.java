package org.owplanner.engine.site;

/// The terms of what a network costs a year, in the sequence in which they are told.
public enum SiteTerm {
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

  private final String id;

  SiteTerm(String id) {
    this.id = id;
  }

  /// Its constraint's id.
  public String id() {
    return id;
  }
}
