package org.owplanner.datasets.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.owplanner.datasets.generate.WarehouseSpec;

/// What the rank correlation is measured over.
///
/// @param cases warehouses and plan dates
/// @param slottings most slottings of a case, half of them within 5% of the best
/// @param searches searches with other draws that slottings are taken from
/// @param tours expected tours that the search sees
/// @param looksAFace how often the search looks at each face
/// @param seed start of every random sequence
/// @param threads most threads; never changes the result
public record RankSettings(
    List<Case> cases,
    int slottings,
    int searches,
    int tours,
    int looksAFace,
    long seed,
    int threads) {

  /// A warehouse on the eve of a plan date.
  public record Case(WarehouseSpec layout, LocalDate date) {}

  public RankSettings {
    cases = List.copyOf(cases);
  }

  /// The dates and layouts of the backtest, on which nothing was tuned: each date on one layout, in
  /// turn.
  public static RankSettings standard(long seed, int threads) {
    var backtest = BacktestSettings.standard(threads);
    var cases = new ArrayList<Case>();
    for (var date : backtest.dates()) {
      cases.add(new Case(backtest.layouts().get(cases.size() % backtest.layouts().size()), date));
    }
    return new RankSettings(cases, 40, 2, 6_000, 2, seed, threads);
  }
}
