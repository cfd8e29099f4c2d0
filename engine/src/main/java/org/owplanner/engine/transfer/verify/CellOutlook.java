package org.owplanner.engine.transfer.verify;

import org.owplanner.engine.stock.ArrivalRegimes;

/// What is expected of a cell, over all levels of its demand and all regimes of arrival.
public final class CellOutlook {

  /// Expected units at the end of each period.
  public final double[] endUnits = new double[Periods.COUNT];

  private final CellFacts facts;
  private final Moves moves;
  private final StockWalk walk;
  private double lostUnits;
  private double feeMicrosPerM3;

  private CellOutlook(CellFacts facts, Moves moves, StockWalk walk) {
    this.facts = facts;
    this.moves = moves;
    this.walk = walk;
  }

  /// Works it out.
  public static CellOutlook of(CellFacts facts, Moves moves) {
    return of(facts, moves, new StockWalk());
  }

  /// The same with what it may use.
  static CellOutlook of(CellFacts facts, Moves moves, StockWalk walk) {
    var outlook = new CellOutlook(facts, moves, walk);
    var weights = ArrivalRegimes.weights();
    var isDone = new boolean[weights.length];
    for (var r = 0; r < weights.length; r++) {
      if (!isDone[r]) {
        var weight = 0.0;
        for (var other = r; other < weights.length; other++) {
          if (moves.isAlike(r, other)) {
            weight += weights[other];
            isDone[other] = true;
          }
        }
        outlook.addRegime(r, weight);
      }
    }
    return outlook;
  }

  private void addRegime(int regime, double weight) {
    var arrivals = moves.arrivals(regime);
    var young = youngUnits(arrivals);
    var most = CellSplit.of(onHand(), facts.cellUnits).top();
    for (var p = 0; p < Periods.COUNT; p++) {
      most += CellSplit.of(arrivals[p], facts.cellUnits).top();
      for (var units : facts.coming.get(p)) {
        most += CellSplit.of(units, facts.cellUnits).top();
      }
    }
    for (var j = 0; j < facts.demand.length; j++) {
      follow(facts.demand[j], arrivals, young, most, weight * CellFacts.levelWeight(j));
    }
  }

  private long onHand() {
    return Math.max(0, facts.onHandUnits() - moves.sentUnits());
  }

  private void follow(
      PeriodDemand[] demand, long[] arrivals, long[][] young, int most, double weight) {
    var units = facts.cellUnits;
    var steps = facts.fees.steps();
    walk.begin(CellSplit.of(onHand(), units), most);
    for (var p = 0; p < Periods.COUNT; p++) {
      for (var came : facts.coming.get(p)) {
        walk.receive(CellSplit.of(came, units));
      }
      if (arrivals[p] > 0) {
        walk.receive(CellSplit.of(arrivals[p], units));
      }
      lostUnits += weight * units * walk.sell(demand[p]);
      var mean = units * walk.mean();
      endUnits[p] += weight * mean;
      var fee = facts.fees.microsPerM3Day() * mean;
      for (var k = 0; k < steps.size(); k++) {
        if (young[k][p] >= 0) {
          fee += steps.get(k).microsPerM3Day() * walk.above(young[k][p], units);
        }
      }
      feeMicrosPerM3 += weight * Periods.days(p) * fee;
    }
  }

  /// Units too young for each fee's age at the end of each period; -1 where nothing on hand can be
  /// that old, so that no cell that is rounded up is taken for old goods.
  private long[][] youngUnits(long[] arrivals) {
    var steps = facts.fees.steps();
    var young = new long[steps.size()][Periods.COUNT];
    for (var k = 0; k < young.length; k++) {
      var age = steps.get(k).fromAgeDays();
      for (var p = 0; p < Periods.COUNT; p++) {
        var afterDay = facts.today + Periods.endOffset(p) - age;
        if (facts.lots.oldestDay() > afterDay) {
          young[k][p] = -1;
          continue;
        }
        young[k][p] = facts.lots.youngUnits(moves.sentUnits(), afterDay);
        for (var q = 0; q <= p; q++) {
          if (facts.today + Periods.firstOffset(q) > afterDay) {
            young[k][p] += arrivals[q];
            for (var units : facts.coming.get(q)) {
              young[k][p] += units;
            }
          }
        }
      }
    }
    return young;
  }

  /// Units that can't be sold for want of stock.
  double lostUnits() {
    return lostUnits;
  }

  /// Storage over the horizon, had a unit a cubic metre.
  double feeMicrosPerM3() {
    return feeMicrosPerM3;
  }

  /// Units times days in stock.
  double unitDays() {
    var days = 0.0;
    for (var p = 0; p < Periods.COUNT; p++) {
      days += Periods.days(p) * endUnits[p];
    }
    return days;
  }

  /// Units in stock at the end of the horizon.
  double leftUnits() {
    return endUnits[Periods.COUNT - 1];
  }
}
