package org.owplanner.datasets.benchmark;

import java.util.ArrayList;
import java.util.List;
import org.owplanner.engine.forecast.RecentMeanDemand;
import org.owplanner.engine.slotting.tour.FaceDemand;
import org.owplanner.engine.slotting.tour.LinearRanking;
import org.owplanner.engine.slotting.tour.VelocityOrder;
import org.owplanner.engine.slotting.tour.VelocityRanking;

/// An arrangement of a simple method, whose settings were chosen by the metres of the seen days.
///
/// @param detail the settings chosen
/// @param locationOfFace the arrangement
record VelocityChoice(String detail, int[] locationOfFace) {
  private static final int[] WINDOWS_DAYS = {42, 84, 300};
  private static final double NEVER_FORGETS_DAYS = 1e9;

  /// The best velocity ranking of four orders and three windows.
  static VelocityChoice velocity(BacktestCase backtest) {
    var best = new VelocityChoice("", new int[0]);
    var least = Double.MAX_VALUE;
    for (var order : VelocityOrder.values()) {
      var ranking = new VelocityRanking(backtest.facts, order);
      for (var days : WINDOWS_DAYS) {
        var locations = ranking.arrange(recentPicks(backtest, days));
        var metres = BacktestCase.metres(backtest.seen(locations));
        if (metres < least) {
          least = metres;
          best = new VelocityChoice(order + " " + days + " days", locations);
        }
      }
    }
    return best;
  }

  /// The velocity rankings of all orders and windows.
  static List<int[]> velocities(BacktestCase backtest) {
    var all = new ArrayList<int[]>();
    for (var order : VelocityOrder.values()) {
      var ranking = new VelocityRanking(backtest.facts, order);
      for (var days : WINDOWS_DAYS) {
        all.add(ranking.arrange(recentPicks(backtest, days)));
      }
    }
    return all;
  }

  /// The exact linear assignment with the best of three windows.
  static VelocityChoice linear(BacktestCase backtest) {
    var best = new VelocityChoice("", new int[0]);
    var least = Double.MAX_VALUE;
    for (var days : WINDOWS_DAYS) {
      var locations = LinearRanking.arrange(backtest.facts, recentPicks(backtest, days));
      var metres = BacktestCase.metres(backtest.seen(locations));
      if (metres < least) {
        least = metres;
        best = new VelocityChoice(days + " days", locations);
      }
    }
    return best;
  }

  /// The velocity ranking that knows the demand to come, in the order best for it.
  static VelocityChoice oracle(BacktestCase backtest) {
    var picks = FaceDemand.of(backtest.facts.faces(), backtest.futurePicksADay());
    var best = new VelocityChoice("", new int[0]);
    var least = Double.MAX_VALUE;
    for (var order : VelocityOrder.values()) {
      var locations = new VelocityRanking(backtest.facts, order).arrange(picks);
      var metres = BacktestCase.metres(backtest.unseen(locations));
      if (metres < least) {
        least = metres;
        best = new VelocityChoice(order + " known demand", locations);
      }
    }
    return best;
  }

  private static double[] recentPicks(BacktestCase backtest, int days) {
    var problem = backtest.problem;
    var demand =
        new RecentMeanDemand(days, NEVER_FORGETS_DAYS)
            .forecast(
                problem.history(),
                problem.skus().size(),
                Math.toIntExact(problem.planDate().toEpochDay()));
    return FaceDemand.of(backtest.facts.faces(), demand.picksADay());
  }
}
