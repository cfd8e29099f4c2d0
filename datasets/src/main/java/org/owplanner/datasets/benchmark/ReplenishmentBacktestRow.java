package org.owplanner.datasets.benchmark;

import java.util.Arrays;
import java.util.Locale;
import org.owplanner.engine.replenishment.replay.ReplayTerm;
import org.owplanner.engine.replenishment.replay.ReplayTotals;

/// What a policy's orders came to in the replay.
///
/// @param seller the seller, or `all`
/// @param policy who ordered
/// @param totals costs and service of the days after the warm-up
public record ReplenishmentBacktestRow(String seller, String policy, ReplayTotals totals) {

  /// The header of the file; money in cents of the currency of the warehouse.
  public static final String HEADER =
      "seller,policy,total_cents,lost_margin_cents,freight_cents,duty_cents,order_line_cents,"
          + "purchase_cents,capital_cents,storage_cents,left_over_cents,mean_stock_cents,"
          + "demand_units,fill_rate,orders";

  static final String PLAN = "plan";
  static final String ALL = "all";
  private static final double MICROS_OF_A_CENT = 10_000;

  /// All terms together, in cents.
  public double totalCents() {
    return totals.totalMicros() / MICROS_OF_A_CENT;
  }

  /// What these terms come to, in cents.
  public double cents(ReplayTerm... terms) {
    return Arrays.stream(terms).mapToDouble(this::centsOf).sum();
  }

  /// All terms but what is left at the end, which is then worth what it cost, in cents.
  public double endAtCostCents() {
    return totalCents() - centsOf(ReplayTerm.LEFT_OVER);
  }

  private double centsOf(ReplayTerm term) {
    return totals.micros().getOrDefault(term, 0L) / MICROS_OF_A_CENT;
  }

  /// Whether a plan ordered, not a rule.
  public boolean isPlan() {
    return policy.equals(PLAN);
  }

  /// The row for a person to read; money in whole units of the currency.
  ///
  /// @param best the rule that costs least
  public String text(ReplenishmentBacktestRow best) {
    return String.format(
        Locale.ROOT,
        "%-9s %-15s %,11.0f (%.3f) lost %,9.0f freight %,8.0f duty %,7.0f storage+capital %,8.0f"
            + " left %,8.0f stock %,9.0f fill %.3f orders %,d",
        seller,
        policy,
        totalCents() / 100,
        totalCents() / best.totalCents(),
        cents(ReplayTerm.LOST_MARGIN) / 100,
        cents(ReplayTerm.FREIGHT) / 100,
        cents(ReplayTerm.DUTY) / 100,
        cents(ReplayTerm.STORAGE, ReplayTerm.CAPITAL) / 100,
        cents(ReplayTerm.LEFT_OVER) / 100,
        totals.meanStockMicros() / MICROS_OF_A_CENT / 100,
        totals.fillRate(),
        totals.orders());
  }

  /// The row as CSV.
  public String csv() {
    var line =
        new StringBuilder(String.format(Locale.ROOT, "%s,%s,%.0f", seller, policy, totalCents()));
    for (var term : ReplayTerm.values()) {
      line.append(String.format(Locale.ROOT, ",%.0f", centsOf(term)));
    }
    return line.append(
            String.format(
                Locale.ROOT,
                ",%.0f,%d,%.4f,%d",
                totals.meanStockMicros() / MICROS_OF_A_CENT,
                totals.demandUnits(),
                totals.fillRate(),
                totals.orders()))
        .toString();
  }
}
