package org.owplanner.engine.forecast.ets;

import java.util.ArrayList;
import java.util.List;
import org.owplanner.engine.forecast.ForecastException;
import org.owplanner.engine.forecast.TimeSeries;

/// All forms that a series allows, fitted.
final class EtsCandidates {

  private EtsCandidates() {}

  /// The fitted forms, at least one.
  ///
  /// @throws ForecastException where none fits
  static List<EtsModel> of(TimeSeries series, int evaluations, SeasonStart seasonStart)
      throws ForecastException {
    var isSeasonal = series.season() > 1 && series.known() > 2 * series.season();
    var models = new ArrayList<EtsModel>();
    var last = new ForecastException("No form of ETS is left to try. A simpler method takes over.");
    for (var form : EtsForm.all(isSeasonal, series.isPositive())) {
      try {
        models.add(EtsFit.fit(series, form, evaluations, seasonStart));
      } catch (ForecastException e) {
        last = e;
      }
    }
    if (models.isEmpty()) {
      throw last;
    }
    return models;
  }

  /// The model of least AICc.
  static EtsModel best(List<EtsModel> models) {
    var best = models.getFirst();
    for (var model : models) {
      best = model.aicc() < best.aicc() ? model : best;
    }
    return best;
  }
}
