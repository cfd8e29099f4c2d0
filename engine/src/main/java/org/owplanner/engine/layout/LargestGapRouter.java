package org.owplanner.engine.layout;

/// Not there yet: throws.
final class LargestGapRouter implements TourRouter {
  private final AisleGraph graph;

  LargestGapRouter(AisleGraph graph) {
    this.graph = graph;
  }

  @Override
  public AisleGraph graph() {
    return graph;
  }

  @Override
  public long lengthMm(int[] aisles, int[] ysMm, int count) {
    throw new UnsupportedOperationException("This routing policy follows.");
  }
}
