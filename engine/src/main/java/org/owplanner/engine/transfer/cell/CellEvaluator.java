package org.owplanner.engine.transfer.cell;

import java.util.Arrays;
import org.owplanner.engine.stock.ArrivalRegimes;

/// What a cell's stock costs for what is sent and received, over all levels of demand and arrival
/// regimes, and what it would cost with a little more or less.
///
/// Cost of a cell = m⁺·E(lost) + Σ over periods of days·(capital + fee)·E(I) + Σ over ages of days
/// · more·E((I − young)⁺) + loss of value·E(I at the end), each in micro-units. It is convex in
/// what is received, and in what is sent: on every path lost demand is max over s of (D(s) − A(s))⁺
/// and I(t) = A(t) − D(t) + lost(t) is a maximum of sums of the last arrivals less demand, both
/// convex in the supply A. It holds scratch arrays: one a thread.
public final class CellEvaluator {

  /// What arrives where nothing does.
  public static final int[] NOTHING = {};

  private static final int PERIODS = Periods.COUNT;
  private static final int REGIMES = ArrivalRegimes.COUNT;
  private static final double[] WEIGHTS = ArrivalRegimes.weights();

  private final CellPaths paths = new CellPaths();
  private final CellValues values = new CellValues();
  private double[] more = new double[0];

  /// Costs by [CellTerm], not rounded.
  ///
  /// @param sentUnits units taken off the shelf beforehand
  /// @param arrivals units that arrive by decision, index regime·P + period; empty for none
  public double[] terms(CellFacts facts, int sentUnits, int[] arrivals) {
    paths.run(facts, sentUnits, arrivals);
    var terms = new double[CellTerm.COUNT];
    for (var j = 0; j < CellDemand.LEVELS; j++) {
      if (facts.demand.isSame[j]) {
        continue;
      }
      for (var p = 0; p < PERIODS; p++) {
        addPeriod(facts, sentUnits, arrivals, j, p, terms);
      }
    }
    return terms;
  }

  private void addPeriod(
      CellFacts facts, int sentUnits, int[] arrivals, int j, int p, double[] terms) {
    var unit = facts.cellUnits;
    var rates = facts.rates;
    var days = Periods.days(p);
    for (var r = 0; r < REGIMES; r++) {
      var slot = CellPaths.slot(j, r, p + 1);
      var weight = facts.demand.weight[j] * WEIGHTS[r];
      while (r + 1 < REGIMES && paths.at[slot + CellPaths.SLOTS] == paths.at[slot]) {
        weight += facts.demand.weight[j] * WEIGHTS[++r];
        slot += CellPaths.SLOTS;
      }
      var mean = weight * paths.mean[slot] * unit;
      terms[CellTerm.LOST_MARGIN.index()] += weight * paths.lost[slot] * unit * rates.lostMicros();
      terms[CellTerm.CAPITAL.index()] += days * mean * rates.capitalMicros();
      terms[CellTerm.STORAGE.index()] += days * mean * rates.feeMicros();
      terms[CellTerm.LEFT_OVER.index()] += p == PERIODS - 1 ? mean * rates.leftOverMicros() : 0;
      for (var k = 0; k < facts.ages.moreMicros.length; k++) {
        if (p >= facts.ages.fromPeriod(k)) {
          var young = facts.ages.young(k, p, sentUnits, arrivals, r);
          terms[CellTerm.STORAGE.index()] +=
              weight * days * facts.ages.moreMicros[k] * meanAbove(facts, slot, young);
        }
      }
    }
  }

  private double meanAbove(CellFacts facts, int slot, int units) {
    var sum = 0.0;
    for (var i = paths.high[slot];
        i >= paths.low[slot] && (double) i * facts.cellUnits > units;
        i--) {
      sum +=
          paths.share[paths.at[slot] + i - paths.low[slot]]
              * ((double) i * facts.cellUnits - units);
    }
    return sum;
  }

  /// Mean units at the end of each period, as the last call of [#terms] or [#open] left them.
  public double[] meanUnits(CellFacts facts) {
    var units = new double[PERIODS];
    for (var p = 0; p < PERIODS; p++) {
      units[p] = mean(facts, paths.mean, p);
    }
    return units;
  }

  /// Mean units of demand that find no stock, by period, likewise.
  public double[] lostUnits(CellFacts facts) {
    var units = new double[PERIODS];
    for (var p = 0; p < PERIODS; p++) {
      units[p] = mean(facts, paths.lost, p);
    }
    return units;
  }

  private static double mean(CellFacts facts, double[] bySlot, int p) {
    var sum = 0.0;
    for (var j = 0; j < CellDemand.LEVELS; j++) {
      for (var r = 0; r < REGIMES; r++) {
        sum += facts.demand.weight[j] * WEIGHTS[r] * bySlot[CellPaths.slot(j, r, p + 1)];
      }
    }
    return sum * facts.cellUnits;
  }

