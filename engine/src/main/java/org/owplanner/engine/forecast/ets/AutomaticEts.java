package org.owplanner.engine.forecast.ets;

import org.owplanner.engine.forecast.AbstractForecastMethod;
import org.owplanner.engine.forecast.ForecastException;
import org.owplanner.engine.forecast.PredictedSeries;
import org.owplanner.engine.forecast.TimeSeries;
import org.owplanner.engine.forecast.distribution.StandardShape;

/// ETS with automatic choice: of all forms that the series allows, the one of least AICc, its
/// season's start values then searched for with all other parameters (Hyndman, Koehler, Snyder &
/// Grose 2002; Hyndman et al. 2008, section 5.3).
public final class AutomaticEts extends AbstractForecastMethod {

  private static final int EVALUATIONS = 200;
  private static final int SEASON_EVALUATIONS = 1000;
  private static final int LONGEST_SEARCHED = 24;

  /// The method.
  public AutomaticEts() {
    super("ETS", 1);
  }

  @Override
  protected PredictedSeries predict(TimeSeries series, int horizon) throws ForecastException {
    var best = EtsCandidates.best(EtsCandidates.of(series, EVALUATIONS, SeasonStart.DECOMPOSED));
    var isSearched = best.form().season() != EtsSeason.NONE && series.season() <= LONGEST_SEARCHED;
    var model =
        isSearched
            ? EtsFit.fit(series, best.form(), SEASON_EVALUATIONS, SeasonStart.SEARCHED)
            : best;
    return model.forecast(horizon, StandardShape.ofSeries(series.isNonNegative()));
  }
}
