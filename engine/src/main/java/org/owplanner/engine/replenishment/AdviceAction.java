package org.owplanner.engine.replenishment;

/// What a seller should do with an item.
public enum AdviceAction {
  /// Order what is recommended.
  ORDER,
  /// Nothing now: stock and what is on its way will do.
  WAIT,
  /// Don't order it again: it no longer pays.
  STOP,
  /// Move what is too much here to a warehouse where it is short.
  TRANSFER,
  /// Sell off what is too much: storing it costs more than it will bring.
  CLEAR,
  /// Nothing can be said: what is missing is a finding.
  UNKNOWN
}
