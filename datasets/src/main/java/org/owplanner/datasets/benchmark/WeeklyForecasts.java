package org.owplanner.datasets.benchmark;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.owplanner.datasets.sample.RetailHistory;
import org.owplanner.datasets.sample.RetailOrders;
import org.owplanner.datasets.sample.SampleTransfers;
import org.owplanner.engine.forecast.history.ForecastFlag;
import org.owplanner.engine.forecast.seller.ForecastPlanner;
import org.owplanner.engine.forecast.seller.ForecastRow;
import org.owplanner.engine.solve.Progress;
import org.owplanner.engine.stock.ItemDemand;
import org.owplanner.engine.transfer.replay.LivedNetwork;

/// What is expected of a network's cells: forecast anew each week from all that was ordered before
/// it, also what found no stock.
final class WeeklyForecasts implements LivedNetwork.Forecasts {

  private static final int WEEK = 7;

  private final RetailOrders orders;
  private final SampleTransfers.Part part;
  private final int firstDay;
  private final int threads;
  private final Consumer<String> listener;
  private final Map<Integer, List<ItemDemand>> known = new HashMap<>();

  WeeklyForecasts(
      RetailOrders orders, SampleTransfers.Part part, int threads, Consumer<String> listener) {
    this.orders = orders;
    this.part = part;
    this.firstDay = part.problem().planDay();
    this.threads = threads;
    this.listener = listener;
  }

  @Override
  public Optional<ItemDemand> of(int day, int cell) {
    var since = Math.floorMod(day - firstDay, WEEK);
    var demand = known.computeIfAbsent(day - since, this::forecast).get(cell);
    return Optional.of(later(demand, since));
  }

  private List<ItemDemand> forecast(int day) {
    var history =
        RetailHistory.before(orders, LocalDate.ofEpochDay(day), part.skus(), part.split());
    var series = IntStream.range(0, history.series().size()).toArray();
    listener.accept("forecast of " + LocalDate.ofEpochDay(day));
    return new ForecastPlanner()
        .rows(history, series, threads, Progress.silent()).stream()
            .map(WeeklyForecasts::demand)
            .toList();
  }

  private static ItemDemand demand(ForecastRow row) {
    return new ItemDemand(
        row.weeks().mean(),
        row.weeks().sumVariance(),
        row.flags().contains(ForecastFlag.END_OF_LIFE),
        row.method());
  }

  /// The same some days later, by weeks from then on; the last one is kept for those after it.
  private static ItemDemand later(ItemDemand demand, int days) {
    if (days == 0) {
      return demand;
    }
    var mean = demand.weekMean().clone();
    for (var t = 0; t < mean.length - 1; t++) {
      mean[t] += (demand.weekMean()[t + 1] - demand.weekMean()[t]) * days / WEEK;
    }
    return new ItemDemand(mean, demand.weekSumVariance(), demand.isEnding(), demand.source());
  }
}
