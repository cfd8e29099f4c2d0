package org.owplanner.engine.forecast.seller;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.owplanner.engine.forecast.history.SellerHistory;
import org.owplanner.engine.solve.Bound;
import org.owplanner.engine.solve.Budget;
import org.owplanner.engine.solve.Finding;
import org.owplanner.engine.solve.Planner;
import org.owplanner.engine.solve.Progress;
import org.owplanner.engine.solve.ProgressPoint;

/// Forecasts all of a seller's goods: learns once, then series by series on as many threads as the
/// budget has. The result is the same, bit for bit, on any number of them.
///
/// Time and steps of the budget don't matter; where the progress is cancelled, a recent mean stands
/// in for the series that are left.
public final class ForecastPlanner implements Planner<ForecastProblem, ForecastResult> {

  private static final int SERIES_AT_ONCE = 16;
  private static final int SERIES_A_REPORT = 1024;
  static final Bound NO_BOUND = Bound.none("a forecast decides nothing");

  /// Forecasts, sums up and scores.
  @Override
  public ForecastResult plan(ForecastProblem problem, Budget budget, Progress progress) {
    var history = problem.history();
    var planner = new SeriesPlanner(problem, ForecastSource.learnedFrom(history));
    var planned = new SeriesPlanner.Planned[history.series().size()];
    run(planner, everyOne(history), planned, budget.threads(), progress);
    var all = Arrays.asList(planned);
    var common = CommonDrift.of(all);
    var series = common.map(drift -> drift.unflagged(all)).orElse(all);
    var findings = new ArrayList<Finding>();
    common.ifPresent(drift -> findings.add(drift.finding(history.sellerId())));
    findings.addAll(ForecastFindings.of(history.sellerId(), series));
    var rows = series.stream().map(SeriesPlanner.Planned::row).toList();
    return new ForecastResult(
        rows,
        ForecastTotals.of(history, rows),
        progress.isCancelled() ? List.of() : HeldBackForecasts.of(history),
        series.stream().flatMap(one -> one.scores().stream()).toList(),
        findings);
  }

  /// A row a series of a seller, without scores, sums and what was held back.
  public List<ForecastRow> rows(SellerHistory history, int threads, Progress progress) {
    return rows(history, everyOne(history), threads, progress);
  }

  /// The same of some series only, in the order given; what is learned of all helps them too.
  ///
  /// @param series places of the series in the history
  public List<ForecastRow> rows(
      SellerHistory history, int[] series, int threads, Progress progress) {
    var planner =
        new SeriesPlanner(ForecastProblem.first(history), ForecastSource.learnedFrom(history));
    var planned = new SeriesPlanner.Planned[series.length];
    run(planner, series, planned, threads, progress);
    return Arrays.stream(planned).map(SeriesPlanner.Planned::row).toList();
  }

  private static int[] everyOne(SellerHistory history) {
    return IntStream.range(0, history.series().size()).toArray();
  }

  private static void run(
      SeriesPlanner planner,
      int[] series,
      SeriesPlanner.Planned[] planned,
      int threads,
      Progress progress) {
    var began = System.nanoTime();
    var next = new AtomicInteger();
    Runnable work =
        () -> {
          for (var from = next.getAndAdd(SERIES_AT_ONCE);
              from < planned.length;
              from = next.getAndAdd(SERIES_AT_ONCE)) {
            for (var i = from; i < Math.min(planned.length, from + SERIES_AT_ONCE); i++) {
              planned[i] = planner.plan(series[i], progress.isCancelled());
            }
            if (from % SERIES_A_REPORT == 0) {
              var millis = (System.nanoTime() - began) / 1_000_000;
              progress.report(new ProgressPoint(millis, "forecast", 0, NO_BOUND));
            }
          }
        };
    try (var executor = Executors.newFixedThreadPool(threads)) {
      var workers = new ArrayList<Future<?>>();
      for (var thread = 0; thread < threads; thread++) {
        workers.add(executor.submit(work));
      }
      for (var worker : workers) {
        worker.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("A forecasting thread failed.", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The forecast was interrupted.", e);
    }
  }
}
