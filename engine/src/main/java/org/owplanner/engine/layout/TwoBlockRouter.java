package org.owplanner.engine.layout;

import static org.owplanner.engine.layout.TwoBlockForwards.EEE;
import static org.owplanner.engine.layout.TwoBlockForwards.EEN;
import static org.owplanner.engine.layout.TwoBlockForwards.ENE;
import static org.owplanner.engine.layout.TwoBlockForwards.ENN;
import static org.owplanner.engine.layout.TwoBlockForwards.NEE;
import static org.owplanner.engine.layout.TwoBlockForwards.NEN;
import static org.owplanner.engine.layout.TwoBlockForwards.NNE;
import static org.owplanner.engine.layout.TwoBlockForwards.NNN;

import java.util.Arrays;

/// Shortest tour in two blocks: as [ExactRouter], by the steps of [TwoBlockForwards].
final class TwoBlockRouter implements TourRouter {
  private static final int NEVER = 1 << 29;
  private static final int[] WHOLE_TOURS = {ENN, NEN, EEN, NNE, NEE, ENE, EEE};

  private final AisleGraph graph;
  private final AisleStops stops;
  private final BlockCosts costs;
  private int[] cheapestMm = new int[TwoBlockForwards.CLASSES];
  private int[] betweenMm = new int[TwoBlockForwards.CLASSES];

  TwoBlockRouter(AisleGraph graph) {
    this.graph = graph;
    stops = new AisleStops(graph.aisleCount());
    costs = new BlockCosts(graph);
  }

  @Override
  public AisleGraph graph() {
    return graph;
  }

  @Override
  public long lengthMm(int[] aisles, int[] ysMm, int count) {
    if (count == 0) {
      return 0;
    }
    stops.load(aisles, ysMm, count);
    Arrays.fill(cheapestMm, NEVER);
    cheapestMm[NNN] = 0;
    var before = -1;
    for (var aisle = 0; aisle < graph.aisleCount(); aisle++) {
      var isDepot = aisle == graph.depotAisle();
      if (stops.isEmpty(aisle) && !isDepot) {
        continue;
      }
      costs.load(stops, aisle, isDepot);
      if (before >= 0) {
        var acrossMm = graph.aisleXMm(aisle) - graph.aisleXMm(before);
        TwoBlockForwards.walkOn(acrossMm, cheapestMm, 0, betweenMm, 0);
        swap();
      }
      TwoBlockForwards.serveFrontBlock(costs.wayMm[0], cheapestMm, 0, betweenMm, 0);
      TwoBlockForwards.serveBackBlock(costs.wayMm[1], betweenMm, 0, cheapestMm, 0);
      before = aisle;
    }
    var shortestMm = NEVER;
    for (var whole : WHOLE_TOURS) {
      shortestMm = Math.min(shortestMm, cheapestMm[whole]);
    }
    return shortestMm;
  }

  @Override
  public int[] sequence(int[] aisles, int[] ysMm, int count) {
    return new ExactWalk(graph, aisles, ysMm, count).sequence();
  }

  private void swap() {
    var spare = cheapestMm;
    cheapestMm = betweenMm;
    betweenMm = spare;
  }
}