  /// Makes ready to tell changes of what is received.
  ///
  /// @param sentUnits units taken off the shelf beforehand
  /// @param arrivals units that arrive by decision, index regime·P + period; empty for none
  /// @param moreUnits most units more that are asked for
  public void open(CellFacts facts, int sentUnits, int[] arrivals, int moreUnits) {
    paths.run(facts, sentUnits, arrivals);
    values.run(facts, arrivals, Math.ceilDiv(moreUnits, facts.cellUnits) + 1, false);
  }

  /// What so many units more, or fewer, cost that arrive in these periods; after [#open]. Units
  /// that get old within the horizon after they arrived cost no more here, so it is exact but for
  /// these, and never above what they cost.
  ///
  /// @param periods period of arrival by regime
  /// @param units units more, below 0 for fewer; no fewer than arrive there
  public double changeMicros(CellFacts facts, int[] arrivals, int[] periods, int units) {
    var sum = 0.0;
    for (var r = 0; r < REGIMES; r++) {
      var weight = WEIGHTS[r];
      var own = r;
      while (r + 1 < REGIMES && isSame(own, r + 1, periods)) {
        weight += WEIGHTS[++r];
      }
      for (var j = 0; j < CellDemand.LEVELS; j++) {
        if (!facts.demand.isSame[j]) {
          sum +=
              weight
                  * facts.demand.weight[j]
                  * change(facts, arrivals, j, own, periods[own], units);
        }
      }
    }
    return sum;
  }

  /// What 0, 1, 2, … cases more cost that arrive in a period, given the regime, but for what gets
  /// dearer with age; after [#open]. It ends behind the first case that costs too much.
  ///
  /// @param caseUnits units of a case
  /// @param most most cases
  /// @param enoughMicros what a case costs that is too much
  public double[] curve(
      CellFacts facts,
      int[] arrivals,
      int regime,
      int period,
      int caseUnits,
      int most,
      double enoughMicros) {
    var reach = reach(facts, arrivals, regime, period, enoughMicros * facts.cellUnits / caseUnits);
    var cells =
        1
            + (int)
                Math.min(
                    Math.ceilDiv((long) most * caseUnits, facts.cellUnits),
                    (long) reach + Math.ceilDiv(caseUnits, facts.cellUnits));
    if (more.length < cells + 1) {
      more = new double[2 * (cells + 1)];
    }
    Arrays.fill(more, 0, cells + 1, 0);
    for (var j = 0; j < CellDemand.LEVELS; j++) {
      if (!facts.demand.isSame[j]) {
        paths.start(facts, arrivals, j, regime, period);
        addCurve(CellValues.slot(j, regime, period), facts.demand.weight[j], cells);
      }
    }
    var micros =
        new double[(int) Math.min(most, (long) reach * facts.cellUnits / caseUnits + 1) + 1];
    for (var k = 1; k < micros.length; k++) {
      var whole = k * caseUnits / facts.cellUnits;
      var over = (double) (k * caseUnits % facts.cellUnits) / facts.cellUnits;
      micros[k] = more[whole] - more[0] + (over > 0 ? over * (more[whole + 1] - more[whole]) : 0);
      if (micros[k] - micros[k - 1] >= enoughMicros) {
        return Arrays.copyOf(micros, k + 1);
      }
    }
    return micros;
  }

  /// The number of cells more from which on each costs enough at every level, even where stock is
  /// least.
  private int reach(CellFacts facts, int[] arrivals, int r, int p, double enough) {
    var reach = 0;
    for (var j = 0; j < CellDemand.LEVELS; j++) {
      if (!facts.demand.isSame[j]) {
        paths.start(facts, arrivals, j, r, p);
        var slot = CellValues.slot(j, r, p);
        reach = Math.max(reach, values.below(slot, enough) - paths.startLow);
      }
    }
    return reach;
  }

  private void addCurve(int slot, double weight, int cells) {
    var line = values.line(slot, paths.startLow, paths.startCount + cells + 1);
    for (var i = 0; i < paths.startCount; i++) {
      var share = weight * paths.startShare[i];
      for (var m = 0; m <= cells; m++) {
        more[m] += share * line[i + m];
      }
    }
  }

  private boolean isSame(int own, int other, int[] periods) {
    var p = periods[own];
    return p == periods[other]
        && paths.at[CellPaths.slot(0, own, p)] == paths.at[CellPaths.slot(0, other, p)]
        && values.at[CellValues.slot(0, own, p)] == values.at[CellValues.slot(0, other, p)];
  }

  private double change(CellFacts facts, int[] arrivals, int j, int r, int p, int units) {
    paths.start(facts, arrivals, j, r, p);
    var whole = Math.floorDiv(units, facts.cellUnits);
    var over = (double) Math.floorMod(units, facts.cellUnits) / facts.cellUnits;
    var slot = CellValues.slot(j, r, p);
    var sum = 0.0;
    for (var i = 0; i < paths.startCount; i++) {
      var y = paths.startLow + i;
      var moved = (1 - over) * values.of(slot, Math.max(0, y + whole));
      moved += over > 0 ? over * values.of(slot, Math.max(0, y + whole + 1)) : 0;
      sum += paths.startShare[i] * (moved - values.of(slot, y));
    }
    return sum;
  }

