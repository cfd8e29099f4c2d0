package org.owplanner.engine.forecast.choice;

import java.util.List;
import org.owplanner.engine.forecast.ForecastMethod;
import org.owplanner.engine.forecast.arima.AutomaticArima;
import org.owplanner.engine.forecast.ces.ComplexSmoothing;
import org.owplanner.engine.forecast.combine.OnLogs;
import org.owplanner.engine.forecast.combine.TwoWindows;
import org.owplanner.engine.forecast.ets.AveragedEts;
import org.owplanner.engine.forecast.ets.EtsMethod;
import org.owplanner.engine.forecast.season.SeasonallyAdjusted;
import org.owplanner.engine.forecast.theta.OptimisedTheta;
import org.owplanner.engine.forecast.theta.ThetaLines;

/// The methods whose median the product forecasts with.
final class Members {

  private Members() {}

  /// For series of a few hundred steps.
  static List<ForecastMethod> thorough() {
    return List.of(
        new TwoWindows(new OnLogs(SeasonallyAdjusted.shrunk(new ThetaLines()))),
        new TwoWindows(SeasonallyAdjusted.shrunk(new OptimisedTheta())),
        new OnLogs(new AveragedEts()),
        new AveragedEts(),
        new TwoWindows(SeasonallyAdjusted.shrunk(new ComplexSmoothing())),
        AutomaticArima.averaged());
  }

  /// For long series, of which there are many.
  static List<ForecastMethod> economical() {
    return List.of(
        SeasonallyAdjusted.shrunk(new ThetaLines()),
        SeasonallyAdjusted.shrunk(new OptimisedTheta()),
        SeasonallyAdjusted.shrunk(new ComplexSmoothing()),
        SeasonallyAdjusted.shrunk(EtsMethod.damped()),
        EtsMethod.holtWinters());
  }
}
