package org.owplanner.engine.forecast.ets;

import java.util.ArrayList;
import org.owplanner.engine.forecast.AbstractForecastMethod;
import org.owplanner.engine.forecast.ForecastException;
import org.owplanner.engine.forecast.PredictedSeries;
import org.owplanner.engine.forecast.TimeSeries;
import org.owplanner.engine.forecast.combine.Blend;
import org.owplanner.engine.forecast.distribution.StandardShape;

/// The mean of all forms of ETS that the series allows, weighted by exp(−(AICc − least AICc)/8):
/// Akaike weights (Kolassa 2011) with the exponent's ½ flattened to ⅛, since a choice among fifteen
/// forms by one short series is itself uncertain. The search ends early, which holds the smoothing
/// parameters near their start.
public final class AveragedEts extends AbstractForecastMethod {

  private static final int EVALUATIONS = 35;
  private static final double FLATNESS = 8;

  /// The method.
  public AveragedEts() {
    super("Averaged ETS", 1);
  }

  @Override
  protected PredictedSeries predict(TimeSeries series, int horizon) throws ForecastException {
    var models = EtsCandidates.of(series, EVALUATIONS, SeasonStart.SHRUNK);
    var least = EtsCandidates.best(models).aicc();
    var shape = StandardShape.ofSeries(series.isNonNegative());
    var forecasts = new ArrayList<PredictedSeries>();
    var weights = new double[models.size()];
    for (var i = 0; i < weights.length; i++) {
      weights[i] = Math.exp((least - models.get(i).aicc()) / FLATNESS);
      forecasts.add(models.get(i).forecast(horizon, shape));
    }
    return Blend.mean(name(), forecasts, weights, shape);
  }
}