  /// What each number of cases sent costs more than none, from 0 cases on, if these units arrive;
  /// ages count as if nothing was sent, so it is exact as long as old units are left for every age
  /// and never above what it costs.
  ///
  /// @param sentUnits units taken off the shelf beforehand
  /// @param caseUnits units of a case
  /// @param cases most cases
  public double[] sendMicros(
      CellFacts facts, int sentUnits, int[] arrivals, int caseUnits, int cases) {
    values.run(facts, arrivals, 0, true);
    var micros = new double[cases + 1];
    for (var k = 0; k <= cases; k++) {
      micros[k] =
          startMicros(facts, arrivals, Math.max(0, facts.onHandUnits - sentUnits - k * caseUnits));
    }
    for (var k = cases; k >= 0; k--) {
      micros[k] -= micros[0];
    }
    return micros;
  }

  private double startMicros(CellFacts facts, int[] arrivals, int units) {
    var over = (double) (units % facts.cellUnits) / facts.cellUnits;
    var sum = 0.0;
    for (var r = 0; r < REGIMES; r++) {
      for (var j = 0; j < CellDemand.LEVELS; j++) {
        if (!facts.demand.isSame[j]) {
          sum +=
              WEIGHTS[r]
                  * facts.demand.weight[j]
                  * ((1 - over) * before(facts, arrivals, j, r, units / facts.cellUnits)
                      + (over > 0
                          ? over * before(facts, arrivals, j, r, units / facts.cellUnits + 1)
                          : 0));
        }
      }
    }
    return sum;
  }

  /// What stock before the first period's arrivals costs.
  private double before(CellFacts facts, int[] arrivals, int j, int r, int cells) {
    var units = arrivals.length == 0 ? 0 : arrivals[r * PERIODS];
    var over = (double) (units % facts.cellUnits) / facts.cellUnits;
    var split = facts.inbound.split[0];
    var at = cells + facts.inbound.cells[0] + units / facts.cellUnits;
    var slot = CellValues.slot(j, r, 0);
    var sum = 0.0;
    for (var k = 0; k < Math.max(1, split.length); k++) {
      var weight = split.length == 0 ? 1 : split[k];
      sum += weight * (1 - over) * values.of(slot, at + k);
      sum += over > 0 ? weight * over * values.of(slot, at + k + 1) : 0;
    }
    return sum;
  }

  /// What a cell costs but for what gets dearer with age.
  public double plainMicros(CellFacts facts, int sentUnits, int[] arrivals) {
    paths.run(facts, sentUnits, arrivals);
    return plainMicros(facts);
  }

  /// The same of what the last call of [#open] was asked about.
  public double plainMicros(CellFacts facts) {
    var unit = facts.cellUnits;
    var sum = 0.0;
    for (var j = 0; j < CellDemand.LEVELS; j++) {
      for (var r = 0; r < REGIMES && !facts.demand.isSame[j]; r++) {
        var weight = facts.demand.weight[j] * WEIGHTS[r] * unit;
        for (var p = 0; p < PERIODS; p++) {
          var slot = CellPaths.slot(j, r, p + 1);
          var hold = Periods.days(p) * facts.rates.holdMicros();
          hold += p == PERIODS - 1 ? facts.rates.leftOverMicros() : 0;
          sum += weight * (paths.lost[slot] * facts.rates.lostMicros() + paths.mean[slot] * hold);
        }
      }
    }
    return sum;
  }

  /// How what a cell costs, but for what gets dearer with age, changes with a unit that arrives,
  /// index regime·P + period, each given its regime; after [#open].
  ///
  /// @param isRight whether units more are meant, else units fewer
  public double[] gradient(CellFacts facts, int[] arrivals, boolean isRight) {
    var gradient = new double[REGIMES * PERIODS];
    for (var r = 0; r < REGIMES; r++) {
      for (var p = 0; p < PERIODS; p++) {
        for (var j = 0; j < CellDemand.LEVELS; j++) {
          if (!facts.demand.isSame[j]) {
            gradient[r * PERIODS + p] +=
                facts.demand.weight[j] * slope(facts, arrivals, j, r, p, isRight);
          }
        }
      }
    }
    return gradient;
  }

  /// Below no stock at all a unit fewer is one more that is lost.
  private double slope(CellFacts facts, int[] arrivals, int j, int r, int p, boolean isRight) {
    paths.start(facts, arrivals, j, r, p);
    var slot = CellValues.slot(j, r, p);
    var sum = 0.0;
    for (var i = 0; i < paths.startCount; i++) {
      var y = paths.startLow + i;
      var micros =
          isRight
              ? values.of(slot, y + 1) - values.of(slot, y)
              : y == 0
                  ? -facts.rates.lostMicros() * facts.cellUnits
                  : values.of(slot, y) - values.of(slot, y - 1);
      sum += paths.startShare[i] * micros;
    }
    return sum / facts.cellUnits;
  }
}
