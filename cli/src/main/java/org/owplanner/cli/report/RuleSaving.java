package org.owplanner.cli.report;

import java.util.ArrayList;
import java.util.List;
import org.owplanner.batch.plan.ReplayRow;

/// What a plan of transfers saves against another way to decide, on real demand, replayed day by
/// day.
///
/// @param rule the other way, such as `NOTHING` or `TOP_UP`
/// @param isSeen whether the plan had seen that demand
/// @param days days replayed
/// @param trips trips that the other way pays
/// @param lines lines that it sends
/// @param costMicros what it costs on these days
/// @param planMicros what the plan costs on them
public record RuleSaving(
    String rule, boolean isSeen, int days, int trips, int lines, long costMicros, long planMicros) {

  private static final String PLAN = "PLAN";

  /// The savings against each other way, first those on demand that the plan had not seen.
  public static List<RuleSaving> of(List<ReplayRow> rows) {
    var savings = new ArrayList<RuleSaving>();
    for (var isSeen : new boolean[] {false, true}) {
      var own = rows.stream().filter(row -> row.isSeen() == isSeen).toList();
      own.stream()
          .map(ReplayRow::arrangement)
          .filter(rule -> !rule.equals(PLAN))
          .distinct()
          .forEach(rule -> savings.add(of(rule, isSeen, of(own, rule), of(own, PLAN))));
    }
    return List.copyOf(savings);
  }

  private static List<ReplayRow> of(List<ReplayRow> rows, String rule) {
    return rows.stream().filter(row -> row.arrangement().equals(rule)).toList();
  }

  private static RuleSaving of(
      String rule, boolean isSeen, List<ReplayRow> other, List<ReplayRow> plan) {
    return new RuleSaving(
        rule,
        isSeen,
        other.size(),
        other.stream().mapToInt(ReplayRow::trips).sum(),
        other.stream().mapToInt(ReplayRow::lines).sum(),
        other.stream().mapToLong(ReplayRow::micros).sum(),
        plan.stream().mapToLong(ReplayRow::micros).sum());
  }

  /// What the plan costs less.
  public long savedMicros() {
    return costMicros - planMicros;
  }

  /// What is saved as a share of what the other way costs, not a number where that is nothing.
  public double share() {
    return costMicros == 0 ? Double.NaN : savedMicros() / (double) Math.abs(costMicros);
  }
}
