package org.owplanner.datasets.benchmark;

import java.util.List;
import org.owplanner.engine.forecast.ForecastMethod;
import org.owplanner.engine.forecast.arima.AutomaticArima;
import org.owplanner.engine.forecast.baseline.SeasonalNaive;
import org.owplanner.engine.forecast.ces.ComplexSmoothing;
import org.owplanner.engine.forecast.combine.Combination;
import org.owplanner.engine.forecast.combine.OnLogs;
import org.owplanner.engine.forecast.ets.AutomaticEts;
import org.owplanner.engine.forecast.ets.AveragedEts;
import org.owplanner.engine.forecast.ets.EtsMethod;
import org.owplanner.engine.forecast.season.SeasonallyAdjusted;
import org.owplanner.engine.forecast.theta.OptimisedTheta;
import org.owplanner.engine.forecast.theta.ThetaLines;

/// The methods that are tried one by one beside the product's choice.
final class SmoothMethods {

  private SmoothMethods() {}

  static List<ForecastMethod> all() {
    var ets = new AutomaticEts();
    var theta = ThetaLines.standard();
    var optimised = OptimisedTheta.dynamic();
    var ces = ComplexSmoothing.adjusted();
    var arima = AutomaticArima.best();
    return List.of(
        new SeasonalNaive(),
        SeasonallyAdjusted.tested(EtsMethod.simple()),
        SeasonallyAdjusted.tested(EtsMethod.holt()),
        SeasonallyAdjusted.tested(EtsMethod.damped()),
        ets,
        theta,
        optimised,
        ces,
        arima,
        new AveragedEts(),
        AutomaticArima.averaged(),
        new OnLogs(SeasonallyAdjusted.shrunk(new ThetaLines())),
        Combination.mean(List.of(ets, theta)),
        Combination.median(List.of(ets, optimised, ces, arima)));
  }
}
