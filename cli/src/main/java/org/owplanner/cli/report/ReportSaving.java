package org.owplanner.cli.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.owplanner.batch.plan.ReplayRow;
import org.owplanner.engine.layout.PairedDifference;

/// What the plan saves against another arrangement of the goods, by replaying the same orders on
/// both.
///
/// @param against the other arrangement, such as `IN_FORCE` or `VELOCITY`
/// @param isSeen whether the plan knew these days' orders
/// @param metres saved a day, paired by day
/// @param micros saved a day, in micro-units of the plan's currency
public record ReportSaving(
    String against, boolean isSeen, PairedDifference metres, PairedDifference micros) {
  static final String PLAN = "PLAN";

  /// The savings against every other arrangement, on unseen and then on seen days; none where there
  /// are no such days.
  public static List<ReportSaving> of(List<ReplayRow> days) {
    var savings = new ArrayList<ReportSaving>();
    for (var isSeen : new boolean[] {false, true}) {
      var plan = new HashMap<LocalDate, ReplayRow>();
      for (var day : days) {
        if (day.isSeen() == isSeen && day.arrangement().equals(PLAN)) {
          plan.put(day.day(), day);
        }
      }
      days.stream()
          .map(ReplayRow::arrangement)
          .filter(arrangement -> !arrangement.equals(PLAN))
          .distinct()
          .forEach(against -> addSaving(savings, against, isSeen, days, plan));
    }
    return List.copyOf(savings);
  }

  private static void addSaving(
      List<ReportSaving> savings,
      String against,
      boolean isSeen,
      List<ReplayRow> days,
      Map<LocalDate, ReplayRow> plan) {
    var before = new ArrayList<ReplayRow>();
    var after = new ArrayList<ReplayRow>();
    for (var day : days) {
      var other = plan.get(day.day());
      if (other != null && day.isSeen() == isSeen && day.arrangement().equals(against)) {
        before.add(day);
        after.add(other);
      }
    }
    if (!before.isEmpty()) {
      savings.add(
          new ReportSaving(
              against,
              isSeen,
              PairedDifference.of(metres(before), metres(after)),
              PairedDifference.of(micros(before), micros(after))));
    }
  }

  private static double[] metres(List<ReplayRow> days) {
    return days.stream().mapToDouble(ReplayRow::metres).toArray();
  }

  private static double[] micros(List<ReplayRow> days) {
    return days.stream().mapToDouble(ReplayRow::micros).toArray();
  }

  /// Number of days compared.
  public int days() {
    return metres.days();
  }

  /// Saved metres ÷ the other arrangement's metres; negative where the plan walks more.
  public double share() {
    return metres.share();
  }

  /// Lower end of the share's 95% confidence interval; not finite where a single day tells nothing
  /// of it.
  public double lowShare() {
    return metres.share() - metres.shareHalfWidth();
  }

  /// Upper end.
  public double highShare() {
    return metres.share() + metres.shareHalfWidth();
  }

  /// Money saved a day, in micro-units of the plan's currency.
  public long microsADay() {
    return Math.round(micros.mean());
  }
}
