package org.owplanner.engine.transfer.program;

import java.util.Arrays;
import org.owplanner.engine.transfer.verify.CellFacts;
import org.owplanner.engine.transfer.verify.CellPrices;
import org.owplanner.engine.transfer.verify.CellSplit;
import org.owplanner.engine.transfer.verify.Moves;
import org.owplanner.engine.transfer.verify.Periods;

/// Slopes of one class of level and regime: the distribution of stock forward, the worth of one
/// more cell backward.
final class TangentWalk {

  private static final int P = Periods.COUNT;

  private final CellFacts facts;
  private final double marginMicros;
  private final double[] heldMicros = new double[P];
  private final double leftOverMicros;

  /// Distribution of stock before a period's demand.
  private final double[][] before = new double[P][];

  /// Distribution of stock after it.
  private final double[][] after = new double[P][];

  /// Units too young for each fee, by fee and period.
  private final long[][] young;

  TangentWalk(CellFacts facts, CellPrices prices) {
    this.facts = facts;
    young = new long[facts.fees.steps().size()][P];
    marginMicros = prices.marginMicros(facts);
    leftOverMicros = prices.leftOverMicros(facts);
    for (var p = 0; p < P; p++) {
      heldMicros[p] =
          Periods.days(p)
              * (prices.capitalMicrosPerDay(facts) + facts.volumeM3 * facts.fees.microsPerM3Day());
    }
  }

  /// Adds the class's slopes, per unit.
  void addTo(CellCurve.Slope slope, Moves moves, int regime, int level, double weight) {
    var most = CellCurve.mostCells(facts, moves, regime);
    forward(moves, regime, level, most);
    readAges(moves, regime);
    var worth = new double[most + 2];
    Arrays.fill(worth, leftOverMicros);
    for (var p = P - 1; p >= 0; p--) {
      worth = backward(moves, regime, level, p, worth, most);
      var mean = mean(before[p], worth);
      slope.arriving[regime][p] += weight * mean;
      if (p == 0) {
        slope.onHand += weight * mean(start(moves, most), received(moves, regime, 0, worth, most));
      }
    }
    addAges(slope, moves, regime, weight);
  }

  private void readAges(Moves moves, int regime) {
    for (var k = 0; k < young.length; k++) {
      for (var p = 0; p < P; p++) {
        young[k][p] = AgeLimits.youngUnits(facts, moves, regime, k, p);
      }
    }
  }

  private double[] start(Moves moves, int most) {
    var split = CellSplit.of(Math.max(0, facts.onHandUnits() - moves.sentUnits()), facts.cellUnits);
    var share = new double[most + 2];
    share[split.cell()] = 1 - split.upperShare();
    share[split.cell() + 1] += split.upperShare();
    return share;
  }

  private void forward(Moves moves, int regime, int level, int most) {
    var share = start(moves, most);
    for (var p = 0; p < P; p++) {
      for (var units : facts.coming.get(p)) {
        share = shifted(share, CellSplit.of(units, facts.cellUnits));
      }
      share = shifted(share, CellSplit.of(moves.arrivals(regime)[p], facts.cellUnits));
      before[p] = share;
      share = sold(share, level, p);
      after[p] = share;
    }
  }

  private static double[] shifted(double[] share, CellSplit by) {
    if (by.top() == 0) {
      return share;
    }
    var to = new double[share.length];
    for (var y = 0; y < share.length; y++) {
      if (share[y] > 0) {
        to[y + by.cell()] += share[y] * (1 - by.upperShare());
        if (by.upperShare() > 0) {
          to[y + by.cell() + 1] += share[y] * by.upperShare();
        }
      }
    }
    return to;
  }

  private double[] sold(double[] share, int level, int p) {
    var demand = facts.demand[level][p].share();
    var to = new double[share.length];
    for (var y = 0; y < share.length; y++) {
      if (share[y] > 0) {
        for (var d = 0; d < demand.length; d++) {
          to[Math.max(0, y - d)] += share[y] * demand[d];
        }
      }
    }
    return to;
  }

  /// Micros per unit that one more cell before a period's demand adds, by cells in stock.
  ///
  /// @param next the same before the next period's, its arrivals not counted
  private double[] backward(Moves moves, int regime, int level, int p, double[] next, int most) {
    var end = p + 1 < P ? received(moves, regime, p + 1, next, most) : next.clone();
    for (var left = 0; left < end.length; left++) {
      end[left] += heldMicros[p];
      for (var k = 0; k < young.length; k++) {
        if (young[k][p] >= 0 && (long) left * facts.cellUnits > young[k][p]) {
          end[left] += stepMicros(k, p);
        }
      }
    }
    var demand = facts.demand[level][p];
    var worth = new double[end.length];
    for (var y = 0; y < worth.length; y++) {
      for (var d = 0; d <= Math.min(y, demand.share().length - 1); d++) {
        worth[y] += demand.share()[d] * end[y - d];
      }
      if (y + 1 < demand.atLeast().length) {
        worth[y] -= demand.atLeast()[y + 1] * marginMicros;
      }
    }
    return worth;
  }

  /// Worth by cells before a period's arrivals.
  private double[] received(Moves moves, int regime, int p, double[] worth, int most) {
    var of = worth;
    for (var units : facts.coming.get(p)) {
      of = taken(of, CellSplit.of(units, facts.cellUnits), most);
    }
    return taken(of, CellSplit.of(moves.arrivals(regime)[p], facts.cellUnits), most);
  }

  private static double[] taken(double[] worth, CellSplit by, int most) {
    var of = new double[worth.length];
    for (var y = 0; y + by.top() <= most; y++) {
      of[y] = (1 - by.upperShare()) * worth[y + by.cell()];
      if (by.upperShare() > 0) {
        of[y] += by.upperShare() * worth[y + by.cell() + 1];
      }
    }
    return of;
  }

  private double stepMicros(int step, int p) {
    return Periods.days(p) * facts.volumeM3 * facts.fees.steps().get(step).microsPerM3Day();
  }

  private static double mean(double[] share, double[] of) {
    var mean = 0.0;
    for (var y = 0; y < share.length; y++) {
      mean += share[y] * of[y];
    }
    return mean;
  }

  /// A young unit more is one that doesn't pay for its age where stock goes beyond the young ones.
  private void addAges(CellCurve.Slope slope, Moves moves, int regime, double weight) {
    for (var k = 0; k < facts.fees.steps().size(); k++) {
      for (var p = 0; p < P; p++) {
        if (young[k][p] >= 0) {
          var beyond = 0.0;
          for (var y = 0; y < after[p].length; y++) {
            beyond += (long) y * facts.cellUnits > young[k][p] ? after[p][y] : 0;
          }
          var micros = weight * beyond * stepMicros(k, p);
          for (var q = 0; q <= p; q++) {
            slope.arriving[regime][q] -= AgeLimits.isYoung(facts, k, p, q) ? micros : 0;
          }
          slope.onHand -= AgeLimits.isAllYoung(facts, moves, k, p) ? micros : 0;
        }
      }
    }
  }
}
