package org.owplanner.engine.transfer;

/// The terms of what transfers cost, in the sequence in which they are told.
public enum TransferTerm {
  TRIPS(0, "trips"),
  FREIGHT(1, "freight"),
  HANDLING(2, "handling"),
  LOST_MARGIN(3, "lostMargin"),
  CAPITAL(4, "capital"),
  STORAGE(5, "storage"),
  LEFT_OVER(6, "leftOver");

  /// How many there are.
  static final int COUNT = 7;

  private final int index;
  private final String id;

  TransferTerm(int index, String id) {
    this.index = index;
    this.id = id;
  }

  /// Its constraint's id.
  public String id() {
    return id;
  }

  /// Its place in an array of all terms.
  int index() {
    return index;
  }
}
