package org.owplanner.engine.forecast.fit;

/// What is to be made least.
@FunctionalInterface
public interface Objective {

  /// The value at a point, +∞ or `NaN` where it isn't allowed; must not keep or change the point.
  double at(double[] point);
}
