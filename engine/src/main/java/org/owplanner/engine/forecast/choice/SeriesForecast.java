package org.owplanner.engine.forecast.choice;

import java.util.List;
import org.owplanner.engine.forecast.DemandClass;
import org.owplanner.engine.forecast.PredictedSeries;
import org.owplanner.engine.solve.Text;

/// The forecast that the product makes of a series, and why it is this one.
///
/// @param steps the forecast, its spread calibrated
/// @param demandClass how the series' demand comes
/// @param method the method, or what was combined, by its names in the field
/// @param members the methods that it is made of
/// @param setAside why each of the other methods was not used
/// @param why the choice in words with numbers
/// @param season steps in the season that was used
/// @param level mean of the first season to come
/// @param trend change of a step
/// @param seasonFactors each place's share of a mean step, the next step first; 1 alone for none
/// @param origins earlier origins that it was tried from
/// @param meanError mean absolute error there, `NaN` where there was none
/// @param scaledError the same ÷ that of the seasonal naive forecast from the same origins
/// @param spreadFactor what the variances were multiplied by, to cover what came
public record SeriesForecast(
    PredictedSeries steps,
    DemandClass demandClass,
    String method,
    List<String> members,
    List<String> setAside,
    Text why,
    int season,
    double level,
    double trend,
    double[] seasonFactors,
    int origins,
    double meanError,
    double scaledError,
    double spreadFactor) {

  public SeriesForecast {
    members = List.copyOf(members);
    setAside = List.copyOf(setAside);
  }
}
