package org.owplanner.engine.layout;

/// How a warehouse routes its pickers: an input of planning, for slots that suit one may harm
/// another.
public enum RoutingPolicy {
  /// The shortest tour there is.
  EXACT,
  /// Every aisle with a stop is walked from end to end.
  S_SHAPE,
  /// Every aisle is entered from both ends and left at its largest gap.
  LARGEST_GAP,
  /// Every aisle with a stop is entered and left at the front.
  RETURN;

  /// A router with scratch memory of its own, for one thread.
  public TourRouter router(AisleGraph graph) {
    return switch (this) {
      case EXACT -> graph.blockCount() == 1 ? new OneBlockRouter(graph) : new ExactRouter(graph);
      case S_SHAPE -> new SShapeRouter(graph);
      case LARGEST_GAP -> new LargestGapRouter(graph);
      case RETURN -> new ReturnRouter(graph);
    };
  }
}
