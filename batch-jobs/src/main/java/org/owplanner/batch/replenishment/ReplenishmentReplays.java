package org.owplanner.batch.replenishment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.owplanner.batch.plan.ReplayMeasure;
import org.owplanner.batch.plan.ReplayRow;
import org.owplanner.engine.replenishment.ReplenishmentPlanner;
import org.owplanner.engine.replenishment.ReplenishmentProblem;
import org.owplanner.engine.replenishment.ReplenishmentRows;
import org.owplanner.engine.replenishment.replay.ReplayTerm;
import org.owplanner.engine.replenishment.replay.ReplenishmentDay;
import org.owplanner.engine.replenishment.replay.ReplenishmentReplay;

/// What a plan's orders and those of the seller's own rule come to when real demand meets them: the
/// 182 days before the plan date, as if they came again, and the days after it where they are
/// known.
///
/// Both are lived through as they were written, with the same lead times, week by week.
final class ReplenishmentReplays {

  private static final String IN_FORCE = "IN_FORCE";
  private static final String PLAN = "PLAN";
  private static final int DAYS_A_WEEK = 7;
  private static final long SEED = 1;

  private final ReplenishmentProblem problem;
  private final List<ReplayRow> rows = new ArrayList<>();

  private ReplenishmentReplays(ReplenishmentProblem problem) {
    this.problem = problem;
  }

  /// A row a week of each.
  ///
  /// @param unseen units sold by item and day from the plan date on; none where none is known
  /// @param plan the plan as it was written
  static List<ReplayRow> of(
      ReplenishmentProblem problem, List<int[]> unseen, ReplenishmentRows plan) {
    return of(problem, unseen, ReplenishmentPlanner.inForce(problem, 1), plan);
  }

  static List<ReplayRow> of(
      ReplenishmentProblem problem,
      List<int[]> unseen,
      ReplenishmentRows inForce,
      ReplenishmentRows plan) {
    var replays = new ReplenishmentReplays(problem);
    var seen = problem.items().stream().map(item -> item.soldUnits()).toArray(int[][]::new);
    var coming = unseen.toArray(int[][]::new);
    for (var demand : List.of(seen, coming)) {
      if (demand.length > 0) {
        replays.add(demand == seen, IN_FORCE, demand, inForce);
        replays.add(demand == seen, PLAN, demand, plan);
      }
    }
    return replays.rows;
  }

  private void add(boolean isSeen, String arrangement, int[][] demand, ReplenishmentRows orders) {
    var lived = ReplenishmentReplay.of(problem, orders, demand, SEED);
    var first = problem.planDate().minusDays(isSeen ? lived.size() : 0);
    for (var from = 0; from < lived.size(); from += DAYS_A_WEEK) {
      var to = Math.min(lived.size(), from + DAYS_A_WEEK);
      var isLast = to == lived.size();
      rows.add(row(first.plusDays(from), isSeen, arrangement, lived.subList(from, to), isLast));
    }
  }

  private static ReplayRow row(
      LocalDate day,
      boolean isSeen,
      String arrangement,
      List<ReplenishmentDay> week,
      boolean isLast) {
    var sums = new EnumMap<ReplayMeasure, Double>(ReplayMeasure.class);
    for (var term : ReplayTerm.values()) {
      sums.put(measure(term), 0.0);
    }
    sums.put(ReplayMeasure.COST_MICROS, 0.0);
    for (var of : week) {
      add(sums, ReplayMeasure.DEMAND_UNITS, of.demandUnits());
      add(sums, ReplayMeasure.LOST_UNITS, of.lostUnits());
      add(sums, ReplayMeasure.STOCK_UNIT_DAYS, of.stockUnits());
      add(sums, ReplayMeasure.STOCK_MICRO_DAYS, of.stockMicros());
      add(sums, ReplayMeasure.ORDERS, of.orders());
      of.micros().forEach((term, micros) -> addCost(sums, term, micros));
    }
    if (isLast) {
      addCost(sums, ReplayTerm.LEFT_OVER, week.getLast().leftOverMicros());
    }
    return new ReplayRow(day, week.size(), isSeen, arrangement, sums);
  }

  private static void addCost(Map<ReplayMeasure, Double> sums, ReplayTerm term, long micros) {
    add(sums, measure(term), micros);
    add(sums, ReplayMeasure.COST_MICROS, micros);
  }

  private static ReplayMeasure measure(ReplayTerm term) {
    return switch (term) {
      case LOST_MARGIN -> ReplayMeasure.LOST_MARGIN_MICROS;
      case FREIGHT -> ReplayMeasure.FREIGHT_MICROS;
      case DUTY -> ReplayMeasure.DUTY_MICROS;
      case ORDER_LINES -> ReplayMeasure.ORDER_LINES_MICROS;
      case PURCHASE -> ReplayMeasure.PURCHASE_MICROS;
      case CAPITAL -> ReplayMeasure.CAPITAL_MICROS;
      case STORAGE -> ReplayMeasure.STORAGE_MICROS;
      case LEFT_OVER -> ReplayMeasure.LEFT_OVER_MICROS;
    };
  }

  private static void add(Map<ReplayMeasure, Double> sums, ReplayMeasure measure, long value) {
    sums.merge(measure, (double) value, Double::sum);
  }
}
