package org.owplanner.engine.forecast.seller;

import java.util.List;
import org.owplanner.engine.forecast.DemandClass;
import org.owplanner.engine.forecast.history.ForecastAccuracy;
import org.owplanner.engine.forecast.history.ForecastFlag;
import org.owplanner.engine.solve.Text;

/// The forecast of one SKU in one warehouse as it is stored.
///
/// @param warehouseId the warehouse
/// @param skuId the seller's key of the SKU
/// @param demandClass how its demand comes
/// @param method the method chosen, by its name in the field
/// @param flags what to know of it
/// @param knownDays days of history whose demand is known
/// @param unknownDays days of history left out
/// @param level units a day at the end of history
/// @param trend units a day that the level gains a week
/// @param weekdayFactors demand of Monday to Sunday as a multiple of a mean day
/// @param shape family of the distribution
/// @param days the first 28 days
/// @param weeks the first 26 weeks
/// @param accuracy how well the method did on days that it hadn't seen
/// @param why why the method was chosen
public record ForecastRow(
    String warehouseId,
    String skuId,
    DemandClass demandClass,
    String method,
    List<ForecastFlag> flags,
    int knownDays,
    int unknownDays,
    double level,
    double trend,
    float[] weekdayFactors,
    String shape,
    ForecastSteps days,
    ForecastSteps weeks,
    ForecastAccuracy accuracy,
    Text why) {

  /// The same row without one of its flags.
  ForecastRow without(ForecastFlag flag) {
    return new ForecastRow(
        warehouseId,
        skuId,
        demandClass,
        method,
        flags.stream().filter(other -> other != flag).toList(),
        knownDays,
        unknownDays,
        level,
        trend,
        weekdayFactors,
        shape,
        days,
        weeks,
        accuracy,
        why);
  }
}
