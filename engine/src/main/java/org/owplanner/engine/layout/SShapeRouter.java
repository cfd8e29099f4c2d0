package org.owplanner.engine.layout;

/// Not there yet: throws.
final class SShapeRouter implements TourRouter {
  private final AisleGraph graph;

  SShapeRouter(AisleGraph graph) {
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
