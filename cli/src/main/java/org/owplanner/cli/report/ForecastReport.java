package org.owplanner.cli.report;

import java.util.List;
import org.owplanner.batch.forecast.ForecastOutcome;
import org.owplanner.batch.forecast.HeldBackSeries;
import org.owplanner.batch.forecast.SeriesSummary;

/// Everything that the page shows of one forecast.
///
/// @param plan what the page of any plan shows
/// @param outcome totals, classes of demand, scores
/// @param series the largest series, largest first
/// @param plotted the SKUs that sell most, with what was held back of them
public record ForecastReport(
    PlanReport plan,
    ForecastOutcome outcome,
    List<SeriesSummary> series,
    List<HeldBackSeries> plotted) {

  public ForecastReport {
    series = List.copyOf(series);
    plotted = List.copyOf(plotted);
  }
}
