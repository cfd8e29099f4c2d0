package org.owplanner.engine.layout;

/// Turns orders into pickers' tours; the wave planner stands behind this seam.
public interface OrderBatcher {

  /// The tours in which these orders are picked, every line once, none over two days.
  ///
  /// @param orders orders of one or more days
  /// @param locationOfFace where each face lies, -1 for nowhere
  Tours batch(PickOrders orders, int[] locationOfFace);
}
