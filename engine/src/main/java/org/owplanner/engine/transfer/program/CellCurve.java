package org.owplanner.engine.transfer.program;

import org.owplanner.engine.stock.ArrivalRegimes;
import org.owplanner.engine.transfer.verify.CellFacts;
import org.owplanner.engine.transfer.verify.CellOutlook;
import org.owplanner.engine.transfer.verify.CellPrices;
import org.owplanner.engine.transfer.verify.CellSplit;
import org.owplanner.engine.transfer.verify.Moves;
import org.owplanner.engine.transfer.verify.Periods;

/// What a cell costs as a convex function of the units that leave it and that reach it, with its
/// tangents.
///
/// On every path of demand the units lost by the end of period t are L(t) = max(0, max over s ≤ t
/// of D(s) − A(s)), with D and A the demand and the supply up to s. The earliest s that attains it
/// gives one subgradient for all arrivals together: one unit more by then is one unit less lost.
/// Stock A − D + L, stock beyond an age and what is left over follow. Exact where whole cases are
/// whole cells.
final class CellCurve {

  private final CellFacts facts;
  private final CellPrices prices;
  private final TangentWalk walk;

  CellCurve(CellFacts facts, CellPrices prices) {
    this.facts = facts;
    this.prices = prices;
    walk = new TangentWalk(facts, prices);
  }

  CellFacts facts() {
    return facts;
  }

  /// Whether every move is whole cells, so that tangents lie below the curve.
  boolean isConvex() {
    return facts.cell.sku().casePack() % facts.cellUnits == 0;
  }

  /// All terms of the cell, not rounded.
  double micros(Moves moves) {
    return prices.sumMicros(facts, CellOutlook.of(facts, moves));
  }

  /// Expected units at the end of each period.
  double[] endUnits(Moves moves) {
    return CellOutlook.of(facts, moves).endUnits;
  }

  /// The tangent at these moves.
  Tangent tangent(Moves moves) {
    var slope = new Slope();
    var weights = ArrivalRegimes.weights();
    for (var r = 0; r < weights.length; r++) {
      for (var level = 0; level < facts.demand.length; level++) {
        walk.addTo(slope, moves, r, level, weights[r] * CellFacts.levelWeight(level));
      }
    }
    return new Tangent(micros(moves), slope);
  }

  /// A value with its slope.
  ///
  /// @param micros the cell's cost there
  /// @param slope what a unit more changes
  record Tangent(double micros, Slope slope) {}

  /// Micros that a unit more on hand, or arriving under a regime in a period, adds; mostly below 0.
  static final class Slope {
    double onHand;
    final double[][] arriving = new double[ArrivalRegimes.COUNT][Periods.COUNT];
  }

  /// Most cells that there may be.
  static int mostCells(CellFacts facts, Moves moves, int regime) {
    var most =
        CellSplit.of(Math.max(0, facts.onHandUnits() - moves.sentUnits()), facts.cellUnits).top();
    for (var p = 0; p < Periods.COUNT; p++) {
      most += CellSplit.of(moves.arrivals(regime)[p], facts.cellUnits).top();
      for (var units : facts.coming.get(p)) {
        most += CellSplit.of(units, facts.cellUnits).top();
      }
    }
    return most;
  }
}
