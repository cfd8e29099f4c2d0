package org.owplanner.engine.transfer.verify;

import java.util.EnumMap;
import java.util.Map;
import org.owplanner.engine.transfer.TransferProblem;
import org.owplanner.engine.transfer.TransferRate;

/// What the expected stock and sales of a cell cost.
public final class CellPrices {

  private static final double DAYS_A_YEAR = 365;

  private final double keptOfPrice;
  private final double capitalShare;
  private final double leftOverShare;

  /// Prices of a problem.
  public CellPrices(TransferProblem problem) {
    keptOfPrice = 1 - problem.rates().get(TransferRate.SELLING_FEE_SHARE);
    capitalShare = problem.rates().get(TransferRate.CAPITAL_SHARE_PER_YEAR);
    leftOverShare = 1 - problem.rates().get(TransferRate.LEFT_OVER_VALUE_SHARE);
  }

  /// What a unit that can't be sold loses.
  public double marginMicros(CellFacts facts) {
    return Math.max(0, facts.cell.priceMicros() * keptOfPrice - facts.cell.costMicros());
  }

  /// What capital in a unit costs a day.
  public double capitalMicrosPerDay(CellFacts facts) {
    return facts.cell.costMicros() * capitalShare / DAYS_A_YEAR;
  }

  /// What a unit left over loses.
  public double leftOverMicros(CellFacts facts) {
    return facts.cell.costMicros() * leftOverShare;
  }

  /// All terms together, not rounded.
  public double sumMicros(CellFacts facts, CellOutlook outlook) {
    return micros(facts, outlook).values().stream().mapToDouble(Double::doubleValue).sum();
  }

  /// Micros by term, not yet rounded.
  Map<Term, Double> micros(CellFacts facts, CellOutlook outlook) {
    var cost = (double) facts.cell.costMicros();
    var margin = marginMicros(facts);
    var micros = new EnumMap<Term, Double>(Term.class);
    micros.put(Term.LOST_MARGIN, margin * outlook.lostUnits());
    micros.put(Term.CAPITAL, outlook.unitDays() * cost * capitalShare / DAYS_A_YEAR);
    micros.put(Term.STORAGE, facts.volumeM3 * outlook.feeMicrosPerM3());
    micros.put(Term.LEFT_OVER, outlook.leftUnits() * cost * leftOverShare);
    return micros;
  }
}
