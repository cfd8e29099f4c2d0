package org.owplanner.cli.report;

import java.time.LocalDate;
import java.util.List;
import org.owplanner.batch.replenishment.DescribedAdvice;

/// A SKU's stock to come, with what arrives.
///
/// @param advice the SKU with its stock by week
/// @param onHandUnits units on the shelf on the plan's date
/// @param arrivals what is on its way, and what is recommended, by day
public record StockPlot(DescribedAdvice advice, int onHandUnits, List<Arrival> arrivals) {

  /// Units that come on a day.
  ///
  /// @param day by the median days of their lane
  /// @param units how many
  /// @param isPlanned whether the plan recommends them; else they are on their way already
  /// @param mode how they travel
  public record Arrival(LocalDate day, int units, boolean isPlanned, String mode) {}

  public StockPlot {
    arrivals = List.copyOf(arrivals);
  }
}
