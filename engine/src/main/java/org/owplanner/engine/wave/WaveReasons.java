package org.owplanner.engine.wave;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.owplanner.engine.solve.Reason;
import org.owplanner.engine.solve.Text;

/// Why the plan is as it is: for every batch what its orders cost now instead of without a plan,
/// one reason for what is deferred and one for hours that aren't filled; together the plan's whole
/// gain.
final class WaveReasons {

  private final WaveFacts facts;
  private final WaveState plan;
  private final OrderShares before;
  private final OrderShares after;
  private final List<Reason> reasons = new ArrayList<>();

  private WaveReasons(WaveState inForce, WaveState plan) {
    this.plan = plan;
    facts = plan.facts();
    before = OrderShares.of(inForce);
    after = OrderShares.of(plan);
  }

  /// @param numbered the plan's batches by number, released ones as [WaveState#NOWHERE]
  /// @param gainMicros what the plan saves
  static List<Reason> of(WaveState inForce, WaveState plan, int[] numbered, long gainMicros) {
    var reasons = new WaveReasons(inForce, plan);
    for (var i = 0; i < numbered.length; i++) {
      if (numbered[i] != WaveState.NOWHERE) {
        reasons.addBatch(i + 1, plan.batch(numbered[i]));
      }
    }
    reasons.addDeferred();
    reasons.addRest(gainMicros);
    return reasons.reasons;
  }

  /// An order in several parts is told with the first of them.
  private boolean isTold(int part) {
    return facts.parts().firstPart()[facts.parts().orderOf()[part]] == part;
  }

  private void addBatch(int no, Batch batch) {
    var micros = 0L;
    var walkMm = 0L;
    var inTimeBefore = 0;
    var inTime = 0;
    var stops = 0;
    var aisles = new TreeSet<Integer>();
    for (var i = 0; i < batch.size; i++) {
      var part = batch.parts[i];
      var take = plan.take(part);
      stops += take.size();
      for (var lot : take.lot()) {
        aisles.add(plan.gauge().aisleOfLot(lot));
      }
      if (isTold(part)) {
        var order = facts.parts().orderOf()[part];
        micros += before.micros()[order] - after.micros()[order];
        walkMm += before.walkMm()[order];
        inTimeBefore += before.isInTime()[order] ? 1 : 0;
        inTime += after.isInTime()[order] ? 1 : 0;
      }
    }
    var zh =
        "%d 单、%d 次取货在 %d 条巷道内一趟拣完，步行 %s 米，不做计划时这些订单摊得 %s 米；准时 %d 单，原 %d 单；%s %s。"
            .formatted(
                batch.size,
                stops,
                aisles.size(),
                metres(batch.walkMm),
                metres(walkMm),
                inTime,
                inTimeBefore,
                micros >= 0 ? "省" : "多花",
                money(Math.abs(micros)));
    var en =
        "%d orders, %d picks in %d aisles are one tour of %s m; without a plan their share is %s m. %d are in time instead of %d; it %s %s."
            .formatted(
                batch.size,
                stops,
                aisles.size(),
                metres(batch.walkMm),
                metres(walkMm),
                inTime,
                inTimeBefore,
                micros >= 0 ? "saves" : "costs",
                money(Math.abs(micros)));
    reasons.add(new Reason("B%d".formatted(no), "BATCH", micros, new Text(zh, en)));
  }

  private void addDeferred() {
    var micros = 0L;
    var count = 0;
    for (var o = 0; o < facts.book().size(); o++) {
      if (facts.book().isFillable(o) && plan.orders().picked(o) == OrderCosts.NOT_PICKED) {
        micros += before.micros()[o] - after.micros()[o];
        count++;
      }
    }
    if (count > 0) {
      reasons.add(
          new Reason(
              "DEFERRED",
              "DEFERRED",
              micros,
              new Text(
                  "%d 单顺延到下一班，与不做计划相比%s %s。"
                      .formatted(count, micros >= 0 ? "省" : "多花", money(Math.abs(micros))),
                  "%d orders wait for the next shift, which %s %s against no plan."
                      .formatted(
                          count, micros >= 0 ? "saves" : "costs", money(Math.abs(micros))))));
    }
  }

  private void addRest(long gainMicros) {
    var told = reasons.stream().mapToLong(Reason::micros).sum();
    var rest = gainMicros - told;
    if (rest != 0) {
      reasons.add(
          new Reason(
              "SHIFT",
              "SHIFT",
              rest,
              new Text(
                  "未排满的工时与分摊差额：%s %s。".formatted(rest >= 0 ? "省" : "多花", money(Math.abs(rest))),
                  "Hours that aren't filled, and what can't be shared by order: %s %s."
                      .formatted(rest >= 0 ? "saves" : "costs", money(Math.abs(rest))))));
    }
  }

  private static String metres(long mm) {
    return String.format(Locale.ROOT, "%.0f", mm / 1000.0);
  }

  private String money(long micros) {
    return MoneyWords.of(micros, facts.problem().currency());
  }
}
