package org.owplanner.engine.slotting.tour;

import java.util.Comparator;
import java.util.function.ToIntFunction;
import org.owplanner.engine.layout.Layout;

/// In which order the most picked goods take locations (Petersen & Schmenner 1999: diagonal,
/// across-aisle, within-aisle).
public enum VelocityOrder {
  /// Nearest to the depot first.
  BY_DISTANCE,
  /// The front of all aisles first.
  ACROSS_AISLES,
  /// The aisle nearest to the depot first, from front to back.
  AISLE_BY_AISLE,
  /// Aisle by aisle in the front block, then in the next one.
  BLOCK_BY_BLOCK;

  /// The order of a layout's locations.
  public Comparator<Integer> over(Layout layout) {
    var graph = layout.graph();
    ToIntFunction<Integer> distance = layout::depotDistanceMm;
    ToIntFunction<Integer> depth = layout::yMmOf;
    ToIntFunction<Integer> block = location -> graph.blockOf(layout.yMmOf(location));
    ToIntFunction<Integer> aside =
        location ->
            Math.abs(graph.aisleXMm(layout.aisleOf(location)) - graph.aisleXMm(graph.depotAisle()));
    var byAisle =
        Comparator.comparingInt(aside).thenComparingInt(layout::aisleOf).thenComparingInt(depth);
    return switch (this) {
      case BY_DISTANCE -> Comparator.comparingInt(distance).thenComparing(byAisle);
      case ACROSS_AISLES -> Comparator.comparingInt(depth).thenComparing(byAisle);
      case AISLE_BY_AISLE -> byAisle;
      case BLOCK_BY_BLOCK -> Comparator.comparingInt(block).thenComparing(byAisle);
    };
  }
}
