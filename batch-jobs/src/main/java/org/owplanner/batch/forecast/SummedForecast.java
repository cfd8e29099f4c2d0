package org.owplanner.batch.forecast;

/// Mean forecasts of several series, summed.
///
/// @param sellerId the seller, empty for all
/// @param warehouseId the warehouse, empty for all
/// @param series how many
/// @param recentUnitsADay units a day ordered in the 28 days before
/// @param dayMean mean units of each of the 28 days
/// @param weekMean mean units of each of the 26 weeks
public record SummedForecast(
    String sellerId,
    String warehouseId,
    int series,
    double recentUnitsADay,
    double[] dayMean,
    double[] weekMean) {

  /// Mean units a day over the 28 days.
  public double unitsADay() {
    var sum = 0.0;
    for (var units : dayMean) {
      sum += units;
    }
    return sum / dayMean.length;
  }

  /// Mean units of all weeks.
  public double unitsInAll() {
    var sum = 0.0;
    for (var units : weekMean) {
      sum += units;
    }
    return sum;
  }
}
