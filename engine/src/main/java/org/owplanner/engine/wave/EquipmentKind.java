package org.owplanner.engine.wave;

/// Who moves it.
public enum EquipmentKind {
  /// A person with a cart, at a picker's wage.
  CART,
  /// A robot, at what an hour of it costs.
  ROBOT
}
