package org.owplanner.engine.forecast.combine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.owplanner.engine.forecast.AbstractForecastMethod;
import org.owplanner.engine.forecast.ForecastException;
import org.owplanner.engine.forecast.ForecastMethod;
import org.owplanner.engine.forecast.PredictedSeries;
import org.owplanner.engine.forecast.TimeSeries;
import org.owplanner.engine.forecast.distribution.StandardShape;

/// The median, or the mean, of several methods' forecasts of each step (Petropoulos & Svetunkov
/// 2020). A member that can't is left out.
public final class Combination extends AbstractForecastMethod {

  private final List<ForecastMethod> members;
  private final boolean isMean;

  private Combination(String name, List<ForecastMethod> members, boolean isMean) {
    super(name, 1);
    this.members = List.copyOf(members);
    this.isMean = isMean;
  }

  /// The median of these members.
  public static Combination median(List<ForecastMethod> members) {
    return new Combination("Median of " + names(members), members, false);
  }

  /// The mean of these members.
  public static Combination mean(List<ForecastMethod> members) {
    return new Combination("Mean of " + names(members), members, true);
  }

  private static String names(List<ForecastMethod> members) {
    return String.join(" + ", members.stream().map(ForecastMethod::name).toList());
  }

  @Override
  protected PredictedSeries predict(TimeSeries series, int horizon) throws ForecastException {
    var forecasts = new ArrayList<PredictedSeries>();
    ForecastException last = new ForecastException("A combination needs at least one member.");
    for (var member : members) {
      try {
        forecasts.add(member.forecast(series, horizon));
      } catch (ForecastException e) {
        last = e;
      }
    }
    if (forecasts.isEmpty()) {
      throw last;
    }
    var shape = StandardShape.ofSeries(series.isNonNegative());
    var weights = new double[forecasts.size()];
    Arrays.fill(weights, 1);
    return isMean
        ? Blend.mean(name(), forecasts, weights, shape)
        : Blend.median(name(), forecasts, shape);
  }
}
