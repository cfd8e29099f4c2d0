package org.owplanner.engine.wave;

/// Constants that say why an order is late, deferred or unfillable.
final class OrderCode {

  static final String STOCK = "STOCK";
  static final String EXPIRED = "EXPIRED";
  static final String CUT_OFF_PAST = "CUT_OFF_PAST";
  static final String CUT_OFF = "CUT_OFF";
  static final String CAPACITY = "CAPACITY";
  static final String PACKING = "PACKING";
  static final String EQUIPMENT = "EQUIPMENT";
  static final String ZONE = "ZONE";
  static final String NO_LINES = "NO_LINES";
  static final String WAVE_SIZE = "WAVE_SIZE";

  private OrderCode() {}
}
