package org.owplanner.datasets.benchmark;

import java.time.LocalDate;
import java.util.List;
import org.owplanner.datasets.generate.WarehouseSpec;
import org.owplanner.datasets.sample.LayoutVariants;

/// What the slotting backtest runs over.
///
/// The search was not tuned on the standard dates and layouts; what the layouts' own rule was
/// chosen by, docs/benchmarks.md tells.
///
/// @param dates plan dates
/// @param layouts warehouses that the sample's goods lie in
/// @param tours expected tours that the search sees
/// @param looksAFace how often the search looks at each face
/// @param nights nights in a row that relocate up to `nightlyMoves` each, 0 for none
/// @param nightlyMoves relocations a night
/// @param seed start of every random sequence
/// @param threads most threads; never changes the result
public record BacktestSettings(
    List<LocalDate> dates,
    List<WarehouseSpec> layouts,
    int tours,
    int looksAFace,
    int nights,
    int nightlyMoves,
    long seed,
    int threads) {

  private static final int UNSEEN_DAYS = 14;

  public BacktestSettings {
    dates = List.copyOf(dates);
    layouts = List.copyOf(layouts);
  }

  /// Six plan dates over the year, three layouts, two weeks of nights with 200 moves.
  public static BacktestSettings standard(int threads) {
    return new BacktestSettings(
        List.of(
            LocalDate.of(2011, 3, 22),
            LocalDate.of(2011, 5, 17),
            LocalDate.of(2011, 6, 14),
            LocalDate.of(2011, 8, 16),
            LocalDate.of(2011, 10, 11),
            LocalDate.of(2011, 11, 22)),
        LayoutVariants.three(),
        15_000,
        3,
        UNSEEN_DAYS,
        200,
        1,
        threads);
  }
}
