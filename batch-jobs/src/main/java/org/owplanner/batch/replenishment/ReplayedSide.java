package org.owplanner.batch.replenishment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.owplanner.batch.plan.ReplayMeasure;
import org.owplanner.batch.plan.ReplayRow;

/// What orders came to when real demand met them, all its days together.
///
/// @param isSeen whether the plan had seen these days, which are then lived through once more
/// @param arrangement whose orders: `IN_FORCE` for the seller's own rule, or `PLAN`
/// @param days how many days
/// @param measures what was measured
public record ReplayedSide(
    boolean isSeen, String arrangement, int days, Map<ReplayMeasure, Double> measures) {

  private static final String PLAN = "PLAN";

  public ReplayedSide {
    measures = measures.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(measures));
  }

  /// Both sides on days that the plan hadn't seen, then on those that it had; the plan last.
  static List<ReplayedSide> of(List<ReplayRow> rows) {
    var sides = new ArrayList<ReplayedSide>();
    for (var isSeen : new boolean[] {false, true}) {
      rows.stream()
          .filter(row -> row.isSeen() == isSeen)
          .map(ReplayRow::arrangement)
          .distinct()
          .sorted()
          .forEach(arrangement -> sides.add(sum(rows, isSeen, arrangement)));
    }
    return sides;
  }

  private static ReplayedSide sum(List<ReplayRow> rows, boolean isSeen, String arrangement) {
    var sums = new EnumMap<ReplayMeasure, Double>(ReplayMeasure.class);
    var days = 0;
    for (var row : rows) {
      if (row.isSeen() == isSeen && row.arrangement().equals(arrangement)) {
        days += row.days();
        row.measures().forEach((measure, value) -> sums.merge(measure, value, Double::sum));
      }
    }
    return new ReplayedSide(isSeen, arrangement, days, sums);
  }

  /// Whether these are the plan's orders.
  public boolean isPlan() {
    return arrangement.equals(PLAN);
  }

  /// A measure, 0 where it wasn't taken.
  public long of(ReplayMeasure measure) {
    return Math.round(measures.getOrDefault(measure, 0.0));
  }

  /// All that it cost, in micro-units of the plan's currency.
  public long micros() {
    return of(ReplayMeasure.COST_MICROS);
  }

  /// Margin of demand that found no stock.
  public long lostMarginMicros() {
    return of(ReplayMeasure.LOST_MARGIN_MICROS);
  }

  /// Mean value of the stock in the evening, at cost.
  public long meanStockMicros() {
    return days == 0 ? 0 : Math.round((double) of(ReplayMeasure.STOCK_MICRO_DAYS) / days);
  }

  /// Share of demand that was met; 1 without demand.
  public double fillRate() {
    var demand = of(ReplayMeasure.DEMAND_UNITS);
    return demand == 0 ? 1 : 1 - (double) of(ReplayMeasure.LOST_UNITS) / demand;
  }
}
