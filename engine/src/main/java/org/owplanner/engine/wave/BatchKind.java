package org.owplanner.engine.wave;

/// How the orders of a batch are kept apart.
public enum BatchKind {
  /// Sorted into compartments or boxes while picking.
  ORDERS,
  /// Orders of one line each, picked together and told apart at packing.
  SINGLES
}
