package org.owplanner.engine.transfer.program;

import org.owplanner.engine.transfer.verify.CellFacts;
import org.owplanner.engine.transfer.verify.Moves;
import org.owplanner.engine.transfer.verify.Periods;

/// Which units are too young for a fee at the end of a period.
final class AgeLimits {

  private AgeLimits() {}

  private static int afterDay(CellFacts facts, int step, int p) {
    return facts.today + Periods.endOffset(p) - facts.fees.steps().get(step).fromAgeDays();
  }

  /// Units too young; -1 where nothing can be old enough.
  static long youngUnits(CellFacts facts, Moves moves, int regime, int step, int p) {
    var day = afterDay(facts, step, p);
    if (facts.lots.oldestDay() > day) {
      return -1;
    }
    var young = facts.lots.youngUnits(moves.sentUnits(), day);
    for (var q = 0; q <= p; q++) {
      if (isYoung(facts, step, p, q)) {
        young += moves.arrivals(regime)[q];
        for (var units : facts.coming.get(q)) {
          young += units;
        }
      }
    }
    return young;
  }

  /// Whether what arrived in period q is too young at the end of period p.
  static boolean isYoung(CellFacts facts, int step, int p, int q) {
    return facts.today + Periods.firstOffset(q) > afterDay(facts, step, p);
  }

  /// Whether all that is left on hand is too young.
  static boolean isAllYoung(CellFacts facts, Moves moves, int step, int p) {
    var left = Math.max(0, facts.onHandUnits() - moves.sentUnits());
    return facts.lots.youngUnits(moves.sentUnits(), afterDay(facts, step, p)) == left;
  }
}
