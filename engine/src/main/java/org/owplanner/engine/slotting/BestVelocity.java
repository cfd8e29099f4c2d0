package org.owplanner.engine.slotting;

import java.util.Arrays;
import java.util.function.ToLongFunction;
import org.owplanner.engine.forecast.RecentMeanDemand;
import org.owplanner.engine.slotting.tour.VelocityOrder;
import org.owplanner.engine.slotting.tour.VelocityRanking;

/// What most warehouses would do instead: rank by velocity, in the arrangement and over the window
/// that do best on days that the plan has seen.
final class BestVelocity {

  private static final int[] WINDOW_DAYS = {14, 28, 42, 84};

  private BestVelocity() {}

  /// Location of each face by the best of the rankings.
  ///
  /// @param seenCost what an arrangement costs on seen days
  static int[] arrange(SlottingFacts facts, ToLongFunction<int[]> seenCost) {
    var best = new int[0];
    var least = Long.MAX_VALUE;
    for (var order : VelocityOrder.values()) {
      var ranking = new VelocityRanking(facts, order);
      for (var days : WINDOW_DAYS) {
        var arrangement = ranking.arrange(picksADay(facts, days));
        var cost = seenCost.applyAsLong(arrangement);
        if (cost < least) {
          least = cost;
          best = arrangement;
        }
      }
    }
    return best;
  }

  private static double[] picksADay(SlottingFacts facts, int days) {
    var problem = facts.problem();
    var faces = facts.faces();
    var planDay = Math.toIntExact(problem.planDate().toEpochDay());
    var demand =
        new RecentMeanDemand(days, Integer.MAX_VALUE)
            .forecast(problem.history(), problem.skus().size(), planDay);
    var picks = new double[faces.size()];
    Arrays.setAll(
        picks, face -> demand.picksADay()[faces.skuOf(face)] / faces.count(faces.skuOf(face)));
    return picks;
  }
}
