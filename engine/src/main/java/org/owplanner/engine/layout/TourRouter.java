package org.owplanner.engine.layout;

/// How people walk from the depot through a set of stops and back; for one thread at a time.
public interface TourRouter {
  AisleGraph graph();

  /// Length of the tour through the first `count` stops, given as access points in any order;
  /// several may be the same. 0 for no stops. Allocates nothing.
  long lengthMm(int[] aisles, int[] ysMm, int count);

  /// The indices of these stops in the sequence in which the tour first meets them.
  int[] sequence(int[] aisles, int[] ysMm, int count);
}
